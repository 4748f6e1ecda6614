using NewsReader.Access;
using NewsReader.Core.Comparisons;
using NewsReader.Core.Comparisons.Rows;
using NewsReader.Core.Stories;
using NewsReader.Core.Text;
using NewsReader.Presentation;
using NewsReader.Presentation.Comparisons;
using NewsReader.Requests;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Corrections;

namespace NewsReader.Feeds.Lists;

/// <summary>A comparison as data and as a self-contained page.</summary>
internal static class ComparisonData
{
    public static void MapComparisonData(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/compare/{left}...{right}", ReadMethods.All, OneAsync).LimitAsComparison()
            .WithMetadata(new DataForms([.. DataFormats.OfLists, DataFormat.Html]), new FeedReadersMayRead()).ExcludeFromDescription();

    private static async Task<IResult> OneAsync(
        HttpRequest request, ArticleStore articles, CorrectionStore corrections, WithdrawalStore withdrawals, string left, string right,
            CancellationToken cancellation)
    {
        if (await articles.FindPairAsync(left, right, cancellation) is not (var before, var after))
        {
            return await AbsentArticle.OfAsync(withdrawals,
                [RevisionReference.Parse(left)?.ArticleId, RevisionReference.Parse(right)?.ArticleId], cancellation);
        }

        var comparison = await corrections.CompareAsync(before, after, cancellation);
        var (leftName, rightName) = VersionNames.Of(before, after);
        var name = $"compare/{before.Reference}...{after.Reference}";
        var address = new Links(request).Comparison(before.Reference, after.Reference);
        var rows = comparison.Rows.Concat(comparison.Surroundings)
            .Select((row, index) => (Row: row, Number: index + 1, Anchor: ComparisonWords.AnchorOf(index, comparison)))
            .ToList();
        return new ListingResult(new()
        {
            Title = $"{before.Document.Headline?.Value}: {leftName} and {rightName}",
            Entries = rows[..comparison.Rows.Count].ConvertAll(row =>
                EntryOf(row.Row, $"{name}#{row.Anchor}", $"{address}#{row.Anchor}", comparison, before.ReceivedAt > after.ReceivedAt
                ? before : after)),
            Table = Table.Of(
                rows,
                ("row", row => row.Number), ("wording", row => ComparedJson.NameOf(row.Row.Wording)), ("moved", row => row.Row.IsMoved),
                ("shape", row => row.Row.Shape.ToString().ToLowerInvariant()), ("confidence", row => Math.Round(row.Row.Confidence, 3)),
                ("left", row => Words(row.Row.Left, comparison.Left.Text)), ("right", row => Words(row.Row.Right, comparison.Right.Text)),
                ("changes", row =>
                    string.Join("; ", comparison.Changes.Where(change => change.Row == row.Number - 1).Select(ComparedWords.Change))),
                ("url", row => $"{address}#{row.Anchor}")),
            Resource = ComparedJson.Of(comparison),
            Html = () => new ComparedHtml(comparison, leftName, rightName).Page(),
        });
    }

    private static Entry EntryOf(Row row, string name, string address, Comparison comparison, Revision latest) => new()
    {
        Name = name,
        Address = address,
        Title = ComparedWords.Label(row),
        Content = [.. ChangeMarkup.Of(row, comparison)],
        ReceivedAt = latest.ReceivedAt,
    };

    private static string Words(IReadOnlyList<TextSpan> sentences, string text) =>
        string.Join(' ', sentences.Select(sentence => sentence.Of(text)));
}
