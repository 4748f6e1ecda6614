using System.Collections.Frozen;
using NewsReader.Core.Comparisons.Texts;
using NewsReader.Core.Comparisons.WordDiff;
using NewsReader.Core.Lexicons;
using NewsReader.Core.Lexicons.Polarity;
using NewsReader.Core.Text;
using NewsReader.Core.Text.Normalization;

namespace NewsReader.Core.Comparisons.Changes;

/// <summary>Changes of single words that alter a claim: negations, qualifiers, verbs of attribution.</summary>
internal static class WordingChanges
{
    /// <summary>Maximum number of unchanged words between two forms of the same negation: “does not have any” and “has none”.</summary>
    private const int WordsBetweenNear = 2;

    private static readonly FrozenSet<string> Determiners = FrozenSet.Create(
        StringComparer.Ordinal, "a", "an", "her", "his", "its", "my", "our", "that", "the", "their", "these", "this", "those", "your");

    private static readonly FrozenSet<string> BeforeNouns = FrozenSet.Create(
        StringComparer.Ordinal, "a", "another", "any", "every", "new", "no", "one", "other", "same", "some", "that", "the", "this", "what",
            "which");

    private static readonly PhraseList Qualifiers = new("Lexicons.English.Changes.qualifiers.txt");

    /// <summary>The changes of a pair. A verb of attribution on one side (“alleged that …”) is not a qualifier as well.</summary>
    public static IEnumerable<Finding> Find(ComparedPassage left, ComparedPassage right, IReadOnlyList<Hunk> hunks)
    {
        var (verbs, qualifiers) = (FindVerbs(left, right, hunks), FindQualifiers(left, right, hunks));
        if (verbs.Count > 0 && qualifiers.Count > 0)
        {
            var (onLeft, onRight) = (verbs.Select(verb => verb.Left).ToHashSet(), verbs.Select(verb => verb.Right).ToHashSet());
            qualifiers.RemoveAll(found => onLeft.Contains(found.Left) || onRight.Contains(found.Right));
        }

        return [.. FindNegations(left, right, hunks), .. qualifiers, .. verbs];
    }

    /// <summary>Negations added or dropped. One put in place of another near it (no → not any) leaves the claim as it is.</summary>
    private static IEnumerable<Finding> FindNegations(ComparedPassage left, ComparedPassage right, IReadOnlyList<Hunk> hunks)
    {
        var (dropped, added) = (new List<int>(), new List<int>());
        foreach (var hunk in Near(hunks))
        {
            var (before, after) = (new List<int>(), new List<int>());
            Collect(left, hunk.Left, hunk.LeftEnd, IsNegation, before);
            Collect(right, hunk.Right, hunk.RightEnd, IsNegation, after);
            dropped.AddRange(before.Skip(after.Count));
            added.AddRange(after.Skip(before.Count));
        }

        if (dropped.Count > 0 && added.Count > 0)
        {
            Settle(left, dropped, right, added);
        }

        return [.. dropped.Select(index => new Finding(MaterialKind.Negation, left.Units[index].Span, null)),
            .. added.Select(index => new Finding(MaterialKind.Negation, null, right.Units[index].Span))];
    }

    /// <summary>Removes the negations of clauses that only moved: they deny the same thing, because the same word follows.</summary>
    private static void Settle(ComparedPassage left, List<int> dropped, ComparedPassage right, List<int> added)
    {
        var waiting = added.GroupBy(index => Denied(right, index), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<int>(group), StringComparer.Ordinal);
        var settled = new HashSet<int>();
        dropped.RemoveAll(index =>
            Denied(left, index) is { Length: > 0 } next
                && waiting.TryGetValue(next, out var queue)
                && queue.TryDequeue(out var same)
                && settled.Add(same));
        added.RemoveAll(settled.Contains);
    }

    /// <summary>The word behind a negation; empty when there is none that says anything.</summary>
    private static string Denied(ComparedPassage passage, int negation) =>
        passage.KeyAt(negation + 1) is var key && !Determiners.Contains(key) ? key : "";

    /// <summary>The hunks, merged when only a few unchanged words separate them.</summary>
    private static IEnumerable<Hunk> Near(IReadOnlyList<Hunk> hunks)
    {
        for (var index = 0; index < hunks.Count; index++)
        {
            var near = hunks[index];
            for (; index + 1 < hunks.Count && hunks[index + 1].Left - near.LeftEnd <= WordsBetweenNear; index++)
            {
                near = new(near.Left, hunks[index + 1].LeftEnd, near.Right, hunks[index + 1].RightEnd);
            }

            yield return near;
        }
    }

    /// <summary>Whether the word, without genitive, turns a statement into its opposite.</summary>
    public static bool IsNegation(string key) => Negations.Contains(key);

    private static bool IsNegation(ComparedPassage passage, int index) =>
        Negations.Contains(NameIndex.Bare(passage.Units[index].Key))
            && !IsNotOnly(passage, index + 1)
            && !IsNumero(passage, index);

    /// <summary>Whether the word abbreviates “number”: No. 10.</summary>
    private static bool IsNumero(ComparedPassage passage, int index) =>
        passage.KeyAt(index) is "no" && index + 1 < passage.Units.Length && passage.Units[index + 1].Kind == FormKind.Number
            && passage.Source.Text[passage.Units[index].Span.Start..passage.Units[index + 1].Span.Start]
                .Contains('.', StringComparison.Ordinal);

