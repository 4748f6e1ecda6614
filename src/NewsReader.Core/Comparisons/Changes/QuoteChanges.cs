using NewsReader.Core.Comparisons.Alignment.Features;
using NewsReader.Core.Comparisons.Texts;
using NewsReader.Core.Comparisons.WordDiff;
using NewsReader.Core.Lexicons;
using NewsReader.Core.Text;

namespace NewsReader.Core.Comparisons.Changes;

/// <summary>Changes of the words of a quotation, and of who it is given to.</summary>
internal static class QuoteChanges
{
    /// <summary>The most words of a role between the verb and the name.</summary>
    private const int LongestRole = 3;

    /// <summary>Words changed inside quotations that both sides have.</summary>
    public static IEnumerable<Finding> FindWording(ComparedPassage left, ComparedPassage right, IReadOnlyList<Hunk> hunks)
    {
        if (!IsQuoting(left) || !IsQuoting(right))
        {
            yield break;
        }

        foreach (var hunk in hunks)
        {
            var before = QuotedPart(left, hunk.Left, hunk.LeftEnd);
            var after = QuotedPart(right, hunk.Right, hunk.RightEnd);
            if (before is not null || after is not null)
            {
                yield return new(MaterialKind.QuoteWording, before, after);
            }
        }
    }

    /// <summary>A quotation attributed to another speaker.</summary>
    public static Finding? FindSpeaker(ComparedPassage left, ComparedPassage right, NameIndex names)
    {
        if (!IsQuoting(left) || !IsQuoting(right) || SpeakerOf(left, names) is not { } before || SpeakerOf(right, names) is not { } after)
        {
            return null;
        }

        return before.Names.Overlaps(after.Names) ? null : new(MaterialKind.QuoteSpeaker, before.Span, after.Span);
    }

    private static bool IsQuoting(ComparedPassage passage) =>
        passage.Source.Quoted.Spans.Count > 0 && passage.Sentences.Any(passage.Source.IsQuoted);

    private static TextSpan? QuotedPart(ComparedPassage passage, int start, int end)
    {
        while (start < end && !passage.IsQuoted(start))
        {
            start++;
        }

        while (end > start && !passage.IsQuoted(end - 1))
        {
            end--;
        }

        return start < end ? WithMark(passage.Source.Text, passage.SpanOf(start, end)) : null;
    }

    /// <summary>A question mark behind changed words may be all that changed.</summary>
    private static TextSpan WithMark(string text, TextSpan words) => new(words.Start, QuotedQuestions.AfterMark(text, words.End));

    /// <summary>The speaker: the label of the turn, or the name next to a verb of speech outside the quotation.</summary>
    private static (HashSet<string> Names, TextSpan Span)? SpeakerOf(ComparedPassage passage, NameIndex names)
    {
        if (passage.Source.Blocks[passage.Sentences[0]].Speaker is { } label)
        {
            return (passage.Source.Read(label.Name).Select(word => NameIndex.Bare(word.Key)).ToHashSet(StringComparer.Ordinal), label.Span);
        }

        for (var index = 0; index < passage.Units.Length; index++)
        {
            if (AttributionVerbs.Contains(passage.Units[index].Key) && !passage.IsQuoted(index))
            {
                return NameFrom(passage, index + 1, 1, names)
                    ?? NameFrom(passage, index - 1, -1, names)
                    ?? NameFrom(passage, AfterRole(passage, index + 1, names), 1, names);
            }
        }

        return null;
    }

    private static bool IsPartOfName(ComparedPassage passage, int index, NameIndex names) => !FigureChanges.IsDate(passage, index)
        && (names.IsWithoutNames
            ? NameIndex.IsCapital(passage, index) && !FunctionWords.IsOne(passage.Units[index].Key)
            : names.IsName(passage, index));

    /// <summary>Start of the name that may follow a role: “said engineer Paul Roe”.</summary>
    private static int AfterRole(ComparedPassage passage, int index, NameIndex names)
    {
        var at = index;
        while (at < passage.Units.Length
            && at - index < LongestRole
            && !names.IsName(passage, at)
            && !FeatureSpace.IsFunctionWord(passage.Units[at].Key)
            && passage.GapAfter(at) == 1)
        {
            at++;
        }

        return at < passage.Units.Length && names.IsName(passage, at) ? at : index;
    }

    /// <summary>
    /// The run of names that starts at <paramref name="index"/> and continues in one direction. In languages that
    /// capitalise every noun it is two capitalised words next to the verb, without an article between them.
    /// </summary>
    private static (HashSet<string> Names, TextSpan Span)? NameFrom(ComparedPassage passage, int index, int direction, NameIndex names)
    {
        var end = index;
        while (end >= 0 && end < passage.Units.Length && IsPartOfName(passage, end, names) && !passage.IsQuoted(end))
        {
            end += direction;
        }

        if (Math.Abs(end - index) < (names.IsWithoutNames ? 2 : 1))
        {
            return null;
        }

        var (start, last) = direction > 0 ? (index, end) : (end + 1, index + 1);
        var words = Enumerable.Range(start, last - start)
            .Select(at => NameIndex.Bare(passage.Units[at].Key))
            .ToHashSet(StringComparer.Ordinal);
        return (words, passage.SpanOf(start, last));
    }
}
