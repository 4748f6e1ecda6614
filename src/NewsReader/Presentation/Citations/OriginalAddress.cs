using NewsReader.Core.Documents;

namespace NewsReader.Presentation.Citations;

/// <summary>Where a report was published.</summary>
internal static class OriginalAddress
{
    /// <summary>Characters of the longest address that is shown; browsers and reference managers cut longer ones.</summary>
    private const int Longest = 2000;

    /// <summary>The address the document gives as its own, else the one it came from; <see langword="null"/> when neither is on the
    /// web.</summary>
    /// <param name="origin">Where the document came from: a path, a file name, or an address.</param>
    public static string? Of(Document document, string? origin) => Web(document.Address?.Value) ?? Web(origin);

    /// <summary>An address of the web without a user's name in it, with everything escaped that an address cannot hold.</summary>
    private static string? Web(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && uri.UserInfo.Length == 0 && uri.Host.Length > 0 && uri.AbsoluteUri.Length <= Longest ? uri.AbsoluteUri : null;
}
