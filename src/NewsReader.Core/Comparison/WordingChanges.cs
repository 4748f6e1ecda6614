using System.Collections.Frozen;
using NewsReader.Core.Text;

namespace NewsReader.Core.Comparison;

/// <summary>Changes of single words that alter a claim: negations, qualifiers, verbs of attribution.</summary>
internal static class WordingChanges
{
    private static readonly FrozenSet<string> Negations = WordList.Load("Comparison.Negations.txt");
    private static readonly PhraseList Qualifiers = new("Comparison.Qualifiers.txt");

    /// <summary>The changes of a pair.</summary>
    public static IEnumerable<Finding> Find(Passage left, Passage right, IReadOnlyList<Hunk> hunks) =>
        [.. FindNegations(left, right, hunks), .. FindQualifiers(left, right, hunks), .. FindVerbs(left, right, hunks)];

    /// <summary>Negations added or dropped. One put in place of another (no → not any) leaves the claim as it is.</summary>
    private static IEnumerable<Finding> FindNegations(Passage left, Passage right, IReadOnlyList<Hunk> hunks)
    {
        var dropped = Changed(left, hunks.Select(hunk => (hunk.Left, hunk.LeftEnd)), IsNegation);
        var added = Changed(right, hunks.Select(hunk => (hunk.Right, hunk.RightEnd)), IsNegation);
        foreach (var index in dropped.Skip(added.Count))
        {
            yield return new(MaterialKind.Negation, left.Units[index].Span, null);
        }

        foreach (var index in added.Skip(dropped.Count))
        {
            yield return new(MaterialKind.Negation, null, right.Units[index].Span);
        }
    }

    private static bool IsNegation(string key) => Negations.Contains(key) || key.EndsWith("n't", StringComparison.Ordinal);

    private static List<int> Changed(Passage passage, IEnumerable<(int Start, int End)> ranges, Func<string, bool> isOfKind) =>
        [.. ranges.SelectMany(range => Enumerable.Range(range.Start, range.End - range.Start)).Where(index => isOfKind(passage.Units[index].Key))];

    /// <summary>Qualifiers that only one side has, in this wording or another of the same meaning, each reported where it stands.</summary>
    private static IEnumerable<Finding> FindQualifiers(Passage left, Passage right, IReadOnlyList<Hunk> hunks)
    {
        var dropped = Unkept(left, hunks.Select(hunk => (hunk.Left, hunk.LeftEnd)));
        var added = Unkept(right, hunks.Select(hunk => (hunk.Right, hunk.RightEnd)));
        var both = dropped.Select(found => found.Meaning).Intersect(added.Select(found => found.Meaning), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. dropped.Where(found => !both.Contains(found.Meaning)).Select(found => new Finding(MaterialKind.Qualifier, left.SpanOf(found.Start, found.End), null)),
            .. added.Where(found => !both.Contains(found.Meaning)).Select(found => new Finding(MaterialKind.Qualifier, null, right.SpanOf(found.Start, found.End))),
        ];
    }

    /// <summary>The qualifiers of a passage of which at least one word is not kept.</summary>
    private static List<(int Start, int End, string Meaning)> Unkept(Passage passage, IEnumerable<(int Start, int End)> ranges)
    {
        var isChanged = new bool[passage.Units.Length];
        foreach (var (start, end) in ranges)
        {
            Array.Fill(isChanged, true, start, end - start);
        }

        return Qualifiers.In(passage.Units).FindAll(found => Array.IndexOf(isChanged, true, found.Start, found.End - found.Start) >= 0);
    }

    private static IEnumerable<Finding> FindVerbs(Passage left, Passage right, IReadOnlyList<Hunk> hunks)
    {
        var before = Changed(left, hunks.Select(hunk => (hunk.Left, hunk.LeftEnd)), AttributionVerbs.Contains);
        var after = Changed(right, hunks.Select(hunk => (hunk.Right, hunk.RightEnd)), AttributionVerbs.Contains);
        foreach (var (i, j) in before.Zip(after))
        {
            if (!Same(AttributionVerbs.VerbOf(left.Units[i].Key), AttributionVerbs.VerbOf(right.Units[j].Key)))
            {
                yield return new(MaterialKind.AttributionVerb, left.Units[i].Span, right.Units[j].Span);
            }
        }
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
