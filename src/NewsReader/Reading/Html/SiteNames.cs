using AngleSharp.Dom;
using NewsReader.Reading.Html.Elements;

namespace NewsReader.Reading.Html;

/// <summary>Names of the site: they are in the title of every page, so they are not the headline of a report.</summary>
internal sealed class SiteNames
{
    // What parts a report's title from the site's name in the title of a page.
    private static readonly string[] Borders = [" | ", " - ", " – ", " — ", " :: ", " · ", " « ", " » ", " // "];

    private readonly HashSet<string> keys = new(StringComparer.Ordinal);

    private SiteNames(IEnumerable<string?> names, string title, string? address)
    {
        foreach (var name in names.OfType<string>().Where(name => !string.Equals(name, title, StringComparison.OrdinalIgnoreCase)))
        {
            keys.Add(Key(name));
            keys.UnionWith(name.Split(Borders, StringSplitOptions.RemoveEmptyEntries).Take(1).Select(Key));
        }

        if (Uri.TryCreate(address, UriKind.Absolute, out var uri))
        {
            var host = uri.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? uri.Host[4..] : uri.Host;
            keys.UnionWith([Key(host), Key(host.Split('.')[0])]);
        }

        keys.Remove("");
    }

    /// <param name="page">The page whose <c>meta</c> elements name the site.</param>
    /// <param name="outlet">Who published the report, as the page's data says.</param>
    /// <param name="address">The page's own address.</param>
    public static SiteNames Of(IDocument page, string? outlet, string? address) =>
        new([outlet, PageMeta.Of(page, "og:site_name"), PageMeta.Of(page, "application-name"),
            PageMeta.Of(page, "apple-mobile-web-app-title")],
            PageMeta.OneLine(page.Title), address);

    /// <summary>Whether the words are the site's name and nothing else.</summary>
    public bool Contains(string words) => keys.Contains(Key(words));

    /// <summary>Whether a page's title is the words, and behind them no more than what may be the site's name.</summary>
    public static bool IsTitleOf(string title, string words) =>
        title.StartsWith(words, StringComparison.OrdinalIgnoreCase)
            && Array.Exists(Borders, border => title.AsSpan(words.Length).StartsWith(border));

    /// <summary>A title without the site's name before or behind it; <see langword="null"/> when nothing else is left.</summary>
    public string? Without(string? title)
    {
        if (title is null or { Length: > PageMeta.LongestTitle } || Contains(title))
        {
            return null;
        }

        foreach (var border in Borders)
        {
            var (first, last) = (title.IndexOf(border, StringComparison.Ordinal), title.LastIndexOf(border, StringComparison.Ordinal));
            if (last > 0 && Contains(title[(last + border.Length)..]))
            {
                return Without(title[..last].TrimEnd());
            }

            if (first > 0 && Contains(title[..first]))
            {
                return Without(title[(first + border.Length)..].TrimStart());
            }
        }

        return title;
    }

    // The Valley Post, the valley post and thevalleypost are one.
    private static string Key(string words) => string.Concat(words.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
