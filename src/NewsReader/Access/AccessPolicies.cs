namespace NewsReader.Access;

/// <summary>Names of the access policies of endpoints.</summary>
internal static class AccessPolicies
{
    /// <summary>Only editors, whatever they ask for. Without it, an address is for readers, and a change to it for editors.</summary>
    public const string Editors = "editors";
}
