using System.ComponentModel.DataAnnotations;
using System.Globalization;
using NewsReader.Access;
using NewsReader.Core.Comparisons;
using NewsReader.Core.Documents;
using NewsReader.Core.Search;
using NewsReader.Core.Stories;
using NewsReader.Presentation;
using NewsReader.Presentation.Citations;
using NewsReader.Presentation.Queries;
using NewsReader.Presentation.Resources;
using NewsReader.Requests;
using NewsReader.Storage.Articles;

namespace NewsReader.Feeds.Lists;

/// <summary>Articles, their texts and their revisions as data.</summary>
internal static class ArticleLists
{
    public static void MapArticleLists(this IEndpointRouteBuilder lists)
    {
        lists.MapMethods("/articles", ReadMethods.All, SearchAsync).LimitAsSearch();
        lists.MapMethods("/articles/{id:long}", ReadMethods.All, OneAsync).LimitAsText();
        lists.MapMethods("/articles/{id:long}/revisions/{number:int}", ReadMethods.All, OneAsync).LimitAsText();
        lists.MapMethods("/articles/{id:long}/history", ReadMethods.All, HistoryAsync).LimitAsComparison();
    }

    /// <summary>An article as a feed shows it.</summary>
    public static Entry EntryOf(ArticleSummary article, string? text, Links links) => new()
    {
        Name = string.Create(CultureInfo.InvariantCulture, $"articles/{article.Id}"),
        Address = links.Revision(article.Id, article.Revision),
        Title = article.Headline?.Value ?? $"Article {article.Id}",
        Content = FeedMarkup.Paragraphs(text),
        ReceivedAt = article.ReceivedAt,
        Published = article.Published,
        Authors = article.Reporters.Count > 0 ? article.Reporters : article.Outlet is { } outlet ? [outlet] : [],
        Tags = [Phrases.Medium(article.Medium)],
        Language = article.Language,
    };

    /// <summary>Articles as rows.</summary>
    public static Table TableOf(IReadOnlyList<ArticleSummary> articles, Links links) => Table.Of(
        articles,
        ("id", article => article.Id), ("story", article => article.StoryId), ("revision", article => article.Revision),
        ("headline", article => article.Headline?.Value), ("headline_is_derived", article => article.Headline is { IsDerived: true }),
        ("outlet", article => article.Outlet), ("medium", article => Phrases.Medium(article.Medium)),
            ("reporters", article => string.Join("; ", article.Reporters)),
        ("dateline", article => article.Dateline), ("published", article => article.Published), ("duration", article => article.Duration),
        ("language", article => article.Language), ("words", article => article.Words), ("received", article => article.ReceivedAt),
        ("url", article => links.Revision(article.Id, article.Revision)));

    private static async Task<IResult> SearchAsync(
        HttpRequest request, ArticleStore articles, string? q, CancellationToken cancellation,
        [Range(1, DataLists.MostPage)] int page = 1, [Range(1, DataLists.MostLimit)] int limit = DataLists.UsualLimit)
    {
        var query = SearchQuery.Parse(q ?? "");
        if (query.Errors.Count > 0)
        {
            return InvalidQuery.Of(ParameterProblem.Of(query));
        }

        var links = new Links(request);
        var found = await articles.SearchAsync(query, (page - 1) * limit, limit, cancellation);
        var next = found.Hits.Count == limit && page < DataLists.MostPage
            ? links.Next("page", (page + 1).ToString(CultureInfo.InvariantCulture))
            : null;
        return new ListingResult(new()
        {
            Title = string.IsNullOrWhiteSpace(q) ? "Articles" : $"Articles: {q}",
            Entries = [.. found.Hits.Select(hit => EntryOf(hit.Article, hit.Snippet, links))],
            Table = TableOf([.. found.Hits.Select(hit => hit.Article)], links),
            Resource = new PageResource<ArticleResource>(
                [.. found.Hits.Select(hit => ArticleResource.Of(hit.Article, links) with { Snippet = hit.Snippet })], next, found.Count,
                    found.IsCountExact),
            Next = next,
        });
    }

