using NewsReader.Core.Documents;
using NewsReader.Core.Parsing.Labels;
using NewsReader.Core.Parsing.Passages;
using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Transcript;

/// <summary>Splits passages into turns at the labels of speakers. A turn continues over the following paragraphs.</summary>
internal sealed class TurnReader
{
    // Problems listed for one document; a list for a person, who learns nothing new from more of a kind.
    private const int MostProblems = 20;

    private readonly Draft draft;
    private readonly LabelSurvey survey;
    private readonly LabelCensus census;
    private readonly RoleMemory roles = new();
    private readonly List<DraftPassage> passages;
    private readonly bool clockIsOffset;
    private readonly Lazy<int> lastLabel;
    private readonly HashSet<DraftPassage> questions;
    private SpeakerLabel? speaker;
    private bool goesOn;
    private DraftPassage? lonelyLabel;

    private TurnReader(Draft draft)
    {
        this.draft = draft;
        passages = new(draft.Passages.Count);
        survey = LabelSurvey.Of(draft);
        census = new(survey);
        lastLabel =
            new(() =>
                survey.AtStarts.FindLast(candidate => candidate.Form != LabelForm.Manner && census.IsSpeaker(candidate))?.Span.Start ?? -1);
        questions = UnlabelledQuestions.Of(draft, survey.FirstLabels.Where(first => census.IsSpeaker(first.Value)).ToDictionary());
        clockIsOffset = (survey.AtStarts.Find(candidate => candidate.Offset is not null)?.Offset ?? TimeSpan.Zero) < TimeSpan.FromHours(1);
    }

    public static void Read(Draft draft)
    {
        var reader = new TurnReader(draft);
        foreach (var passage in draft.Passages)
        {
            reader.Read(passage);
        }

        draft.Passages = reader.passages;
    }

    private void Read(DraftPassage passage)
    {
        if (!passage.IsOpen)
        {
            ReadSettled(passage);
            return;
        }

        goesOn &= !questions.Contains(passage);

        // Most passages have nothing like a label, and in a large document they are many.
        var candidates = survey.In(passage);
        IReadOnlyList<LabelCandidate> labels = candidates.Count > 0 ? Believed(candidates) : candidates;
        var start = passage.Span.Start;
        var end = labels.Count > 0 ? labels[0].Span.Start : passage.Span.End;
        if (labels.Count <= 1)
        {
            Continue(passage, new TextSpan(start, end).Trim(draft.Text));
        }
        else
        {
            ContinueInPieces(passage, StageDirectionReader.Cut(draft.Text, new(start, end), isTurn: false));
        }

        for (var i = 0; i < labels.Count; i++)
        {
            AddTurn(passage, labels[i], i + 1 < labels.Count ? labels[i + 1].Span.Start : passage.Span.End, i == 0, labels.Count > 1);
        }
    }

    /// <summary>Unlabelled words, with the events inside them separated.</summary>
    private void ContinueInPieces(DraftPassage passage, IEnumerable<(TextSpan Span, bool IsDirection)> pieces)
    {
        foreach (var (span, isDirection) in pieces)
        {
            if (isDirection)
            {
                passages.Add(new() { Span = span, Role = BlockRole.StageDirection });
                lonelyLabel = null;
            }
            else
            {
                Continue(passage, span);
            }
        }
    }

    private void ReadSettled(DraftPassage passage)
    {
        // A time between a name and the words is the time of the turn.
        if (lonelyLabel is { Offset: null } label
            && passage.Role == BlockRole.Time
            && ClockScanner.TimeOf(passage.Words(draft.Text).Trim("[]() ")) is { } time)
        {
            label.Offset = clockIsOffset ? time : null;
            passages[^1] = lonelyLabel = Grown(label, passage.Span.End);
            return;
        }

        goesOn &= passage.Role is not (BlockRole.Heading
            or BlockRole.Headline or BlockRole.Paragraph or BlockRole.Turn or BlockRole.Trailer)
            && !IsRule(passage)
            && !ProductionMarkReader.IsMark(passage.Words(draft.Text));
        lonelyLabel = null;
        passages.Add(passage);
    }

    // A line of stars ends the text above it, unless others speak below; then it only separates two subjects. A page
    // number ends nothing.
    private bool IsRule(DraftPassage passage) =>
        passage.Furniture == FurnitureReason.FormatMark
            && passage.Words(draft.Text).Trim("#*=_~ ").IsEmpty
            && (passage.Span.Start > lastLabel.Value || passage.Words(draft.Text).Contains('#'));

