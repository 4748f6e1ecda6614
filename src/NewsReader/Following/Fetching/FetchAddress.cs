using NewsReader.Following.LooseXml;

namespace NewsReader.Following.Fetching;

/// <summary>Reads an address that a person, a feed or a redirect names, and refuses what is not plainly an address of the web.</summary>
internal static class FetchAddress
{
    /// <summary>Why another text is refused, for a person.</summary>
    public const string NotOfTheWeb = "It is not an address of the web (http or https).";

    /// <summary>Whether a text is written as an absolute address of the web; whether it may be fetched is another question.</summary>
    public static bool IsOfWeb(string text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>The address of a text; <see langword="null"/>, with the reason, when it is refused.</summary>
    /// <param name="relativeTo">What a relative address refers to; <see langword="null"/> where it must be absolute.</param>
    public static Uri? Parse(string text, Uri? relativeTo, out string? refusal)
    {
        // Parsers differ about spaces, controls and backslashes, so that a check and a request can mean two hosts.
        var isClear = text.Length is > 0 and <= LooseAddress.Longest && !text.Any(letter => letter is <= ' ' or '\\' or '\u007F');
        var address = isClear ? Absolute(text, relativeTo) : null;
        refusal = address is null ? NotOfTheWeb : Refusal(address);
        return refusal is null ? address : null;
    }

    private static Uri? Absolute(string text, Uri? relativeTo) =>
        IsOfWeb(text) ? (Uri.TryCreate(text, UriKind.Absolute, out var absolute) ? absolute : null)
        : relativeTo is not null && !HasScheme(text) && Uri.TryCreate(relativeTo, text, out var resolved) ? resolved
        : null;

    private static string? Refusal(Uri address) =>
        address.Scheme is not ("http" or "https") ? NotOfTheWeb
        : address.UserInfo.Length > 0 || WrittenHost(address).Contains('@', StringComparison.Ordinal) ? "It contains a name or password."
        : !HasHost(address) ? "It names no host."
        : address.Port is < 1 or > ushort.MaxValue ? "It names no port."
        : null;

    /// <summary>Whether it names a host, without escapes and without the zone of a machine's own network.</summary>
    private static bool HasHost(Uri address)
    {
        try
        {
            return address.IdnHost.Length > 0 && !address.IdnHost.Contains('%', StringComparison.Ordinal)
                && !WrittenHost(address).Contains('%', StringComparison.Ordinal);
        }
        catch (UriFormatException)
        {
            // Characters that no international name may contain.
            return false;
        }
    }

    private static string WrittenHost(Uri address) =>
        address.OriginalString.Split('/', '?', '#') is [_, "", var host, ..] ? host : "";

    private static bool HasScheme(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon >= 0 && text.AsSpan(0, colon).IndexOfAny('/', '?', '#') < 0;
    }
}
