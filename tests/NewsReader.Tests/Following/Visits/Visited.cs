using System.Text;
using NewsReader.Core.Documents;
using NewsReader.Core.Parsing;
using NewsReader.Following.Fetching;
using NewsReader.Following.Visits;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Tests.Following.Visits;

/// <summary>Pages of one article and visits to them.</summary>
internal static class Visited
{
    public const string First = "The old bridge over the river was closed on Monday after engineers found a crack in one of its arches.";
    public const string Second = "Buses take the long way round until the end of the month, and the school opens an hour later.";

    public static readonly Uri Address = new("https://www.valley.example/bridge");
    public static readonly DateTimeOffset Noon = new(2026, 11, 30, 12, 0, 0, TimeSpan.Zero);

    /// <summary>A page with some paragraphs.</summary>
    public static string Page(params string[] paragraphs) =>
        "<html><body><article><h1>Bridge closed</h1>"
            + string.Concat(paragraphs.Select(words => $"<p>{words}</p>")) + "</article></body></html>";

    /// <summary>An article whose revisions are these pages, the newest first, one a day up to yesterday.</summary>
    public static VisitedArticle Article(params string[] pages) => new(Address)
    {
        Revisions = [.. pages.Select((page, age) => KnownRevision.Of(pages.Length - age, Read(page), Noon.AddDays(-1 - age)))],
    };

    public static Document Read(string page) =>
        DocumentParser.Parse(DocumentReader.Read(Encoding.UTF8.GetBytes(page), Format.Html, new HttpFacts(null, Address)));

    public static FetchResult Fetched(string page, string? final = null) =>
        new(FetchOutcome.Fetched, "")
        {
            Status = 200,
            Bytes = Encoding.UTF8.GetBytes(page),
            FinalAddress = final is null ? Address : new(final),
        };

    /// <summary>A visit that is answered with a page.</summary>
    public static VisitDecision Visit(this VisitedArticle article, string page, DateTimeOffset? now = null, string? final = null) =>
        VisitDecider.Decide(article, Fetched(page, final), Read(page), now ?? Noon, new Random(1));

    /// <summary>A visit that gives no page.</summary>
    public static VisitDecision Visit(this VisitedArticle article, FetchOutcome outcome, int status = 0) =>
        VisitDecider.Decide(article, new(outcome, "It is so.") { Status = status }, document: null, Noon, new Random(1));
}
