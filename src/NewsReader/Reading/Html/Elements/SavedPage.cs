using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace NewsReader.Reading.Html.Elements;

/// <summary>The comments in which a browser or SingleFile says where a saved page comes from.</summary>
internal static partial class SavedPage
{
    // They are above the page's head; a page may hold any number of others.
    private const int MostComments = 20;

    /// <summary>The address of the page; <see langword="null"/> when no comment names it.</summary>
    public static string? AddressOf(IDocument page) =>
        page.Descendants<IComment>().Take(MostComments)
            .Select(comment => Source().Match(comment.Data))
            .FirstOrDefault(match => match.Success)?.Groups["address"].Value;

    // saved from url=(0033)https://… · Page saved with SingleFile⏎ url: https://…
    [GeneratedRegex(@"(^\s*saved from url=\([0-9]+\)|^\s*Page saved with SingleFile\s+url:\s*)(?<address>https?://[^\s<>""]{1,2000})",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Source();
}
