using System.ComponentModel.DataAnnotations;
using System.Globalization;
using NewsReader.Access;
using NewsReader.Core.Search;
using NewsReader.Core.Stories;
using NewsReader.Presentation;
using NewsReader.Presentation.Resources;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Quotes;

namespace NewsReader.Feeds.Lists;

/// <summary>Articles, their texts and their revisions as data.</summary>
internal static class ArticleLists
{
    public static void MapArticleLists(this IEndpointRouteBuilder lists)
    {
        lists.MapMethods("/articles", ReadMethods.All, SearchAsync).LimitAsSearch();
        lists.MapMethods("/articles/{id:long}", ReadMethods.All, OneAsync).LimitAsText();
        lists.MapMethods("/articles/{id:long}/revisions/{number:int}", ReadMethods.All, OneAsync).LimitAsText();
        lists.MapMethods("/articles/{id:long}/history", ReadMethods.All, HistoryAsync);
    }

    /// <summary>An article as a feed shows it.</summary>
    public static Entry EntryOf(ArticleSummary article, string? text, Links links) => new()
    {
        Address = links.Revision(article.Id, article.Revision),
        Title = article.Headline?.Value ?? $"Article {article.Id}",
        Text = text ?? "",
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
        ("outlet", article => article.Outlet), ("medium", article => Phrases.Medium(article.Medium)), ("reporters", article => string.Join("; ", article.Reporters)),
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
        var next = found.Hits.Count == limit && page < DataLists.MostPage ? links.Next("page", (page + 1).ToString(CultureInfo.InvariantCulture)) : null;
        return new ListingResult(new()
        {
            Title = string.IsNullOrWhiteSpace(q) ? "Articles" : $"Articles: {q}",
            Entries = [.. found.Hits.Select(hit => EntryOf(hit.Article, hit.Snippet, links))],
            Table = TableOf([.. found.Hits.Select(hit => hit.Article)], links),
            Resource = new PageResource<ArticleResource>(
                [.. found.Hits.Select(hit => ArticleResource.Of(hit.Article, links) with { Snippet = hit.Snippet })], next, found.Count, found.IsCountExact),
            Next = next,
        });
    }

    private static async Task<IResult> OneAsync(
        HttpRequest request, ArticleStore articles, RevisionResources resources, WithdrawalStore withdrawals, long id, int? number, CancellationToken cancellation)
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
            Entries = [EntryOf(resource)],
            Table = Table.Of(
                resource.Blocks,
                ("role", block => RoleNames.Of(block.Role)), ("speaker", block => block.Speaker), ("role_of_speaker", block => block.JobTitle),
                ("text", block => block.Text), ("start", block => block.Start), ("end", block => block.End), ("url", block => block.Url)),
            Resource = resource,
        });
    }

    private static Entry EntryOf(RevisionResource text) => new()
    {
        Address = text.Url,
        Title = text.Headline ?? $"Article {text.Article}",
        Text = text.ArticleBody,
        ReceivedAt = text.Received,
        Published = text.DatePublished,
        Authors = text.Author.Count > 0 ? text.Author : text.Publisher is { } outlet ? [outlet] : [],
        Tags = [.. new[] { Phrases.Medium(text.Medium), text.ArticleSection }.OfType<string>()],
        Language = text.InLanguage,
    };

    private static async Task<IResult> HistoryAsync(HttpRequest request, ArticleStore articles, WithdrawalStore withdrawals, long id, CancellationToken cancellation)
    {
        var received = await articles.HistoryAsync(id, cancellation);
        if (received.Count == 0)
        {
            return await AbsentArticle.OfAsync(withdrawals, [id], cancellation);
        }

        var revisions = RevisionStep.Of(id, received, new Links(request)).Reverse().ToList();
        return new ListingResult(new()
        {
            Title = $"Revisions of article {id}",
            Entries = [.. revisions.Select(step => new Entry
            {
                Address = step.Url,
                Title = $"Revision {step.Revision}",
                Text = step.Changes is { } changes ? $"What changed: {changes}" : "The first text.",
                ReceivedAt = step.Received,
            })],
            Table = Table.Of(revisions, ("revision", step => step.Revision), ("received", step => step.Received), ("url", step => step.Url), ("changes", step => step.Changes)),
            Resource = new PageResource<RevisionStep>(revisions, Next: null, revisions.Count, IsCountExact: true),
        });
    }
}
