using System.Collections.Frozen;

namespace NewsReader.Reading.Html.Elements;

/// <summary>
/// The words by which pages name, in classes and ids, what surrounds a report: navigation, advertising, comments, sharing.
/// </summary>
internal static class ChromeNames
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "ad", "adbox", "ads", "addthis", "addtoany", "advert", "advertisement", "advertising", "author", "authors", "banner", "bio",
            "breadcrumb", "breadcrumbs", "byline", "comment", "comments", "consent", "cookie", "cta",
        "disqus", "donate", "download", "follow", "footer", "hidden", "keywords", "login", "masthead", "menu", "meta", "metadata", "modal",
            "mostpopular", "nav", "navbar", "navigation", "newsletter", "outbrain", "overlay",
        "pager", "pagination", "paywall", "popular", "popup", "promo", "promotion", "rating", "readmore", "readnext", "recirc",
            "recirculation", "recommend", "recommendations", "recommended", "recommends", "register", "related",
        "relatedposts", "respond", "rss", "share", "sharebar", "sharedaddy", "shares", "sharethis", "sharing", "sidebar", "signup", "skip",
            "social", "socialbar", "sponsor", "sponsored", "subscribe", "subscription", "taboola",
        "tag", "taglist", "tags", "teaser", "ticker", "toolbar", "tooltip", "topics", "trending", "widget", "yarpp");

    // They say who may read a paragraph or what opens it, and are also given to the paragraphs of the report.
    private static readonly FrozenSet<string> Access = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "login", "newsletter", "overlay", "paywall", "promo", "register", "signup", "subscribe", "subscription", "teaser");

    private static readonly FrozenSet<string> Pairs = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a2a-kit", "also-like", "also-read", "continue-reading", "embed-code", "more-on", "more-stories", "most-read", "most-viewed",
            "next-article", "print-only", "read-more", "read-next", "readers-also", "screen-reader",
        "sign-up", "story-continues", "tweet-count", "up-next", "you-may");

    private static readonly FrozenSet<string> Firsts = Pairs.Select(pair => pair[..pair.IndexOf('-', StringComparison.Ordinal)])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether one of the words, or two that follow each other, is such a name.</summary>
    /// <param name="names">Classes and ids; white space, hyphens and low lines part their words.</param>
    /// <param name="ignoresAccess">Whether names of paywalls and sign-ups do not count.</param>
    public static bool AreIn(ReadOnlySpan<char> names, bool ignoresAccess = false)
    {
        var first = "";
        foreach (var range in names.SplitAny(" \t\n\r\f_-"))
        {
            var word = names[range];
            if (word.IsEmpty)
            {
                continue;
            }

            if ((Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)
                    && !(ignoresAccess && Access.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)))
                || (first.Length > 0 && Pairs.Contains($"{first}-{word}")))
            {
                return true;
            }

            first = Firsts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var known) ? known : "";
        }

        return false;
    }
}
