using System.Globalization;
using NewsReader.Access;
using NewsReader.Presentation;
using NewsReader.Presentation.Comparisons;
using NewsReader.Presentation.Edits;
using NewsReader.Presentation.Resources;
using NewsReader.Storage.Articles;

namespace NewsReader.Feeds.Lists;

/// <summary>The edits of all reports as data.</summary>
internal static class EditLists
{
    public static void MapEditLists(this IEndpointRouteBuilder lists) =>
        lists.MapMethods("/edits", ReadMethods.All, AllAsync).LimitAsComparison();

    /// <summary>A part of the list as JSON has it.</summary>
    public static PageResource<EditResource> PageOf(EditList list, Links links) => new(
        [.. list.Edits.Select(edit => EditResource.Of(edit, links))],
        list.Older is { } older ? links.Next("before", older.ToString(CultureInfo.InvariantCulture)) : null);

    private static async Task<IResult> AllAsync(HttpRequest request, EditStore edits, long? before, CancellationToken cancellation)
    {
        var links = new Links(request);
        var list = await EditList.ReadAsync(edits, before, cancellation);
        var page = PageOf(list, links);
        return new ListingResult(new()
        {
            Title = "Edits",
            Entries = [.. list.Edits.Select(edit => EntryOf(edit, links))],
            Table = Table.Of(page.Items,
                ("article", edit => edit.Article), ("revision", edit => edit.Revision), ("received", edit => edit.Received),
                ("outlet", edit => edit.Publisher), ("headline_before", edit => edit.HeadlineBefore), ("headline", edit => edit.Headline),
                ("change", edit => edit.Change), ("kind", edit => edit.ChangeKind), ("weight", edit => edit.Weight),
                ("sentences", edit => edit.Sentences), ("url", edit => edit.Comparison)),
            Resource = page,
            Next = page.Next,
        });
    }

    private static Entry EntryOf(ListedEdit edit, Links links) => new()
    {
        Name = string.Create(CultureInfo.InvariantCulture, $"articles/{edit.After.ArticleId}/changes/{edit.After.Number}"),
        Address = links.Comparison(edit.Before.Reference, edit.After.Reference),
        Title = edit.HeadlineAfter.Length == 0 ? $"Article {edit.After.ArticleId}" : edit.HeadlineAfter,
        Content =
        [
            .. edit.IsHeadlineChanged ? FeedMarkup.Paragraphs($"Headline before: {edit.HeadlineBefore}") : [],
            .. FeedMarkup.Paragraphs(ChangeMarkup.Summary(edit.Change)),
            .. ChangeMarkup.Of(edit.Change),
        ],
        ReceivedAt = edit.After.ReceivedAt,
        Authors = edit.After.Document.Outlet is { } outlet ? [outlet.Value] : [],
        Tags = edit.Weightiest is { } change ? [ComparisonWords.Of(change.Kind)] : [],
        Language = edit.After.Document.Language,
    };
}
