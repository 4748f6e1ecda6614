using NewsReader.Core.Comparisons;
using NewsReader.Core.Comparisons.Statements;
using NewsReader.Core.Comparisons.Summaries;

namespace NewsReader.Presentation.Comparisons;

/// <summary>A comparison in sentences.</summary>
internal static class ComparisonWords
{
    /// <summary>The anchor of the fields around the report.</summary>
    public const string Around = "around";

    /// <summary>Number of changes to check that a page lists unfolded.</summary>
    public const int MostListed = 5;

    /// <summary>The summary: the differences in substance, then what the texts share, in a few sentences.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="left">What the left text is called.</param>
    /// <param name="right">What the right text is called.</param>
    public static IEnumerable<string> Summary(Comparison comparison, string left, string right)
    {
        var counts = comparison.Summary;
        var substance = SubstanceSummary.Of(comparison, left, right);
        return
        [
            .. substance.Count > 0 ? substance : ["No change to check was found; read the marked words yourself."],
            Shared(counts),
            .. counts.OnlyLeft + counts.OnlyRight > 0
                ? [$"Only the {left} text has {Passages(counts.OnlyLeft)}; only the {right} text has {Passages(counts.OnlyRight)}."]
                : Array.Empty<string>(),
            .. counts.Moved > 0 ? [$"{Phrases.Count(counts.Moved, "sentence", "sentences")} moved."] : Array.Empty<string>(),
        ];
    }

    /// <summary>The anchor of a change to check: its row, or the text around the report.</summary>
    public static string AnchorOf(StatementChange change, Comparison comparison) => AnchorOf(change.Row, comparison);

    /// <summary>The kind of a change in one word.</summary>
    public static string Of(ChangeKind kind) => kind switch
    {
        ChangeKind.StatementAdded => "added",
        ChangeKind.StatementDropped => "dropped",
        ChangeKind.Attribution => "source",
        ChangeKind.Wording => "reworded",
        _ => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>Whether its words are marked in the text: a statement is the whole row, and needs no mark.</summary>
    public static bool IsMarked(StatementChange change) =>
        change.Kind is not (ChangeKind.StatementAdded or ChangeKind.StatementDropped or ChangeKind.Wording);

    /// <summary>Anchor of a row; rows of the fields are numbered after those of the report.</summary>
    public static string AnchorOf(int row, Comparison comparison) => row < comparison.Rows.Count ? $"row-{row + 1}" : Around;

    private static string Shared(ComparisonSummary counts)
    {
        var shared = counts.Same + counts.FormOnly + counts.Reworded;
        return shared == 0
            ? "No sentence of one text was found in the other."
            : $"{Phrases.Count(shared, "sentence is", "sentences are")} in both texts: {counts.Same} word for word, {counts.FormOnly} "
                + $"with differences of form only, {counts.Reworded} reworded.";
    }

    private static string Passages(int count) => count == 0 ? "none of its own" : Phrases.Count(count, "sentence");
}
