using System.Net;

namespace NewsReader.Following.Fetching;

/// <summary>Makes the one HTTP handler of the program, with everything switched off that acts by itself.</summary>
internal static class FetchHandler
{
    /// <summary>Time for a connection, TLS included.</summary>
    private static readonly TimeSpan ConnectTime = TimeSpan.FromSeconds(5);

    /// <summary>Connections are closed soon after use: the next visit is minutes away, and its host is looked up again.</summary>
    private static readonly TimeSpan IdleTime = TimeSpan.FromSeconds(5);

    /// <summary>Kibibytes of headers.</summary>
    private const int MostHeaders = 32;

    /// <summary>A handler that connects through <paramref name="connector"/>.</summary>
    public static SocketsHttpHandler Create(CheckedConnector connector) => new()
    {
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        PreAuthenticate = false,
        ActivityHeadersPropagator = null,
        ConnectTimeout = ConnectTime,
        PooledConnectionIdleTimeout = IdleTime,
        MaxResponseHeadersLength = MostHeaders,
        ConnectCallback = async (context, cancellation) => await connector.ConnectAsync(context.DnsEndPoint, cancellation),
    };
}
