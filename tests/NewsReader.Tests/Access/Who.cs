namespace NewsReader.Tests.Access;

/// <summary>Who an address lets in for a method.</summary>
public enum Who
{
    Everyone,
    Readers,
    Editors,
}
