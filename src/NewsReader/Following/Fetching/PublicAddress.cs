using System.Net;
using System.Net.Sockets;

namespace NewsReader.Following.Fetching;

/// <summary>
/// Decides which network addresses belong to the public internet, by the special-purpose registries of IANA. Of IPv6 only global
/// unicast counts (2000::/3) without its special blocks; so every form that carries an IPv4 address inside (NAT64, 6to4, Teredo,
/// compatible) is outside, and a mapped one is judged as the IPv4 address that it is.
/// </summary>
internal static class PublicAddress
{
    private static readonly IPNetwork[] Special =
    [
        IPNetwork.Parse("0.0.0.0/8"), // this network
        IPNetwork.Parse("10.0.0.0/8"), // private
        IPNetwork.Parse("100.64.0.0/10"), // behind the address translation of a provider; metadata of Alibaba
        IPNetwork.Parse("127.0.0.0/8"), // loopback
        IPNetwork.Parse("168.63.129.16/32"), // the host of a virtual machine at Azure
        IPNetwork.Parse("169.254.0.0/16"), // link-local; metadata of most clouds
        IPNetwork.Parse("172.16.0.0/12"), // private
        IPNetwork.Parse("192.0.0.0/24"), // protocol assignments; metadata of Oracle
        IPNetwork.Parse("192.0.2.0/24"), // documentation
        IPNetwork.Parse("192.31.196.0/24"), // AS112
        IPNetwork.Parse("192.52.193.0/24"), // AMT
        IPNetwork.Parse("192.88.99.0/24"), // 6to4 relays
        IPNetwork.Parse("192.168.0.0/16"), // private
        IPNetwork.Parse("192.175.48.0/24"), // AS112
        IPNetwork.Parse("198.18.0.0/15"), // benchmarks
        IPNetwork.Parse("198.51.100.0/24"), // documentation
        IPNetwork.Parse("203.0.113.0/24"), // documentation
        IPNetwork.Parse("224.0.0.0/4"), // multicast
        IPNetwork.Parse("240.0.0.0/4"), // reserved, broadcast
        IPNetwork.Parse("2001::/23"), // protocol assignments: Teredo, benchmarks, ORCHID
        IPNetwork.Parse("2001:db8::/32"), // documentation
        IPNetwork.Parse("2002::/16"), // 6to4
        IPNetwork.Parse("2620:4f:8000::/48"), // AS112
        IPNetwork.Parse("3fff::/20"), // documentation
    ];

    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    /// <summary>Whether the address belongs to the public internet.</summary>
    public static bool Is(IPAddress address)
    {
        var plain = Plain(address);
        return plain.AddressFamily switch
        {
            AddressFamily.InterNetwork => !IsSpecial(plain),
            AddressFamily.InterNetworkV6 => plain.ScopeId == 0 && GlobalUnicast.Contains(plain) && !IsSpecial(plain) && !IsTunnel(plain),
            _ => false,
        };
    }

    /// <summary>The address itself, or the IPv4 address that a mapped one (<c>::ffff:a.b.c.d</c>) means.</summary>
    public static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;

    private static bool IsSpecial(IPAddress address) => Array.Exists(Special, network => network.Contains(address));

    /// <summary>Whether it is the end of an ISATAP tunnel (RFC 5214), which leads to an IPv4 address of any kind.</summary>
    private static bool IsTunnel(IPAddress address) => address.GetAddressBytes() is [_, _, _, _, _, _, _, _, 0 or 2, 0, 0x5E, 0xFE, ..];
}
