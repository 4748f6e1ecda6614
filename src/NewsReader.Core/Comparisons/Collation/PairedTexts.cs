using NewsReader.Core.Comparisons.Alignment;
using NewsReader.Core.Comparisons.Rows;
using NewsReader.Core.Comparisons.Texts;

namespace NewsReader.Core.Comparisons.Collation;

/// <summary>Every two of several texts, aligned as their pairwise comparison aligns them.</summary>
internal sealed class PairedTexts
{
    /// <summary>Above the similarity of any pair that was found.</summary>
    private const double ByReader = 2;

    private readonly IReadOnlyList<ComparedText> texts;
    private readonly int[] ranks;
    private readonly List<MemberLink> links = [];
    private readonly Dictionary<(int Column, int Other), int[]> rows = [];
    private readonly HashSet<(Member, Member)> parted = [];

    private PairedTexts(IReadOnlyList<ComparedText> texts)
    {
        this.texts = texts;
        var sorted = texts.Select(text => text.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        ranks = [.. texts.Select(text => sorted.BinarySearch(text.Text, StringComparer.Ordinal))];
    }

    /// <summary>Whether any two of the texts were aligned coarsely.</summary>
    public bool IsCoarse { get; private set; }

    /// <summary>
    /// Every two sentences that share a row of a pairwise comparison, the strongest first. Ties go by the texts themselves,
    /// so the columns of the texts decide nothing.
    /// </summary>
    public IEnumerable<MemberLink> Links => links
        .OrderByDescending(link => link.Strength)
        .ThenBy(link => ranks[link.One.Column]).ThenBy(link => ranks[link.Other.Column])
        .ThenBy(link => link.One.Sentence).ThenBy(link => link.Other.Sentence);

    /// <summary>Aligns every two texts and applies what readers said of them.</summary>
    public static PairedTexts Of(
        IReadOnlyList<ComparedText> texts, Func<int, int, IReadOnlyList<PassageCorrection>> corrections, CancellationToken cancellation)
    {
        var pairs = new PairedTexts(texts);
        for (var one = 0; one < texts.Count; one++)
        {
            for (var other = one + 1; other < texts.Count; other++)
            {
                // Which of the two is asked about first depends on the texts alone, as in the pairwise comparison.
                var (first, second) = pairs.ranks[one] <= pairs.ranks[other] ? (one, other) : (other, one);
                pairs.Add(first, second, corrections(first, second), cancellation);
            }
        }

        return pairs;
    }

    /// <summary>Whether two sentences of a text are on the same side of a row in any pairwise comparison.</summary>
    public bool ShareRow(int column, int sentence, int other) =>
        Enumerable.Range(0, texts.Count).Any(beside =>
            rows.TryGetValue((column, beside), out var row) && row[sentence] != 0 && row[sentence] == row[other]);

    /// <summary>Whether a reader said of any two of these sentences that they are not the same passage.</summary>
    public bool AreParted(IEnumerable<Member> ones, IEnumerable<Member> others) =>
        parted.Count > 0 && ones.Any(one => others.Any(other => parted.Contains((one, other)) || parted.Contains((other, one))));

    private void Add(int first, int second, IReadOnlyList<PassageCorrection> corrections, CancellationToken cancellation)
    {
        var (left, right) = (texts[first], texts[second]);
        var alignment = CorrectedAlignment.Of(SentenceAligner.Align(left.Units, right.Units, cancellation), left, right, corrections);
        IsCoarse |= alignment.IsCoarse;
        var (leftRows, rightRows) = (new int[left.Sentences.Count], new int[right.Sentences.Count]);
        (rows[(first, second)], rows[(second, first)]) = (leftRows, rightRows);
        foreach (var (index, aligned) in alignment.Groups.Index())
        {
            Array.ForEach(aligned.Left, sentence => leftRows[sentence] = index + 1);
            Array.ForEach(aligned.Right, sentence => rightRows[sentence] = index + 1);
            links.AddRange(
                from i in aligned.Left
                from j in aligned.Right
                select new MemberLink(new(first, i), new(second, j), aligned.IsByReader ? ByReader : aligned.Similarity));
        }

        foreach (var (i, j) in CorrectedAlignment.Parted(left, right, corrections))
        {
            if (leftRows[i] == 0 || leftRows[i] != rightRows[j])
            {
                parted.Add((new(first, i), new(second, j)));
            }
        }
    }
}
