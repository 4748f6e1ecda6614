namespace NewsReader.Access;

/// <summary>Marks an address that readers may post to: what it changes is their own, not the collection.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class ReadersMayPostAttribute : Attribute;