    // A delivery note on its own belongs to the current speaker.
    private List<LabelCandidate> Believed(IReadOnlyList<LabelCandidate> candidates)
    {
        var believed = new List<LabelCandidate>();
        foreach (var candidate in candidates)
        {
            if (candidate.Form == LabelForm.Manner ? believed.Count > 0 || (goesOn && speaker is not null) : IsSpeaker(candidate))
            {
                believed.Add(candidate);
            }
        }

        return believed;
    }

    private bool IsSpeaker(LabelCandidate candidate)
    {
        var isSpeaker = census.IsSpeaker(candidate);
        if (!isSpeaker && LabelCensus.IsDoubtful(candidate) && draft.Problems.Count < MostProblems)
        {
            draft.Problems.Add(new(ProblemKind.UnclearSpeaker, $"“{candidate.Name}:” may be a speaker's label; taken as text.",
                candidate.Span));
        }

        return isSpeaker;
    }

    /// <summary>Words without a label: they belong to the current turn, or to the report.</summary>
    private void Continue(DraftPassage passage, TextSpan span)
    {
        if (span.IsEmpty)
        {
            return;
        }

        if (lonelyLabel is { } label)
        {
            label.Content = QuotedLabelScanner.Unquoted(draft.Text, span);
            passages[^1] = Grown(label, span.End);
            lonelyLabel = null;
            return;
        }

        var clock = ClockScanner.At(draft.Text, span.Start, span.End) is { } found && draft.Text[span.Start] is '[' && found.End < span.End
            ? found
            : default(ClockScanner.Clock?);
        if (span == passage.Span && clock is null && !goesOn)
        {
            passages.Add(passage);
            return;
        }

        passages.Add(new()
        {
            Span = span,
            Content = clock is { } time ? new(time.End, span.End) : null,
            EmptyLinesBefore = passage.EmptyLinesBefore,
            Offset = passage.Offset ?? (clockIsOffset ? clock?.Offset : null),
            Role = goesOn ? BlockRole.Turn : null,
            Speaker = goesOn ? speaker : null,
        });
    }

    private void AddTurn(DraftPassage passage, LabelCandidate label, int end, bool isFirst, bool isOnOneLine)
    {
        var pieces = isOnOneLine
            ? StageDirectionReader.Cut(draft.Text, new(Math.Min(label.WordsStart, end), end), isTurn: true).ToList()
            : [];
        var span = new TextSpan(label.Span.Start, pieces.Count > 1 ? pieces[0].Span.End : end).Trim(draft.Text);
        var words = new TextSpan(Math.Min(label.WordsStart, span.End), span.End).Trim(draft.Text);
        speaker = SpeakerOf(label);
        var content = label.Form == LabelForm.Quoted ? QuotedLabelScanner.Unquoted(draft.Text, words) : words;

        // A quotation ends where its marks do; plain words under a label may run over several paragraphs.
        goesOn = label.Form != LabelForm.Quoted && QuotedLabelScanner.Unquoted(draft.Text, words) == words;
        passages.Add(new()
        {
            Span = span,
            Content = content,
            EmptyLinesBefore = isFirst ? passage.EmptyLinesBefore : 0,
            Role = BlockRole.Turn,
            Speaker = speaker,
            Offset = (clockIsOffset ? label.Offset : null) ?? (isFirst ? passage.Offset : null),
        });
        lonelyLabel = words.IsEmpty ? passages[^1] : null;
        ContinueInPieces(passage, pieces.Skip(1));
    }

    private SpeakerLabel? SpeakerOf(LabelCandidate label)
    {
        if (label.Form == LabelForm.Manner)
        {
            return speaker! with { Span = label.Span, Manner = label.Manner };
        }

        var parted = census.Parted(label);
        return label.Name.Length == 0 ? null : new(parted.Name, roles.RoleOf(parted), label.Span.Trim(draft.Text), label.Manner);
    }

    private static DraftPassage Grown(DraftPassage label, int end) => new()
    {
        Span = new(label.Span.Start, end),
        Content = label.Content,
        EmptyLinesBefore = label.EmptyLinesBefore,
        Role = label.Role,
        Speaker = label.Speaker,
        Offset = label.Offset,
    };
}
