namespace NewsReader.Access;

/// <summary>Names for what an address may ask of whoever comes to it.</summary>
internal static class AccessPolicies
{
    /// <summary>Only editors, whatever they ask for. Without it, an address is for readers, and a change to it for editors.</summary>
    public const string Editors = "editors";
}
