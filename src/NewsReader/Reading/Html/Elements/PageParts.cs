using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace NewsReader.Reading.Html.Elements;

/// <summary>The purpose of an element, according to its name, class and attributes.</summary>
internal static partial class PageParts
{
    /// <summary>Whether the element never shows words of a report: scripts, controls, hidden boxes.</summary>
    public static bool IsSilent(IElement element) =>
        element.LocalName is "script"
            or "style" or "noscript" or "template" or "svg" or "iframe" or "object" or "embed" or "button" or "input" or "select"
            or "textarea"
            or "canvas" or "audio" or "video" or "map" or "link" or "meta" or "title" or "head"
        || element.HasAttribute("hidden") || (element.GetAttribute("style") is { } style && Hidden().IsMatch(style));

    /// <summary>Whether its name or class says that the element surrounds the report: navigation, advertising, comments.</summary>
    public static bool IsNamedAsFurniture(IElement element) =>
        element.LocalName is "nav" or "footer" or "aside" or "dialog" or "menu" or "form"
            || (element.LocalName is "time" && !IsInProse(element))
        || element.GetAttribute("role") is "navigation" or "complementary" or "contentinfo" or "search" or "dialog" or "alert" or "banner"
        || IsBareAuthor(element)
        || (ChromeNames.AreIn(NameOf(element)) && !IsBodyLike(element) && !IsGatedText(element));

    /// <summary>Whether its name says that the element holds who wrote the report, or when.</summary>
    public static bool SaysByline(IElement element) => Byline().IsMatch(NameOf(element));

    /// <summary>Whether its name says that the element is a gallery of pictures.</summary>
    public static bool SaysGallery(IElement element) => Gallery().IsMatch(NameOf(element));

    // The name of an author outside the paragraphs is a byline.
    private static bool IsBareAuthor(IElement element)
    {
        const int longestName = 80; // characters of a name with an office; a longer text is a biography
        return element.LocalName is "a" or "span" or "div" or "address"
            && (element.GetAttribute("rel") is "author" || element.GetAttribute("itemprop") is "author")
            && element.ParentElement is { LocalName: "div" or "header" or "article" or "section" or "main" or "body" }
            && IsWithin(element, longestName);
    }

    // Sites mark paragraphs of the report by who may read them; what asks to subscribe has buttons, links or the words of an offer.
    private static bool IsGatedText(IElement element)
    {
        const int fewestLetters = 60; // characters of a short sentence; less text in such a box is a label or a button
        const int mostLetters = 4000; // characters of several paragraphs; a box with more is not one of the marked paragraphs, but the page
        return element.LocalName is "p" or "div" or "section" or "blockquote"
            && !ChromeNames.AreIn(NameOf(element), ignoresAccess: true)
            && (element.LocalName is "p" or "blockquote" || Gate().IsMatch(NameOf(element)))
            && !IsWithin(element, fewestLetters)
            && IsWithin(element, mostLetters)
            && element.QuerySelector("button, input, form, h1, h2, h3") is null
            && IsMostlyUnlinked(element)
            && !SubscriptionOffers.IsOffer(PageMeta.WordsOf(element));
    }

    private static bool IsMostlyUnlinked(IElement element) =>
        element.QuerySelectorAll("a").Sum(link => link.TextContent.Length) * 3 < element.TextContent.Length;

    /// <summary>Whether the element's name says it holds the report.</summary>
    public static bool IsBodyLike(IElement element) =>
        (element.GetAttribute("itemprop")?.Contains("articleBody", StringComparison.OrdinalIgnoreCase) ?? false)
            || Body().IsMatch(NameOf(element));

    /// <summary>Whether the element holds the words under a picture.</summary>
    public static bool IsCaption(IElement element) =>
        element.LocalName is "figcaption"
            || (element.LocalName is not ("figure" or "body" or "article" or "main") && Caption().IsMatch(NameOf(element)));

    /// <summary>Whether the element, of a picture, names who made it.</summary>
    public static bool IsCredit(IElement element)
    {
        const int longestCredit = 160; // characters of several names with their agencies; a longer text is the caption
        return (element.LocalName is "cite" || (element.LocalName is not "figcaption" && Credit().IsMatch(NameOf(element))))
            && IsWithin(element, longestCredit);
    }

    /// <summary>
    /// Whether the element is a row of figures or names: two cells at least, none of them with lines of its own or a long
    /// text.
    /// </summary>
    public static bool IsRow(IElement element)
    {
        const int longestCell = 120; // characters of a figure or a name with a note; a longer cell lays out prose
        return element.LocalName is "tr" && element.ChildElementCount > 1
            && element.Children.All(cell => !cell.Descendants<IElement>().Any(IsBlock) && IsWithin(cell, longestCell));
    }