    /// <summary>Whether the word is the second of “not only”, which neither negates nor bounds.</summary>
    private static bool IsNotOnly(ComparedPassage passage, int index) =>
        passage.KeyAt(index) is "just" or "merely" or "only" && passage.KeyAt(index - 1) is "not";

    /// <summary>Adds the words of a kind in a stretch of a passage.</summary>
    private static void Collect(ComparedPassage passage, int start, int end, Func<ComparedPassage, int, bool> isOfKind, List<int> found)
    {
        for (var index = start; index < end; index++)
        {
            if (isOfKind(passage, index))
            {
                found.Add(index);
            }
        }
    }

    /// <summary>
    /// Qualifiers that only one side has, in this wording or another of the same meaning; one put in place of another is
    /// one change.
    /// </summary>
    private static List<Finding> FindQualifiers(ComparedPassage left, ComparedPassage right, IReadOnlyList<Hunk> hunks)
    {
        var dropped = Unkept(left, hunks, hunk => (hunk.Left, hunk.LeftEnd));
        var added = Unkept(right, hunks, hunk => (hunk.Right, hunk.RightEnd));
        if (dropped.Count + added.Count == 0)
        {
            return [];
        }

        var both = dropped.Select(found => found.Meaning)
            .Intersect(added.Select(found => found.Meaning), StringComparer.Ordinal)
            .ToHashSet(StringComparer.Ordinal);
        dropped.RemoveAll(found => both.Contains(found.Meaning));
        added.RemoveAll(found => both.Contains(found.Meaning));
        var waiting = added.GroupBy(found => found.Hunk).ToDictionary(group => group.Key, group => new Queue<Qualifier>(group));
        var changes = dropped.ConvertAll(found => new Finding(
            MaterialKind.Qualifier, found.Span, waiting.TryGetValue(found.Hunk, out var queue) && queue.TryDequeue(out var replacement)
                ? replacement.Span
                : null));
        return [.. changes, .. waiting.Values.SelectMany(queue => queue)
            .Select(found => new Finding(MaterialKind.Qualifier, null, found.Span))];
    }

    /// <summary>The qualifiers of a passage with at least one changed word.</summary>
    private static List<Qualifier> Unkept(ComparedPassage passage, IReadOnlyList<Hunk> hunks, Func<Hunk, (int Start, int End)> rangeOf)
    {
        var phrases = Qualifiers.In(passage.Units);
        if (phrases.Count == 0)
        {
            return [];
        }

        var hunkOf = new int[passage.Units.Length];
        for (var hunk = 0; hunk < hunks.Count; hunk++)
        {
            var (start, end) = rangeOf(hunks[hunk]);
            Array.Fill(hunkOf, hunk + 1, start, end - start);
        }

        return
        [
            .. from found in phrases
               let hunk = hunkOf.AsSpan(found.Start, found.End - found.Start).IndexOfAnyExcept(0) is var at and >= 0
                   ? hunkOf[found.Start + at]
                   : 0
               where hunk > 0 && !IsNotOnly(passage, found.Start) && !IsNamedMay(passage, found.Start)
                   && !IsSortOfThing(passage, found.Start)
               select new Qualifier(hunk, passage.SpanOf(found.Start, found.End), found.Meaning),
        ];
    }

    /// <summary>Whether “May” is a month or a name.</summary>
    private static bool IsNamedMay(ComparedPassage passage, int index) => index > 0 && passage.Raw(index) is "May";

    /// <summary>Whether “kind of” is a noun and bounds nothing: any kind of boat, this sort of case.</summary>
    private static bool IsSortOfThing(ComparedPassage passage, int index) =>
        passage.KeyAt(index) is "kind" or "sort" && BeforeNouns.Contains(passage.KeyAt(index - 1));

    private static List<Finding> FindVerbs(ComparedPassage left, ComparedPassage right, IReadOnlyList<Hunk> hunks)
    {
        var (before, after) = (new List<int>(), new List<int>());
        foreach (var hunk in hunks)
        {
            Collect(left, hunk.Left, hunk.LeftEnd, IsVerb, before);
            Collect(right, hunk.Right, hunk.RightEnd, IsVerb, after);
        }

        return
        [
            .. from pair in before.Zip(after)
               where !Same(AttributionVerbs.VerbOf(left.Units[pair.First].Key), AttributionVerbs.VerbOf(right.Units[pair.Second].Key))
               select new Finding(MaterialKind.AttributionVerb, left.Units[pair.First].Span, right.Units[pair.Second].Span),
        ];
    }

    /// <summary>Whether the word reports speech. “The alleged thief” does not.</summary>
    private static bool IsVerb(ComparedPassage passage, int index) =>
        AttributionVerbs.Contains(passage.Units[index].Key) && !Determiners.Contains(passage.KeyAt(index - 1));

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    /// <summary>A changed qualifier.</summary>
    /// <param name="Hunk">Its hunk, from 1.</param>
    /// <param name="Span">Its position.</param>
    /// <param name="Meaning">What those of one meaning have in common.</param>
    private sealed record Qualifier(int Hunk, TextSpan Span, string Meaning);
}
