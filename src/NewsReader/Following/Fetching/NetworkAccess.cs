using System.Net;
using System.Net.Sockets;

namespace NewsReader.Following.Fetching;

/// <summary>How names are looked up and connections are made.</summary>
/// <param name="ResolveAsync">The addresses of a host name; may throw <see cref="SocketException"/>.</param>
/// <param name="DialAsync">A connection to exactly this address and port.</param>
internal sealed record NetworkAccess(
    Func<string, CancellationToken, Task<IPAddress[]>> ResolveAsync,
    Func<IPEndPoint, CancellationToken, Task<Stream>> DialAsync)
{
    /// <summary>The network of this machine.</summary>
    public static NetworkAccess OfThisMachine { get; } = new(Dns.GetHostAddressesAsync, ConnectAsync);

    private static async Task<Stream> ConnectAsync(IPEndPoint to, CancellationToken cancellation)
    {
        var socket = new Socket(to.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(to, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
