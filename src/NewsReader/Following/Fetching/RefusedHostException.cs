namespace NewsReader.Following.Fetching;

/// <summary>A host is not of the public internet, or its port is not one of the web. No connection was made.</summary>
internal sealed class RefusedHostException() : IOException("The host is not of the public internet.");