    private static async Task<IResult> OneAsync(
        HttpRequest request, ArticleStore articles, RevisionResources resources, WithdrawalStore withdrawals, long id, int? number,
            CancellationToken cancellation)
    {
        if (await articles.FindAsync(new(id, number), cancellation) is not { } revision)
        {
            return await AbsentArticle.OfAsync(withdrawals, [id], cancellation);
        }

        var links = new Links(request);
        var resource = await resources.OfAsync(revision, links, cancellation);
        return new ListingResult(new()
        {
            Title = resource.Headline ?? $"Article {id}",
            Entries = [EntryOf(resource, revision.Document)],
            Table = Table.Of(
                resource.Blocks,
                ("role", block => RoleNames.Of(block.Role)), ("speaker", block => block.Speaker),
                    ("role_of_speaker", block => block.JobTitle),
                ("text", block => block.Text), ("start", block => block.Start), ("end", block => block.End), ("url", block => block.Url)),
            Resource = resource,
        });
    }

    private static Entry EntryOf(RevisionResource text, Document document) => new()
    {
        Name = string.Create(CultureInfo.InvariantCulture, $"articles/{text.Article}/revisions/{text.Revision}"),
        Address = text.Url,
        Original = OriginalAddress.Of(document, origin: null),
        Title = text.Headline ?? $"Article {text.Article}",
        Content = DocumentMarkup.Of(document),
        ReceivedAt = text.Received,
        Published = text.DatePublished,
        Authors = text.Author.Count > 0 ? text.Author : text.Publisher is { } outlet ? [outlet] : [],
        Tags = [.. new[] { Phrases.Medium(text.Medium), text.ArticleSection }.OfType<string>()],
        Language = text.InLanguage,
    };

    /// <summary>What a revision changed. It leads to the comparison with the revision before; the oldest shown leads to its text.</summary>
    private static Entry EntryOf(Revision revision, Comparison? change, Links links) => new()
    {
        Name = string.Create(CultureInfo.InvariantCulture, $"articles/{revision.ArticleId}/changes/{revision.Number}"),
        Address = change is null
            ? links.Revision(revision.ArticleId, revision.Number)
            : links.Comparison(new(revision.ArticleId, revision.Number - 1), new(revision.ArticleId, revision.Number)),
        Title = $"Revision {revision.Number}: "
            + $"{(change is not null ? ChangeMarkup.Summary(change) : revision.Number == 1 ? "first text" : "text")}",
        Content = change is null ? DocumentMarkup.Of(revision.Document)
            : [.. FeedMarkup.Paragraphs(revision.Document.Headline?.Value), .. ChangeMarkup.Of(change)],
        ReceivedAt = revision.ReceivedAt,
        Authors = revision.Document.Outlet is { } outlet ? [outlet.Value] : [],
        Language = revision.Document.Language,
    };

    private static async Task<IResult> HistoryAsync(HttpRequest request, ArticleStore articles, WithdrawalStore withdrawals, long id,
        CancellationToken cancellation)
    {
        var received = await articles.HistoryAsync(id, cancellation);
        if (received.Count == 0)
        {
            return await AbsentArticle.OfAsync(withdrawals, [id], cancellation);
        }

        var links = new Links(request);
        var revisions = RevisionStep.Of(id, received, links).Reverse().ToList();
        var format = request.HttpContext.Features.Get<DataRequest>()!.Format;
        return new ListingResult(new()
        {
            Title = $"Revisions of article {id}",
            Entries = format is DataFormat.Atom or DataFormat.JsonFeed
                ? [.. (await RevisionHistory.ReadAsync(articles, id, received.Count, cancellation))
                    .Select(step => EntryOf(step.Revision, step.Change, links))]
                : [],
            Table = Table.Of(revisions, ("revision", step => step.Revision), ("received", step => step.Received), ("url", step => step.Url),
                ("changes", step => step.Changes)),
            Resource = new PageResource<RevisionStep>(revisions, Next: null, revisions.Count, IsCountExact: true),
        });
    }
}
