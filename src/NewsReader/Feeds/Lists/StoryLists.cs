using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Xml.Linq;
using NewsReader.Core.Stories;
using NewsReader.Presentation;
using NewsReader.Presentation.Queries;
using NewsReader.Presentation.Resources;
using NewsReader.Storage.Stories;

namespace NewsReader.Feeds.Lists;

/// <summary>The front page and a story as data.</summary>
internal static class StoryLists
{
    public static void MapStoryLists(this IEndpointRouteBuilder lists)
    {
        lists.MapMethods("/", ReadMethods.All, AllAsync);
        lists.MapMethods("/stories", ReadMethods.All, AllAsync);
        lists.MapMethods("/stories/{id:long}", ReadMethods.All, OneAsync);
    }

    private static async Task<IResult> AllAsync(
        HttpRequest request, StoryStore stories, CancellationToken cancellation,
            [Range(1, DataLists.MostLimit)] int limit = DataLists.UsualLimit)
    {
        var query = StoryQuery.Of(request.Query);
        if (query.Problems.Count > 0)
        {
            return InvalidQuery.Of(query.Problems);
        }

        var links = new Links(request);
        var page = await stories.ListAsync(query.Filter, query.Order, query.After, limit, cancellation);
        var next = page.Older is { } older ? links.Next("after", older.ToString()) : null;
        return new ListingResult(new()
        {
            Title = "Stories",
            Entries = [.. page.Stories.Select(story => EntryOf(story, links))],
            Table = Table.Of(
                page.Stories,
                ("id", story => story.Id), ("headline", story => story.Headline?.Value), ("published", story => story.Published),
                    ("changed", story => story.ChangedAt),
                ("versions", story => story.Articles.Count), ("media", story => Distinct(story, article => Phrases.Medium(article.Medium))),
                ("outlets", story => Distinct(story, article => article.Outlet)), ("url", story => links.Story(story.Id))),
            Resource = new PageResource<StoryResource>([.. page.Stories.Select(story => StoryResource.Of(story, links))], next),
            Next = next,
        });
    }

    private static async Task<IResult> OneAsync(HttpRequest request, StoryStore stories, long id, CancellationToken cancellation)
    {
        var links = new Links(request);
        return new ListingResult(await stories.FindAsync(id, cancellation) is not { } story ? null : new()
        {
            Title = story.Headline?.Value ?? $"Story {story.Id}",
            Entries = [.. story.Articles.Select(article => ArticleLists.EntryOf(article, article.Lead, links))],
            Table = ArticleLists.TableOf(story.Articles, links),
            Resource = StoryResource.Of(story, links),
        });
    }

    private static Entry EntryOf(Story story, Links links) => new()
    {
        Name = string.Create(CultureInfo.InvariantCulture, $"stories/{story.Id}"),
        Address = links.Story(story.Id),
        Title = story.Headline?.Value ?? $"Story {story.Id}",
        Content = [.. FeedMarkup.Paragraphs(story.Lead.Lead),
            FeedMarkup.Element("ul", [.. story.Articles.Select(article => VersionOf(article, links))])],
        ReceivedAt = story.ChangedAt,
        Published = story.Published,
        Authors = [.. story.Articles.Select(article => article.Outlet).OfType<string>().Distinct(StringComparer.Ordinal)],
        Tags = [.. story.Articles.Select(article => Phrases.Medium(article.Medium)).Distinct(StringComparer.Ordinal)],
        Language = story.Lead.Language,
    };

    private static XElement VersionOf(ArticleSummary article, Links links)
    {
        string?[] facts = [article.Outlet, Phrases.Medium(article.Medium), Phrases.Date(article.Published)];
        return FeedMarkup.Directed(
            "li",
            FeedMarkup.Link(links.Article(article.Id), article.Headline?.Value ?? $"Article {article.Id}"),
            $" ({string.Join(", ", facts.OfType<string>())})");
    }

    private static string Distinct(Story story, Func<ArticleSummary, string?> fact) =>
        string.Join("; ", story.Articles.Select(fact).OfType<string>().Distinct(StringComparer.Ordinal));
}
