namespace NewsReader.Following.Fetching;

/// <summary>The host is not on the public internet, or its port is not a web port. No connection was made.</summary>
internal sealed class RefusedHostException() : IOException("The host is not on the public internet.");
