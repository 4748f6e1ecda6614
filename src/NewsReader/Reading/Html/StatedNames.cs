using System.Collections.Frozen;

namespace NewsReader.Reading.Html;

/// <summary>Distinguishes names of sections and outlets from placeholders: addresses, accounts, page types.</summary>
internal static class StatedNames
{
    // Placeholder of a publishing system for an unnamed section.
    private static readonly FrozenSet<string> NoSections = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "all", "all news", "article", "articles", "blog post", "content", "default", "false", "general", "index", "n/a", "newsarticle",
            "none", "null", "other", "page", "pages", "post", "posts", "stories", "story", "true", "uncategorised", "uncategorized",
            "undefined", "unknown", "webpage", "website");

    // The hosting company of a page is not its publisher.
    private static readonly FrozenSet<string> NoOutlets = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "article", "blogger", "default", "facebook", "false", "home", "home page", "homepage", "hosted",
            "n/a", "none", "null", "publisher", "true", "undefined", "unknown", "website", "wordpress", "wordpress.com", "youtube");

    public static bool IsSection(string name) => IsName(name) && !NoSections.Contains(name) && !IsHost(name);

    public static bool IsOutlet(string name) => IsName(name) && !NoOutlets.Contains(name);

    private static bool IsName(string name)
    {
        const int longestName = 80; // characters of a section's or an outlet's full name; a longer text is a description
        return name.Length is > 0 and <= longestName && name[0] is not ('@' or '/' or '#') && name.Any(char.IsLetter)
            && !name.Contains("://", StringComparison.Ordinal)
                && !name.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
                && !name.Contains("{{", StringComparison.Ordinal);
    }

    // gizmodo.com, valley.example: an address without its scheme.
    private static bool IsHost(string name) =>
        name.LastIndexOf('.') is var dot and > 0
            && !name.Contains(' ', StringComparison.Ordinal)
            && name.Length - dot > 2
            && name.AsSpan(dot + 1).IndexOfAnyExceptInRange('a', 'z') < 0;
}
