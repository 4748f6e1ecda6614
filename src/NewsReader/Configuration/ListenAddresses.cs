using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace NewsReader.Configuration;

/// <summary>Determines from a listen address who can reach the site.</summary>
internal static class ListenAddresses
{
    /// <summary>Parses an address given to <c>--urls</c>; <c>*</c> and <c>+</c> mean every address of this machine.</summary>
    public static bool TryParse(string url, [NotNullWhen(true)] out Uri? address) =>
        Uri.TryCreate(url.Replace("//*", "//0.0.0.0", StringComparison.Ordinal)
            .Replace("//+", "//0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out address);

    /// <summary>Whether only this machine can reach it.</summary>
    public static bool IsLoopback(string url) =>
        TryParse(url, out var address)
        && (address.IsLoopback || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip)));
}
