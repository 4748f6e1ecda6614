using System.Text.RegularExpressions;
using NewsReader.Core.Documents;
using NewsReader.Core.Lexicons;
using NewsReader.Core.Parsing.Passages;
using NewsReader.Core.Text;
using NewsReader.Core.Text.Sentences;

namespace NewsReader.Core.Parsing.Page;

/// <summary>Finds headline, section and standfirst by their place and shape at the head of a document.</summary>
internal static partial class OpeningReader
{
    private const int LongestHeadline = 200; // characters of some thirty words; a longer line is a paragraph
    private const int MostHeadlineWords = 30; // two clauses; more words are a first paragraph that lacks its stop
    private const int MostSectionWords = 4; // Science and the Environment; more words are a headline
    private const int LongestSection = 40; // characters of four words; a longer line in capitals is a sentence

    // US, UK &amp; EU: too short to classify by its capitals.
    private const int LongestInitials = 7;
    private const int BodyWords = 20; // a line this long is the report even without a stop; a subtitle is shorter
    private const int HeadPassages = 8; // between title and hour or first speaker: programme, date, place, people present

    public static void Read(Draft draft)
    {
        ReadGiven(draft);
        ReadProgramme(draft);
        if (draft.Headline is null && draft.Manuscript.Metadata.Headline is null)
        {
            ReadHeadline(draft);
        }

        ReadStandfirst(draft);
    }

    /// <summary>What the format itself said is headline, section or standfirst; and the headline the file's facts repeat.</summary>
    private static void ReadGiven(Draft draft)
    {
        var given = draft.Manuscript.Metadata.Headline;
        foreach (var passage in draft.Passages)
        {
            if (passage.IsOpen && given is not null && draft.Headline is null && IsSame(given, passage.Words(draft.Text)))
            {
                passage.Role = BlockRole.Headline;
            }

            switch (passage.Role)
            {
                case BlockRole.Headline:
                    draft.Headline ??= FieldOf(draft, passage);
                    break;
                case BlockRole.Section:
                    draft.Section ??= FieldOf(draft, passage);
                    break;
                case BlockRole.Standfirst when passage.Content is null: // points that sum a report up are several, and none is the summary
                    draft.Standfirst ??= FieldOf(draft, passage);
                    break;
                case null when passage.Span.Length > LongestHeadline:
                    return;
            }
        }
    }

    // ANN LEE TONIGHT / Mayor Meets Governor; Bridge Falls / Aired July 16, 2018 - 20:00 ET: of two lines above the hour
    // something was on the air, the first is the programme.
    private static void ReadProgramme(Draft draft)
    {
        var hour =
            draft.Passages.FindIndex(passage =>
                passage.Role == BlockRole.Dateline && passage.Words(draft.Text).StartsWith("Aired ", StringComparison.OrdinalIgnoreCase));
        var above = hour is > 1 and < HeadPassages ? draft.Passages[..hour].FindAll(passage => passage.IsOpen) : [];
        if (above.Count != 2 || draft.Section is not null || draft.Headline is not null)
        {
            return;
        }

        above[0].Role = BlockRole.Section;
        draft.Section = FieldOf(draft, above[0]);
        above[1].Role = BlockRole.Headline;
        draft.Headline = FieldOf(draft, above[1]);
    }

    private static void ReadHeadline(Draft draft)
    {
        var head = draft.Passages.Where(passage => passage.IsOpen).Take(4).ToList();
        if (head.Count == 0 || draft.Passages.Find(passage => passage.Furniture is null && !StandsAbove(draft, passage)) != head[0])
        {
            return;
        }

        var isKicker = head.Count > 2
            && IsSection(draft.Text, head[0])
            && IsStraightBelow(draft, head[0], head[1])
            && IsHeadline(draft, head[1], head[2]);
        var headline = isKicker ? head[1] : head.Count > 1 && IsHeadline(draft, head[0], head[1]) ? head[0] : null;
        if (headline is null)
        {
            ReadTitle(draft, head[0]);
            return;
        }

        headline.Role = BlockRole.Headline;
        draft.Headline = FieldOf(draft, headline);
        var section = isKicker ? head[0] : head[1];
        if (IsSection(draft.Text, section) && (isKicker || head.Count > 2) && !IsOneOfHeadings(draft, section))
        {
            section.Role = BlockRole.Section;
            draft.Section = FieldOf(draft, section);
        }
    }

    private static void ReadTitle(Draft draft, DraftPassage first)
    {
        if (IsTitleOfTranscript(draft, first))
        {
            first.Role = BlockRole.Headline;
            draft.Headline = FieldOf(draft, first);
        }
    }

    /// <summary>Whether only short lines are between this short line and the first speaker.</summary>
    private static bool IsTitleOfTranscript(Draft draft, DraftPassage first)
    {
        const int mostWordsOfLine = 14; // a place, or who is present; a longer line is prose
        var words = first.Words(draft.Text);
        if (words.Length > LongestHeadline
            || LetterCase.EndsWithStop(words)
            || words[^1] is ':' or ',' or '-'
            || !LetterCase.HasLetters(words)
            || NumberedShot().IsMatch(words)
            || DatelineReader.Opens(draft.Text, first.Span))
        {
            return false;
        }

        foreach (var below in draft.Passages.SkipWhile(passage => passage != first).Skip(1).Take(HeadPassages))
        {
            if (below is { Role: BlockRole.Turn, Speaker: not null })
            {
                return true;
            }

            if (below.IsOpen
                && (LetterCase.EndsWithStop(below.Words(draft.Text)) || LetterCase.WordCount(below.Words(draft.Text)) > mostWordsOfLine))
            {
                return false;
            }
        }

        return false;
    }

