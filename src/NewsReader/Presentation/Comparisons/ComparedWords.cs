using System.Globalization;
using NewsReader.Core.Comparisons;
using NewsReader.Core.Comparisons.Alignment;
using NewsReader.Core.Comparisons.Rows;
using NewsReader.Core.Comparisons.Statements;
using NewsReader.Core.Comparisons.WordDiff;

namespace NewsReader.Presentation.Comparisons;

/// <summary>A comparison's facts in words, for the console and for programs.</summary>
internal static class ComparedWords
{
    /// <summary>The counts in one line.</summary>
    public static string Summary(Comparison comparison)
    {
        var summary = comparison.Summary;
        (int Count, string Name)[] counts =
        [
            (summary.Same, "same"), (summary.FormOnly, "form only"), (summary.Reworded, "reworded"), (summary.OnlyLeft, "only left"),
            (summary.OnlyRight, "only right"), (summary.Moved, "moved"), (summary.Split, "split"), (summary.Merged, "merged"),
                (summary.Changes, "to check"),
        ];
        var line = string.Join(" · ", counts.Where(count => count.Count > 0).Select(count => $"{count.Count} {count.Name}"));
        return (line.Length == 0 ? "nothing to compare" : line) + (comparison.IsCoarse ? " · coarse: a bound was reached" : "");
    }

    /// <summary>The verdict of a row, in a few words.</summary>
    public static string Label(Row row)
    {
        var label = row.Wording switch
        {
            Wording.FormOnly => "form only",
            Wording.OnlyLeft => "only left",
            Wording.OnlyRight => "only right",
            var wording => wording.ToString().ToLowerInvariant(),
        };
        label += row.Shape == Shape.One ? "" : ", " + row.Shape.ToString().ToLowerInvariant();
        label += row.IsMoved ? ", moved" : "";
        return row.Wording == Wording.Reworded ? label + ", " + row.Confidence.ToString("P0", CultureInfo.InvariantCulture) : label;
    }

    /// <summary>A change to check: what it is about, and what differs.</summary>
    public static string Change(StatementChange change) => $"{ComparisonWords.Of(change.Kind)}: {change.Words}";

    /// <summary>A field and its verdict.</summary>
    public static string Field(FieldChange field) => field.Wording is Wording.Same or Wording.FormOnly
        ? $"{field.Name}: {field.Left}"
        : $"{field.Name}: {field.Left ?? "–"} → {field.Right ?? "–"}";
}
