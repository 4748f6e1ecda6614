using NewsReader.Core.Comparisons;
using NewsReader.Core.Comparisons.Statements;
using NewsReader.Core.Text;
using NewsReader.Markup;
using NewsReader.Presentation;
using NewsReader.Presentation.Comparisons;

namespace NewsReader.Pages.Compare;

/// <summary>Sets the rows of a comparison for the page: words marked, quiet runs folded, moved rows shown at both places.</summary>
/// <param name="comparison">What is set.</param>
/// <param name="sides">Its two texts.</param>
/// <param name="quotes">What was said in them.</param>
internal sealed class ComparisonLayout(Comparison comparison, ComparedSides sides, ComparedQuotes quotes)
{
    /// <summary>More same rows than this in a run are folded: three give a change its context, more only keep it from sight.</summary>
    private const int ContextRows = 3;

    /// <summary>The rows in order.</summary>
    public IReadOnlyList<RowItem> Rows { get; } = Set(comparison, sides, quotes);

    /// <summary>The list as the page shows it.</summary>
    /// <param name="address">How much is to be folded away.</param>
    public IReadOnlyList<ComparisonItem> Items(ComparisonAddress address)
    {
        var placeOf = Rows.Where(row => row.Row.RightAfter is not null).ToLookup(row => row.Row.RightAfter!.Value);
        var items = new List<ComparisonItem>();
        var run = new List<RowItem>();
        AddPlaces(items, placeOf[-1]);
        foreach (var (index, row) in Rows.Index())
        {
            if (row.IsQuiet)
            {
                run.Add(row);
            }
            else
            {
                Flush(items, run, address);
                items.Add(new([row]));
            }

            if (placeOf.Contains(index))
            {
                Flush(items, run, address);
                AddPlaces(items, placeOf[index]);
            }
        }

        Flush(items, run, address);
        return items;
    }

    private static void AddPlaces(List<ComparisonItem> items, IEnumerable<RowItem> moved) =>
        items.AddRange(moved.Select(row => new ComparisonItem([row], IsPlaceOfMoved: true)));

    private static void Flush(List<ComparisonItem> items, List<RowItem> run, ComparisonAddress address)
    {
        if (address.ShowsAll)
        {
            items.AddRange(run.Select(row => new ComparisonItem([row])));
        }
        else if (run.Count > 0)
        {
            items.Add(new([.. run], address.OnlyChanges || run.Count > ContextRows ? Fold.Closed : Fold.OnPhone));
        }

        run.Clear();
    }

    private static List<RowItem> Set(Comparison comparison, ComparedSides sides, ComparedQuotes quotes)
    {
        var changes = comparison.Changes.ToLookup(change => change.Row);
        return [.. comparison.Rows.Select((row, index) => new RowItem(
            index + 1,
            row,
            sides.Left.Set(row.Left,
                [.. Marks("del", row.Deleted), .. Form(row.LeftForm), .. Claims(changes[index], change => change.Left),
                    .. quotes.LeftMarks(index)]),
            sides.Right.Set(row.Right,
                [.. Marks("ins", row.Inserted), .. Form(row.RightForm), .. Claims(changes[index], change => change.Right),
                    .. quotes.RightMarks(index)]),
            [.. changes[index]],
            [.. quotes.DifferencesIn(index)],
            sides))];
    }

    private static IEnumerable<TextMark> Marks(string element, IEnumerable<TextSpan> spans) =>
        spans.Select(span => new TextMark(MarkLayer.Edit, span, element));

    private static IEnumerable<TextMark> Form(IEnumerable<TextSpan> spans) =>
        spans.Select(span => new TextMark(MarkLayer.Edit, span, "span", "formal"));

    private static IEnumerable<TextMark> Claims(IEnumerable<StatementChange> changes, Func<StatementChange, TextSpan?> words) =>
        changes.Where(ComparisonWords.IsMarked)
            .Select(words)
            .OfType<TextSpan>()
            .Select(span => new TextMark(MarkLayer.Material, span, "strong", "claim"));
}