    // A time, a place, a picture or the publisher's name may come above the headline; the byline comes below it.
    private static bool StandsAbove(Draft draft, DraftPassage passage) =>
        (passage.Span.End <= draft.HeadEnd && !passage.IsOpen)
            || passage.Role is BlockRole.Time or BlockRole.Dateline or BlockRole.Caption or BlockRole.Trailer
            || (passage.Role == BlockRole.Byline && draft.Outlet?.Span == passage.Span);

    private static bool IsHeadline(Draft draft, DraftPassage passage, DraftPassage next)
    {
        var words = passage.Words(draft.Text);
        if (words.Length > LongestHeadline
            || LetterCase.WordCount(words) > MostHeadlineWords
            || !LetterCase.HasLetters(words)
            || DatelineReader.Opens(draft.Text, passage.Span)
            || IsSigned(words))
        {
            return false;
        }

        if (!LetterCase.EndsWithStop(words))
        {
            return words[^1] != ':'
                && !NumberedShot().IsMatch(words)
                && (IsSetApart(draft, passage) || next.EmptyLinesBefore > 0 || IsBody(draft.Text, next));
        }

        // A question directly above the answer is part of the interview, not a title.
        if (words[^1] == '?' && Below(draft, passage) is { Role: BlockRole.Turn })
        {
            return false;
        }

        // A title may end with a stop; then its capitals, or the dateline below it, decide.
        var isOne = SentenceSplitter.Split(draft.Text, passage.Span).Count == 1;
        return isOne
            && next.EmptyLinesBefore > 0
            && (LetterCase.IsTitleCase(words) || words[^1] is '?' or '!' || DatelineReader.Opens(draft.Text, next.Span));
    }

    // … next to the bridge. (AP)
    private static bool IsSigned(ReadOnlySpan<char> words) =>
        words is [.., ')'] && words.LastIndexOf('(') is var open and > 0 && OutletNames.IsKnown(words[(open + 1)..^1]);

    // The line below it may be the byline or the date of the report: after an empty line, or directly below when the
    // report has not started yet.
    private static bool IsSetApart(Draft draft, DraftPassage passage) =>
        Below(draft, passage) is { Role: BlockRole.Byline or BlockRole.Dateline or BlockRole.Time or BlockRole.Caption } below
        && (below.EmptyLinesBefore > 0 || Below(draft, below) is { EmptyLinesBefore: > 0 } or { IsOpen: false });

    // A section has the headline below it; a headline has the date or who wrote it.
    private static bool IsStraightBelow(Draft draft, DraftPassage section, DraftPassage headline) => Below(draft, section) == headline;

    private static DraftPassage? Below(Draft draft, DraftPassage passage) =>
        draft.Passages.SkipWhile(one => one != passage).Skip(1).FirstOrDefault(below => below.Furniture is null);

    [GeneratedRegex(@"^\d{1,3}[.)] \p{L}")]
    private static partial Regex NumberedShot();

    // MARY JONES above a text about her, and other names above texts about them.
    private static bool IsOneOfHeadings(Draft draft, DraftPassage section) =>
        LetterCase.IsUpper(section.Words(draft.Text))
            && draft.Passages.Exists(other =>
                other.IsOpen
                    && other.Span.Start > section.Span.End
                    && other.Span.Length <= LongestSection
                    && LetterCase.IsUpper(other.Words(draft.Text))
                    && IsSection(draft.Text, other));

    private static bool IsSection(string text, DraftPassage passage)
    {
        var words = passage.Words(text);
        return LetterCase.WordCount(words) <= MostSectionWords
            && (LetterCase.IsTitleCase(words) || words.Length <= LongestInitials)
            && LetterCase.StartsUpper(words)
            && !words.ContainsAny(":.,?!\"“(".AsSpan()) && !words.ContainsAnyInRange('0', '9');
    }

    private static bool IsBody(string text, DraftPassage passage) =>
        LetterCase.EndsWithStop(passage.Words(text)) || LetterCase.WordCount(passage.Words(text)) >= BodyWords;

    // The introduction that a presenter reads ends by handing over to the reporter.
    private static void ReadStandfirst(Draft draft)
    {
        var body =
            draft.Passages.Where(passage => passage.Role is null or BlockRole.Standfirst or BlockRole.Turn && passage.Furniture is null)
            .Take(2)
            .ToList();
        if (body.Count < 2 || body[0].Role == BlockRole.Turn)
        {
            return;
        }

        foreach (var sentence in SentenceSplitter.Split(draft.Text, body[0].Span))
        {
            if (ReporterPhrase.In(draft.Text, sentence) is { } found)
            {
                body[0].Role = BlockRole.Standfirst;
                draft.Standfirst ??= FieldOf(draft, body[0]);
                draft.Outlet ??= new(found.Outlet.Of(draft.Text), found.Outlet);
                AddReporter(draft, found.Reporter);
            }
        }
    }

    private static void AddReporter(Draft draft, TextSpan name)
    {
        var value = name.Of(draft.Text);
        if (!draft.Reporters.Exists(known => string.Equals(known.Value, value, StringComparison.Ordinal)))
        {
            draft.Reporters.Add(new(value, name));
        }
    }

    private static Field FieldOf(Draft draft, DraftPassage passage)
    {
        var span = passage.Content ?? passage.Span;
        return new(span.Of(draft.Text), span);
    }

    private static bool IsSame(string given, ReadOnlySpan<char> words) =>
        string.Equals(LetterCase.Key(given), LetterCase.Key(words), StringComparison.Ordinal);
}
