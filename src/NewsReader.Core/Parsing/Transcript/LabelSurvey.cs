using System.Buffers;
using NewsReader.Core.Documents;
using NewsReader.Core.Parsing.Labels;
using NewsReader.Core.Parsing.Passages;
using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Transcript;

/// <summary>Every place in a document that looks like a speaker's label, gathered before any is believed.</summary>
internal sealed class LabelSurvey
{
    // A label's colon comes within this many characters, so elsewhere nothing need be tried.
    private const int Reach = 130;

    // Characters that announce a label: its colon, arrows, or the start of a line where a letter may follow.
    private static readonly SearchValues<char> Marks = SearchValues.Create(":>：\n");

    // Most passages have nothing like a label, and in a large document they are many.
    private static readonly List<LabelCandidate> None = [];

    private readonly Dictionary<DraftPassage, List<LabelCandidate>> byPassage = [];

    private readonly Dictionary<DraftPassage, LabelCandidate> nameHeads;

    private LabelSurvey(Draft draft)
    {
        Draft = draft;
        nameHeads = StandaloneNames.Of(draft);
    }

    public Draft Draft { get; }

    /// <summary>Candidates where a passage or a line of one starts.</summary>
    public List<LabelCandidate> AtStarts { get; } = [];

    /// <summary>Candidates after the end of a sentence, inside a line.</summary>
    public List<LabelCandidate> Inside { get; } = [];

    /// <summary>Number of lines with a name and a time above ordinary text, not above another such line as in a list of results.</summary>
    public int TimedHeads { get; private set; }

    /// <summary>How many passages could be speech.</summary>
    public int OpenPassages { get; private set; }

    public static LabelSurvey Of(Draft draft)
    {
        var survey = new LabelSurvey(draft);
        var isBelowTime = false;
        foreach (var passage in draft.Passages)
        {
            if (passage.IsOpen)
            {
                survey.OpenPassages++;
                survey.Survey(passage);
                isBelowTime = survey.CountHead(passage, isBelowTime);
            }
        }

        return survey;
    }

    /// <summary>Of each passage that has any, the candidate with which it begins.</summary>
    public IEnumerable<KeyValuePair<DraftPassage, LabelCandidate>> FirstLabels =>
        byPassage.Where(found => found.Value[0].Span.Start == found.Key.Span.Start)
            .Select(found => KeyValuePair.Create(found.Key, found.Value[0]));

    /// <summary>The candidates of a passage in order.</summary>
    public IReadOnlyList<LabelCandidate> In(DraftPassage passage) => byPassage.TryGetValue(passage, out var found) ? found : None;

    private void Survey(DraftPassage passage)
    {
        var text = Draft.Text;
        var position = passage.Span.Start;
        if (StartCandidate(text, passage) is { } first)
        {
            Add(passage, first, AtStarts);
            position = first.Span.End;
        }

        for (var colon = NextMark(text, position, passage.Span.End); colon >= 0; colon = NextMark(text, position, passage.Span.End))
        {
            position = Math.Max(position, colon - Reach);
            position = SurveyUpTo(passage, position, Math.Min(colon + 2, passage.Span.End));
        }
    }

    /// <summary>Counts a name and a time with words below it; returns whether the next passage is below one.</summary>
    private bool CountHead(DraftPassage passage, bool isBelowTime)
    {
        var first = In(passage) is [var candidate, ..] ? candidate : null;
        var isHead = first?.Form == LabelForm.Line;
        var hasWords = isHead && first!.Span.End < passage.Span.End;
        TimedHeads += (isBelowTime && !isHead) || hasWords ? 1 : 0;
        return isHead && !hasWords;
    }

    private LabelCandidate? StartCandidate(string text, DraftPassage passage) =>
        nameHeads.TryGetValue(passage, out var head)
            ? head
            : StartCandidate(text, passage.Span, Draft.Manuscript.Medium == Medium.Captions ? 1 : 2);

    private static LabelCandidate? StartCandidate(string text, TextSpan span, int fewestArrows) =>
        BracketedNameScanner.At(text, span)
        ?? ShotListScanner.At(text, span)
        ?? QuotedLabelScanner.At(text, span)
        ?? ArrowScanner.At(text, span.Start, span.End, fewestArrows)
        ?? TimedLineScanner.At(text, span)
        ?? MannerScanner.At(text, span.Start, span.End)
        ?? NameOrLetter(text, span.Start, span.End)
        ?? StopScanner.At(text, span.Start, span.End)
        ?? DashScanner.At(text, span.Start, span.End);

    /// <summary>A letter with a gap behind it goes before a name with a colon, which goes before any other letter.</summary>
    private static LabelCandidate? NameOrLetter(string text, int start, int limit) =>
        LetterScanner.SetOffAt(text, start, limit) ?? LabelScanner.At(text, start, limit) ?? LetterScanner.At(text, start, limit);

    private static int NextMark(string text, int position, int end)
    {
        var mark = position >= end ? -1 : text.AsSpan(position, end - position).IndexOfAny(Marks);
        return mark < 0 ? -1 : position + mark;
    }

    /// <summary>Tries every sentence and line start up to <paramref name="end"/>; returns where to continue.</summary>
    private int SurveyUpTo(DraftPassage passage, int position, int end)
    {
        for (; position < end; position++)
        {
            if (Boundary(Draft.Text, position, passage.Span) is not { } isLineStart)
            {
                continue;
            }

            var found = ArrowScanner.At(Draft.Text, position, passage.Span.End)
                ?? (isLineStart
                    ? NameOrLetter(Draft.Text, position, passage.Span.End)
                    : LabelScanner.At(Draft.Text, position, passage.Span.End));
            if (found is not null && (isLineStart || found.IsUpper || found.Form == LabelForm.Arrows) && !IsBehindLabel(passage, position))
            {
                Add(passage, found, isLineStart ? AtStarts : Inside);
                return found.Span.End;
            }
        }

        return end;
    }

    // BILLS: OUT: two labels on end have nothing said between them.
    private bool IsBehindLabel(DraftPassage passage, int position) =>
        In(passage) is [.., { Form: LabelForm.Colon } last] && last.WordsStart == position;

    // Whether a label may start here: true at a line's start, false after a sentence's end, null elsewhere.
    private static bool? Boundary(string text, int position, TextSpan passage)
    {
        if (position <= passage.Start
            || !char.IsWhiteSpace(text[position - 1])
            || char.IsWhiteSpace(text[position])
            || char.IsLower(text[position]))
        {
            return null;
        }

        var before = position - 1;
        while (before > passage.Start && text[before] is ' ' or '\t' or '\u00A0' or '\r')
        {
            before--;
        }

        return text[before] == '\n' ? true
            : text[before] is '.' or '!' or '?' or ')' or ']' or '"' or '”' or '-' or '—' or '–' or '…' or '’' or '\'' or ':' ? false
            : text[position] is '>' ? false : null;
    }

    private void Add(DraftPassage passage, LabelCandidate candidate, List<LabelCandidate> list)
    {
        list.Add(candidate);
        if (!byPassage.TryGetValue(passage, out var found))
        {
            byPassage[passage] = found = [];
        }

        found.Add(candidate);
    }
}
