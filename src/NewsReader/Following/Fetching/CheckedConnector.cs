using System.Net;
using System.Net.Sockets;

namespace NewsReader.Following.Fetching;

/// <summary>
/// Connects to hosts of the public internet only. A name is looked up once; when one of its addresses is not allowed the host is
/// refused, else one of these very addresses is dialled, so that a second answer of the name server changes nothing.
/// </summary>
/// <param name="allowed">Networks that are allowed besides, at any port.</param>
internal sealed class CheckedConnector(IReadOnlyList<IPNetwork> allowed, NetworkAccess network)
{
    /// <summary>Addresses of a name that are tried; more would only take time.</summary>
    private const int MostTried = 4;

    private static readonly int[] Ports = [80, 443];

    /// <summary>Connects to a host and port.</summary>
    /// <exception cref="RefusedHostException">The host is not allowed.</exception>
    /// <exception cref="IOException">It has no address or does not answer.</exception>
    public async Task<Stream> ConnectAsync(DnsEndPoint to, CancellationToken cancellation)
    {
        var addresses = await AddressesAsync(to.Host, cancellation);
        if (!Array.TrueForAll(addresses, address => IsAllowed(address, to.Port)))
        {
            throw new RefusedHostException();
        }

        foreach (var address in addresses.Take(MostTried))
        {
            try
            {
                return await network.DialAsync(new(PublicAddress.Plain(address), to.Port), cancellation);
            }
            catch (SocketException)
            {
                // The next address may answer.
            }
        }

        throw new IOException("The host does not answer.");
    }

    private async Task<IPAddress[]> AddressesAsync(string host, CancellationToken cancellation)
    {
        if (IPAddress.TryParse(host.Trim('[', ']'), out var literal))
        {
            return [literal];
        }

        if (IsThisMachine(host))
        {
            return [IPAddress.Loopback];
        }

        try
        {
            return await network.ResolveAsync(host, cancellation);
        }
        catch (SocketException unknown)
        {
            throw new IOException("The host is not known.", unknown);
        }
    }

    /// <summary>Whether a name always means this machine, whatever a name server says (RFC 6761, 6.3).</summary>
    private static bool IsThisMachine(string host)
    {
        var name = host.TrimEnd('.');
        return name.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);
    }

    private bool IsAllowed(IPAddress address, int port) =>
        allowed.Any(network => network.Contains(PublicAddress.Plain(address)))
        || PublicAddress.Is(address) && Ports.Contains(port);
}
