using AngleSharp.Dom;
using NewsReader.Core.Documents;
using NewsReader.Reading.Html.Elements;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Reading.Html;

/// <summary>What a page states about itself: JSON-LD first, then microdata, meta elements and times, then the browser that saved
/// it.</summary>
internal static class PageFacts
{
    /// <param name="page">The page.</param>
    /// <param name="fetched">The address it was fetched from; <see langword="null"/> for a file.</param>
    /// <param name="problems">Called for every fact that could not be parsed.</param>
    /// <param name="sites">What the site calls itself.</param>
    public static Metadata Read(IDocument page, Uri? fetched, List<Problem> problems, out SiteNames sites)
    {
        var (article, data) = (ArticleFacts.Read(page, problems), new Microdata(page));
        var address = Address(page, fetched) ?? article.Address;
        var outlet = article.Outlet ?? Outlet(page);
        sites = SiteNames.Of(page, outlet, address);
        return new()
        {
            Headline = sites.Without(article.Headline)
                ?? sites.Without(data.Of("headline"))
                ?? sites.Without(PageMeta.Of(page, "og:title"))
                ?? sites.Without(PageMeta.Of(page, "twitter:title"))
                ?? Title(page, sites),
            Section =
                new[] { article.Section, PageMeta.Of(page, "article:section"), PageMeta.Of(page, "section"),
                    data.Of("articleSection") }.FirstOrDefault(name =>
                    name is not null && StatedNames.IsSection(name)),
            Standfirst = article.Standfirst ?? PageMeta.Of(page, "og:description", "description") ?? data.Of("description"),
            Outlet = outlet,
            Reporters = article.Reporters.Count > 0 ? article.Reporters : Authors(page, data),
            Dateline = article.Dateline,
            Published = article.Published
                ?? Timestamps.Iso(data.Of("datePublished"))
                ?? Timestamps.Iso(PageMeta.Of(page, "article:published_time", "article:published", "datePublished", "date", "dc.date",
                    "dcterms.created", "pubdate", "parsely-pub-date", "sailthru.date")
                    ?? Times.Published(page)),
            Modified = article.Modified
                ?? Timestamps.Iso(data.Of("dateModified"))
                ?? Timestamps.Iso(PageMeta.Of(page, "article:modified_time", "article:modified", "dateModified", "lastmod",
                    "og:updated_time")
                    ?? Times.Modified(page)),
            Address = address,
            IsLive = article.IsLive,
            Language = page.DocumentElement.GetAttribute("lang") is { Length: > 1 } language ? language : article.Language,
        };
    }

    // "The Valley Post | News for the valley" is a name and what it promises.
    private static string? Outlet(IDocument page) =>
        new[] { PageMeta.Of(page, "og:site_name"), PageMeta.Of(page, "application-name") }.Select(name => name?.Split(" | ")[0].Trim())
            .FirstOrDefault(name => name is not null && StatedNames.IsOutlet(name));

    // "Headline | Outlet" is a common page title; when the outlet is not stated elsewhere, the part after the bar is it.
    private static string? Title(IDocument page, SiteNames sites)
    {
        var title = sites.Without(PageMeta.OneLine(page.Title)) ?? "";
        var bar = title.LastIndexOf(" | ", StringComparison.Ordinal);
        return title.Length == 0 ? null : bar > 0 ? title[..bar] : title;
    }

    // Microdata of the report, then its own byline; meta elements often name the owner of the site.
    private static List<string> Authors(IDocument page, Microdata data)
    {
        List<string> named = [.. data.AllOf("author").SelectMany(PageBylines.NamesIn).Distinct(StringComparer.Ordinal)];
        if (named.Count == 0)
        {
            named.AddRange(
                PageMeta.AllOf(page, "author", "byl", "parsely-author", "sailthru.author", "dc.creator", "article:author",
                    "citation_author")
                    .Where(author => !author.Contains("://", StringComparison.Ordinal))
                    .SelectMany(PageBylines.NamesIn)
                    .Distinct(StringComparer.Ordinal));
        }

        return named.Count > 0 ? named : PageBylines.Of(page);
    }

    /// <summary>The address that the page states. Whether it is believed is decided where the page is taken in.</summary>
    private static string? Address(IDocument page, Uri? fetched)
    {
        var link = page.QuerySelector("link[rel='canonical']")?.GetAttribute("href") ?? PageMeta.Of(page, "og:url")
            ?? SavedPage.AddressOf(page);
        return Uri.TryCreate(link, UriKind.Absolute, out var absolute) && absolute.Scheme is not "file" ? link
            : link is { Length: > 0 } && fetched is not null && Uri.TryCreate(BaseOf(page, fetched), link, out var resolved)
                ? resolved.AbsoluteUri
            : null;
    }

    /// <summary>What the relative addresses of a page refer to: its <c>base</c> element, else its own address.</summary>
    private static Uri BaseOf(IDocument page, Uri fetched) =>
        Uri.TryCreate(fetched, page.QuerySelector("base[href]")?.GetAttribute("href"), out var stated)
        && stated.Scheme is "http" or "https"
            ? stated
            : fetched;
}
