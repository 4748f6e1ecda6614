using System.Collections.Frozen;
using NewsReader.Core.Comparisons.Texts;
using NewsReader.Core.Comparisons.WordDiff;
using NewsReader.Core.Text;

namespace NewsReader.Core.Comparisons.Changes;

/// <summary>
/// Changes of names: one replaced by another, or added or dropped when the other text never mentions it. A dropped first
/// name next to a surname, a title, or a pronoun for a name does not change the claim.
/// </summary>
internal static class NameChanges
{
    /// <summary>In longer stretches of changed words, names on both sides need not be about the same.</summary>
    private const int LongestReplacement = 8;

    private static readonly FrozenSet<string> Joiners = FrozenSet.Create(StringComparer.Ordinal, "&", "and", "e", "et", "or", "und", "y");
    private static readonly FrozenSet<string> Titles = WordList.Load("Lexicons.English.Changes.titles.txt");
    private static readonly FrozenSet<string> Demonyms = WordList.Load("Lexicons.English.demonyms.txt");

    /// <summary>The changes of a pair.</summary>
    public static IEnumerable<Finding> Find(ComparedPassage left, ComparedPassage right, IReadOnlyList<Hunk> hunks, NameIndex names)
    {
        var changes = Substitutions.Find(left, right, hunks, (passage, index) => IsNameIn(names, passage, index));
        if (changes.Count == 0)
        {
            yield break;
        }

        // In the passive voice, agent and patient swap places in the sentence, and nothing else changes.
        var isTurned = changes.Exists(change => change.IsExchange && IsBehindBy(left, change.Left!) != IsBehindBy(right, change.Right!));
        foreach (var (before, after, isExchange) in changes)
        {
            if (isExchange)
            {
                if (!isTurned && (before!.Hunk < 0 || IsNear(before, after!, hunks)) && !IsListed(left, before) && !IsListed(right, after!))
                {
                    yield return new(MaterialKind.Name, before!.Span, after!.Span);
                }

                continue;
            }

            var dropped = before is not null && !IsRepeated(left, before, right);
            var added = after is not null && !IsRepeated(right, after, left);
            if ((dropped && added && IsNear(before!, after!, hunks))
                || (dropped && IsNews(names, left, before!, right))
                || (added && IsNews(names, right, after!, left)))
            {
                yield return new(MaterialKind.Name, dropped ? before!.Span : null, added ? after!.Span : null);
            }
        }
    }

    /// <summary>Whether two names were changed in a passage short enough that one replaces the other.</summary>
    private static bool IsNear(Substitutions.Run before, Substitutions.Run after, IReadOnlyList<Hunk> hunks) =>
        before.Hunk == after.Hunk && hunks[before.Hunk].LeftEnd - hunks[before.Hunk].Left <= LongestReplacement
        && hunks[after.Hunk].RightEnd - hunks[after.Hunk].Right <= LongestReplacement;

    private static bool IsBehindBy(ComparedPassage passage, Substitutions.Run run) => passage.KeyAt(run.Start - 1) is "by";

    /// <summary>Whether a name is one of several joined by “and”, whose order has no meaning.</summary>
    private static bool IsListed(ComparedPassage passage, Substitutions.Run run) =>
        Joiners.Contains(passage.KeyAt(run.Start - 1))
            || Joiners.Contains(passage.KeyAt(run.Start - 2))
            || Joiners.Contains(passage.KeyAt(run.End));

    private static bool IsNameIn(NameIndex names, ComparedPassage passage, int index) =>
        names.IsName(passage, index) && !Titles.Contains(passage.Units[index].Key) && !FigureChanges.IsDate(passage, index);

    /// <summary>Whether the other passage contains a word of the name.</summary>
    private static bool IsRepeated(ComparedPassage passage, Substitutions.Run run, ComparedPassage other)
    {
        for (var index = run.Start; index < run.End; index++)
        {
            if (other.Mentions(NameIndex.Bare(passage.Units[index].Key)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the other text never mentions the name, and it is not part of a longer name in both passages. An added or
    /// dropped "American" before a noun is not a name; one that replaces "Russian" is.
    /// </summary>
    private static bool IsNews(NameIndex names, ComparedPassage passage, Substitutions.Run run, ComparedPassage other)
    {
        if (Demonyms.Contains(run.Key) || GoesOn(names, passage, run.Start - 1) || GoesOn(names, passage, run.End - 1))
        {
            return false;
        }

        for (var index = run.Start; index < run.End; index++)
        {
            if (names.IsMentioned(NameIndex.Bare(passage.Units[index].Key), other.Source))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Whether a word and the next, one of them unchanged, are parts of one name: both names, with only a space between
    /// them.
    /// </summary>
    private static bool GoesOn(NameIndex names, ComparedPassage passage, int index) =>
        index >= 0 && passage.GapAfter(index) == 1 && names.IsName(passage, index) && names.IsName(passage, index + 1);
}
