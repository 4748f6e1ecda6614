using System.Collections.Frozen;
using NewsReader.Core.Comparisons.Texts;
using NewsReader.Core.Comparisons.WordDiff;
using NewsReader.Core.Text;

namespace NewsReader.Core.Comparisons.Changes;

/// <summary>
/// Changes of names: one put in place of another, or one the other text never mentions added or dropped. A first name left
/// out beside its surname, a title, or a name replaced by a pronoun is no change of what is claimed.
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

        // Told in the passive, who acts and who suffers change places in the sentence, and nothing else.
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
            if ((dropped && added && IsNear(before!, after!, hunks)) || (dropped && IsNews(names, left, before!, right)) || (added && IsNews(names, right, after!, left)))
            {
                yield return new(MaterialKind.Name, dropped ? before!.Span : null, added ? after!.Span : null);
            }
        }
    }

    /// <summary>Whether two names were changed in a passage short enough that one stands for the other.</summary>
    private static bool IsNear(Substitutions.Run before, Substitutions.Run after, IReadOnlyList<Hunk> hunks) =>
        before.Hunk == after.Hunk && hunks[before.Hunk].LeftEnd - hunks[before.Hunk].Left <= LongestReplacement
        && hunks[after.Hunk].RightEnd - hunks[after.Hunk].Right <= LongestReplacement;

    private static bool IsBehindBy(ComparedPassage passage, Substitutions.Run run) => passage.KeyAt(run.Start - 1) is "by";

    /// <summary>Whether a name is one of several joined by “and”, whose order tells nothing.</summary>
    private static bool IsListed(ComparedPassage passage, Substitutions.Run run) =>
        Joiners.Contains(passage.KeyAt(run.Start - 1)) || Joiners.Contains(passage.KeyAt(run.Start - 2)) || Joiners.Contains(passage.KeyAt(run.End));

    private static bool IsNameIn(NameIndex names, ComparedPassage passage, int index) =>
        names.IsName(passage, index) && !Titles.Contains(passage.Units[index].Key) && !FigureChanges.IsDate(passage, index);

    /// <summary>Whether some word of the name stands in the other passage too.</summary>
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
    /// Whether the other text never mentions the name, and it is not part of a longer name that both passages have. "American"
    /// put before a noun or left out there names nobody; put in place of "Russian" it does.
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

    /// <summary>Whether a word and the next, one of them kept, are parts of one name: both names, only a space between.</summary>
    private static bool GoesOn(NameIndex names, ComparedPassage passage, int index) =>
        index >= 0 && passage.GapAfter(index) == 1 && names.IsName(passage, index) && names.IsName(passage, index + 1);
}
