using System.Net;
using System.Net.Sockets;

namespace NewsReader.Access;

/// <summary>Names the network for which requests without a login are counted.</summary>
internal static class ClientNetwork
{
    /// <summary>Bytes of an IPv6 address that name a network: a connection is given a /64 whole, and may use any address of it.</summary>
    private const int NetworkBytes = 8;

    /// <summary>An IPv4 address, also one written as IPv6; of other IPv6 addresses their /64; empty when there is none.</summary>
    public static string Of(IPAddress? address)
    {
        if (address is null || address.AddressFamily != AddressFamily.InterNetworkV6 || address.IsIPv4MappedToIPv6)
        {
            return (address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address)?.ToString() ?? "";
        }

        var bytes = address.GetAddressBytes();
        bytes.AsSpan(NetworkBytes).Clear();
        return new IPAddress(bytes).ToString() + "/64";
    }
}
