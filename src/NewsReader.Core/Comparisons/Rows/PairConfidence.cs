using NewsReader.Core.Comparisons.Texts;
using NewsReader.Core.Text.Normalization;

namespace NewsReader.Core.Comparisons.Rows;

/// <summary>The confidence that two passages are the same, and its reasons.</summary>
internal static class PairConfidence
{
    /// <summary>How many names or numbers are spelled out as reasons.</summary>
    private const int MostNamed = 3;

    /// <summary>Words of this length and more are counted as telling.</summary>
    private const int TellingLength = 6;

    /// <summary>
    /// The share of pairs about this similarity that were right, on 268 hand-aligned pairs of documents: of all, and of those
    /// between two paired neighbours.
    /// </summary>
    private static readonly (double Similarity, double Alone, double Between)[] Measured =
        [(0.15, 0.50, 0.70), (0.25, 0.60, 0.85), (0.35, 0.72, 0.89), (0.45, 0.88, 0.96), (0.60, 0.97, 0.98), (1.00, 0.99, 1.00)];

    /// <summary>The confidence, 0 to 1, by straight lines between the measured points.</summary>
    /// <param name="similarity">Share of information both have.</param>
    /// <param name="isBetween">Whether the sentences before and after it are pairs in the same order.</param>
    public static double Of(double similarity, bool isBetween)
    {
        var next = Array.FindIndex(Measured, point => point.Similarity >= similarity);
        var to = Measured[next < 0 ? Measured.Length - 1 : next];
        var from = Measured[Math.Max(0, next - 1)];
        var part = to.Similarity > from.Similarity
            ? Math.Clamp((similarity - from.Similarity) / (to.Similarity - from.Similarity), 0, 1)
            : 1;
        return isBetween ? from.Between + (part * (to.Between - from.Between)) : from.Alone + (part * (to.Alone - from.Alone));
    }

    /// <summary>Short phrases for a reader.</summary>
    public static IReadOnlyList<string> Reasons(ComparedPassage left, ComparedPassage right, NameIndex names, bool isBetween)
    {
        var (shared, figures, telling) = (new List<string>(), new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        for (var index = 0; index < left.Units.Length; index++)
        {
            var unit = left.Units[index];
            var key = NameIndex.Bare(unit.Key);
            if (!right.Mentions(key))
            {
                continue;
            }

            var list = names.IsName(left, index) ? shared : unit.Kind is FormKind.Number or FormKind.Date or FormKind.Time ? figures : null;
            list?.Add(NameIndex.Bare(left.Raw(index).ToString().Replace('’', '\'')));
            if (list is null && key.Length >= TellingLength)
            {
                telling.Add(key);
            }
        }

        return [.. Named("name", shared), .. Named("number", figures), .. Counted(telling.Count), .. isBetween
            ? ["between paired neighbours"]
            : Array.Empty<string>()];
    }

    private static IEnumerable<string> Named(string what, List<string> found) => found.Distinct(StringComparer.Ordinal).ToList() switch
    {
        [] => [],
        [var one] => [$"{what} shared: {one}"],
        var many =>
            [$"{what}s shared: {string.Join(", ", many.Take(MostNamed))}"
                + (many.Count > MostNamed ? $" and {many.Count - MostNamed} more" : "")],
    };

    private static IEnumerable<string> Counted(int words) => words switch
    {
        0 => [],
        1 => ["1 longer word shared"],
        _ => [$"{words} longer words shared"],
    };
}
