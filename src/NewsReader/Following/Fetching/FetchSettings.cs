using System.Net;
using System.Reflection;

namespace NewsReader.Following.Fetching;

/// <summary>What an operator decides about requests.</summary>
internal sealed record FetchSettings
{
    /// <summary>The variable of the environment with the networks that may be fetched from, separated by commas.</summary>
    public const string AllowedVariable = "NEWSREADER_ALLOW_PRIVATE";

    /// <summary>The variable of the environment with an address or mailbox where sites reach the operator.</summary>
    public const string ContactVariable = "NEWSREADER_CONTACT";

    /// <summary>Networks besides the public internet that may be fetched from, at any port; none by default.</summary>
    public IReadOnlyList<IPNetwork> AllowedNetworks { get; init; } = [];

    /// <summary>Where sites reach the operator, in the user agent; <see langword="null"/> when the operator does not say.</summary>
    public string? Contact { get; init; }

    /// <summary>The <c>User-Agent</c> of every request: the program, its version, the contact.</summary>
    public string UserAgent => Contact is null ? Product : $"{Product} (+{Contact})";

    private static string Product => $"{RobotsRules.Agent}/{Assembly.GetExecutingAssembly().GetName().Version?.ToString(2)}";

    /// <summary>The settings of the environment.</summary>
    /// <exception cref="FormatException">A network or contact is not written as one.</exception>
    public static FetchSettings FromEnvironment() => Of(Environment.GetEnvironmentVariable);

    /// <summary>The settings of variables.</summary>
    /// <exception cref="FormatException">A network or contact is not written as one.</exception>
    public static FetchSettings Of(Func<string, string?> variable) => new()
    {
        AllowedNetworks = Networks(variable(AllowedVariable) ?? ""),
        Contact = Checked(variable(ContactVariable)),
    };

    /// <summary>The networks in a list separated by commas; an address is a network of one.</summary>
    /// <exception cref="FormatException">One of them is not a network.</exception>
    public static IReadOnlyList<IPNetwork> Networks(string list) =>
        [.. list.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(Network)];

    private static IPNetwork Network(string text) =>
        IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var address) ? new(address, address.GetAddressBytes().Length * 8)
        : throw new FormatException($"{AllowedVariable}: {text} is not a network such as 10.1.0.0/16.");

    private static string? Checked(string? contact) =>
        string.IsNullOrWhiteSpace(contact) ? null
        : contact.All(letter => letter is > ' ' and < '\u007F' and not ('(' or ')')) ? contact
        : throw new FormatException($"{ContactVariable}: only an address or mailbox, without spaces or brackets.");
}
