using System.Collections.Frozen;
using NewsReader.Core.Documents;
using NewsReader.Core.Parsing.Labels;
using NewsReader.Core.Parsing.Passages;
using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Transcript;

/// <summary>
/// Separates the production marks of a broadcast script: <c>SOT:</c>, <c>TRACK 2:</c>, <c>VO:</c>, <c>NAT SOT
/// (chanting)</c>. They describe how the following passage is produced, and are not speakers.
/// </summary>
internal static class ProductionMarkReader
{
    // Characters of a few marks together; the longest listed one has 8. A longer line in capitals is to be spoken.
    private const int LongestMark = 40;

    // Characters of a mark with its sound, or of the sound. Longer text behind a mark is spoken.
    private const int LongestSound = 80;

    private static readonly FrozenSet<string> Marks = WordList.Load("Lexicons.English.Page.production-marks.txt");

    public static void Read(Draft draft)
    {
        var passages = new List<DraftPassage>(draft.Passages.Count);
        foreach (var passage in draft.Passages)
        {
            if (passage.IsOpen && MarkEnd(draft.Text, passage) is { } colon)
            {
                passages.AddRange(Parted(draft.Text, passage, colon));
            }
            else
            {
                passages.Add(passage);
            }
        }

        draft.Passages = passages;
    }

    /// <summary>Whether the words are marks and nothing else.</summary>
    public static bool IsMark(ReadOnlySpan<char> words)
    {
        var bracket = words.IndexOf('(');
        words = (bracket > 0 ? words[..bracket] : words).TrimEnd(" :");
        if (words.Length is 0 or > LongestMark)
        {
            return false;
        }

        var marks = 0;
        foreach (var range in words.SplitAny(' ', '\u00A0', '+', '&', '#'))
        {
            // B-ROLL is one mark with a hyphen inside it, VO-SOT is two.
            var isMark = IsListed(words[range]);
            marks += isMark ? 1 : 0;
            if (!isMark && !AreParts(words[range], ref marks))
            {
                return false;
            }
        }

        return marks > 0;
    }

    private static bool AreParts(ReadOnlySpan<char> word, ref int marks)
    {
        foreach (var range in word.Split('-'))
        {
            var isMark = IsListed(word[range]);
            marks += isMark ? 1 : 0;
            if (!isMark && word[range].ContainsAnyExceptInRange('0', '9'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsListed(ReadOnlySpan<char> word) => Marks.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>
    /// Position of the colon of the mark at the start of a passage, -1 for a mark without a colon; <see langword="null"/>
    /// without a mark.
    /// </summary>
    private static int? MarkEnd(string text, DraftPassage passage)
    {
        var words = passage.Words(text);
        var colon = words[..Math.Min(words.Length, LongestMark)].IndexOf(':');
        var isMark = colon > 0 ? IsMark(words[..colon]) : words.Length <= LongestSound && IsMark(words) && words[^1] != '.';
        return isMark && ShotListScanner.At(text, passage.Span) is null ? colon : null;
    }

    private static IEnumerable<DraftPassage> Parted(string text, DraftPassage passage, int colon)
    {
        var words = passage.Words(text);
        var rest = new TextSpan(passage.Span.Start + colon + 1, passage.Span.End).Trim(text);
        return colon < 0 || rest.IsEmpty || IsSound(words)
            ? [new() { Span = passage.Span, EmptyLinesBefore = passage.EmptyLinesBefore, Role = BlockRole.StageDirection }]
            : [new() { Span = new(passage.Span.Start, passage.Span.Start + colon + 1), EmptyLinesBefore = passage.EmptyLinesBefore,
                Role = BlockRole.StageDirection },
                new() { Span = rest }];
    }

    // The text after a natural-sound mark describes the sound.
    private static bool IsSound(ReadOnlySpan<char> words) =>
        words.Length <= LongestSound && (words.StartsWith("NAT") || words.StartsWith("SFX"));
}
