using NewsReader.Core.Comparisons;
using NewsReader.Core.Comparisons.Changes;
using NewsReader.Core.Text;

namespace NewsReader.Presentation.Comparisons;

/// <summary>A comparison told in sentences.</summary>
internal static class ComparisonWords
{
    /// <summary>The anchor of what stands around the report.</summary>
    public const string Around = "around";

    /// <summary>What the two texts share and where they part, in a few sentences.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="left">What the left text is called.</param>
    /// <param name="right">What the right text is called.</param>
    public static IEnumerable<string> Summary(Comparison comparison, string left, string right)
    {
        var counts = comparison.Summary;
        yield return Shared(counts);
        if (counts.OnlyLeft + counts.OnlyRight > 0)
        {
            yield return $"Only the {left} text has {Passages(counts.OnlyLeft)}; only the {right} text has {Passages(counts.OnlyRight)}.";
        }

        if (counts.Moved > 0)
        {
            yield return $"{Phrases.Count(counts.Moved, "passage stands", "passages stand")} elsewhere in the order.";
        }

        yield return counts.Material == 0
            ? "No changed number, name, date, negation, qualifier or quoted word was recognised; read the marked words yourself."
            : $"{Phrases.Count(counts.Material, "change alters", "changes alter")} what is claimed.";
    }

    /// <summary>A material change in a few words: what kind, and which words.</summary>
    public static string Of(MaterialChange change, Comparison comparison)
    {
        var (left, right) = (Words(comparison.Left.Text, change.Left), Words(comparison.Right.Text, change.Right));
        return (left, right) switch
        {
            (null, { } added) => $"added: {added}",
            ({ } dropped, null) => $"no longer says: {dropped}",
            ({ } before, { } after) => $"{before} → {after}",
            _ => "differs",
        };
    }

    /// <summary>Where on the page a material change stands: its row, or what stands around the report.</summary>
    public static string AnchorOf(MaterialChange change, Comparison comparison) => AnchorOf(change.Row, comparison);

    /// <summary>Where on the page a row stands; those of the surroundings count on behind those of the report.</summary>
    public static string AnchorOf(int row, Comparison comparison) => row < comparison.Rows.Count ? $"row-{row + 1}" : Around;

    /// <summary>The kind of a material change in a reader's words.</summary>
    public static string Of(MaterialKind kind) => kind switch
    {
        MaterialKind.AttributionVerb => "attribution",
        MaterialKind.QuoteWording => "words of a quote",
        MaterialKind.QuoteSpeaker => "speaker of a quote",
        _ => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>The words without the quotation marks around them: those tell nothing of a change.</summary>
    private static string? Words(string text, TextSpan? span) => span is { } words ? Excerpt.Of(text, words).Trim('"', '“', '”', '‘', '’', ' ') : null;

    private static string Shared(ComparisonSummary counts)
    {
        var shared = counts.Same + counts.FormOnly + counts.Reworded;
        return shared == 0
            ? "No passage of one text was found in the other."
            : $"{Phrases.Count(shared, "passage stands", "passages stand")} in both texts: {counts.Same} word for word, {counts.FormOnly} different in form only, {counts.Reworded} reworded.";
    }

    private static string Passages(int count) => count == 0 ? "none of its own" : Phrases.Count(count, "passage");
}
