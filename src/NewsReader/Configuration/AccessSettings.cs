using System.Net;

namespace NewsReader.Configuration;

/// <summary>Access settings beyond the site's own login.</summary>
internal sealed record AccessSettings
{
    /// <summary>Set to <c>yes</c>, lets everyone in who can reach the site, as long as it has no users.</summary>
    public const string OpenVariable = "NEWSREADER_OPEN_ACCESS";

    /// <summary>Addresses and networks of the proxies that are believed, separated by commas: <c>127.0.0.1, 10.0.0.0/8</c>.</summary>
    public const string ProxiesVariable = "NEWSREADER_PROXIES";

    /// <summary>The request header in which those proxies name who has logged in with them.</summary>
    public const string UserHeaderVariable = "NEWSREADER_PROXY_USER_HEADER";

    /// <summary>
    /// Without users, everyone is let in wherever they come from; otherwise only where the site listens to this machine
    /// alone.
    /// </summary>
    public bool IsOpenToAll { get; init; }

    /// <summary>The proxies that are believed about who asks, from where and how.</summary>
    public IReadOnlyList<IPNetwork> Proxies { get; init; } = [];

    /// <summary>The header in which a proxy names who has logged in with it; <see langword="null"/>: none is believed.</summary>
    public string? UserHeader { get; init; }

    /// <summary>Reads the settings from the environment.</summary>
    /// <exception cref="FormatException">It says something that cannot be meant; the message is for a person.</exception>
    public static AccessSettings OfEnvironment() => Of(Environment.GetEnvironmentVariable);

    /// <summary>Reads the settings from variables.</summary>
    /// <exception cref="FormatException">They say something that cannot be meant; the message is for a person.</exception>
    public static AccessSettings Of(Func<string, string?> variable)
    {
        var header = variable(UserHeaderVariable);
        var settings = new AccessSettings
        {
            IsOpenToAll = variable(OpenVariable) is "yes",
            Proxies =
                [.. (variable(ProxiesVariable) ?? "")
                    .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                    .Select(Network)],
            UserHeader = string.IsNullOrWhiteSpace(header) ? null : header.Trim(),
        };
        return settings.UserHeader is null || settings.Proxies.Count > 0
            ? settings
            : throw new FormatException($"{UserHeaderVariable} is set, and {ProxiesVariable} is not: anybody could send that header. "
                + $"Say which proxies are believed.");
    }

    /// <summary>Whether the other end of a connection is a proxy that is believed.</summary>
    public bool Trusts(IPAddress? address) =>
        address is not null && Proxies.Any(network => network.Contains(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address));

    private static IPNetwork Network(string text) =>
        IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : throw new FormatException($"{ProxiesVariable}: \"{text}\" is neither an address nor a network. Write 127.0.0.1 or 10.0.0.0/8.");
}