    /// <summary>Whether an element's text has at most this length; longer text is not read completely.</summary>
    private static bool IsWithin(IElement element, int length) =>
        element.Descendants<IText>().All(text => (length -= Math.Max(1, text.Data.Trim().Length)) >= 0);

    /// <summary>Whether the element's name says it holds the summary under a headline.</summary>
    public static bool IsStandfirst(IElement element) =>
        element.LocalName is "p" or "div" or "h2" or "h3" or "span" && Standfirst().IsMatch(NameOf(element));

    /// <summary>Whether the element is a post from another site, quoted in the report.</summary>
    public static bool IsQuotedPost(IElement element) => element.LocalName is "blockquote" && QuotedPost().IsMatch(element.ClassName ?? "");

    /// <summary>Whether the element is a picture with what belongs to it, and no table, listing or quotation that was set as one.</summary>
    public static bool IsPicture(IElement element) =>
        element.LocalName is "figure" && element.QuerySelector("table, pre, blockquote") is null;

    // A date in the middle of a paragraph belongs to its sentence; alone in a box it is the page's.
    private static bool IsInProse(IElement time)
    {
        const int fewLetters = 25; // characters around the date, such as Published and Updated; more are a sentence
        return time.ParentElement is { LocalName: "p" or "li" or "td" or "blockquote" or "em" or "strong" or "span" } parent
            && !IsWithin(parent, time.TextContent.Length + fewLetters);
    }

    /// <summary>Whether the element makes lines of its own.</summary>
    public static bool IsBlock(IElement element) => element.LocalName is
        "address"
            or "article" or "aside" or "blockquote" or "body" or "center" or "dd" or "details" or "div" or "dl" or "dt" or "fieldset"
            or "figcaption" or "figure" or "footer" or "form"
        or "h1" or "h2"
            or "h3" or "h4" or "h5" or "h6" or "header" or "hr" or "li" or "main" or "nav" or "ol" or "p" or "pre" or "section" or "summary"
            or "table" or "tbody" or "td" or "tfoot" or "th"
        or "thead" or "tr" or "ul" or "html";

    // shareBar and share-bar say the same.
    private static string NameOf(IElement element) =>
        Hump().Replace($"{element.ClassName} {element.Id}", hump => $"{hump.ValueSpan[0]}-{hump.ValueSpan[1]}");

    [GeneratedRegex(@"(article|story|post|entry|news|content|page|main|blog)[_-]{0,2}(body|content|text|copy|main)|(^"
        + @"|[\s_-])(articlebody|storybody|body-text|bodytext|body-copy|rich-?text|text-content|post|hentry|story|td-post-content"
        + @"|single-content|field-name-body|prose)($|\s)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Body();

    [GeneratedRegex(@"(^|[\s_-])(caption|captions|image-caption|photo-caption|wp-caption-text|media-caption|credit|image-credit"
        + @"|photo-credit|photocredit|cutline|media__caption|image__caption|caption-text|image-details)($|[\s_-])",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Caption();

    [GeneratedRegex(@"(^|[\s_-])(credits?|copyright|photographer|photocredit|attribution|image-source)($|[\s_-])",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Credit();

    [GeneratedRegex(@"(^|[\s_-])(standfirst|stand-first|dek|deck|article__summary|article-summary|story-summary|article-lead"
        + @"|article__lead|subheadline|sub-headline|subhead|subtitle|sub-title|article-subtitle|article__subtitle|lede|kicker-summary"
        + @"|article-dek|intro-text)($|[\s_-])",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Standfirst();

    [GeneratedRegex(@"(^|[\s_-])(gallery|slideshow|carousel|photo-?gallery|diaporama|bildergalerie)($|[\s_-])",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Gallery();

    [GeneratedRegex(@"(^|[\s_-])(by-?line|author|meta|metadata|date|dateline|datetime|timestamp|published|publish-date|pub-?date"
        + @"|posted|article-info|post-info|story-info)($|[\s_-])",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Byline();

    [GeneratedRegex(@"(^|[\s_-])(paywall|subscriber|subscription|premium|metered)($|[\s_-])",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Gate();

    [GeneratedRegex("[a-z][A-Z]")]
    private static partial Regex Hump();

    [GeneratedRegex(@"(^|\s)(twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|fb-post|reddit-card"
        + @"|reddit-embed-bq)($|\s)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex QuotedPost();

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", RegexOptions.IgnoreCase)]
    private static partial Regex Hidden();
}
