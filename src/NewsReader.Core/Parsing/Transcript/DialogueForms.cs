using NewsReader.Core.Lexicons;
using NewsReader.Core.Parsing.Labels;
using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Transcript;

/// <summary>
/// The evidence for ambiguous labels: names with a dash, names with a stop, single letters. Places, days and list items
/// also come before a dash, “Mr. Roe. He …” occurs in reports, and initials open names; in a dialogue people recur, and
/// have most of the text.
/// </summary>
internal sealed class DialogueForms
{
    // Of the passages that could be speech. In an interview most have a label; in a report or a list fewer look like it.
    private const double LeastShare = 0.5;

    // Members speak for many paragraphs, and who has the surname in capitals is a member.
    private const double LeastShareOfReport = 0.25;

    // Two questions and two answers; in an official report the capitals are evidence too, so that three labels are enough.
    private const int FewestLabels = 4;
    private const int FewestOfReport = 3;

    // A dialogue has two sides; a name with a dash that comes back alone is the heading of a column.
    private const int FewestSpeakers = 2;

    private readonly LabelSurvey survey;
    private readonly bool isWithDashes;
    private readonly bool isOfficialReport;
    private readonly HashSet<string> letters;

    public DialogueForms(LabelSurvey survey)
    {
        this.survey = survey;
        var dashes = LabelsOf(LabelForm.Dash);
        isWithDashes = IsDialogue(dashes, FewestSpeakers, isPlain: true) && LabelledLine.AreMostlySentences(survey.Draft.Text, dashes);
        var stops = LabelsOf(LabelForm.Stop);
        isOfficialReport =
            IsDialogue(stops, 1, isPlain: !stops.Exists(label => LetterCase.IsUpper(label.Name.AsSpan(label.Name.LastIndexOf(' ') + 1))));
        letters = [.. LetterScanner.Pairs.Where(IsPair).SelectMany(pair => new[] { pair.Question, pair.Answer })];
    }

    /// <summary>Whether the label belongs to a speaker; <see langword="false"/> for any other form.</summary>
    public bool Include(LabelCandidate label) => label.Form switch
    {
        LabelForm.Dash => isWithDashes && !PageLabels.Contains(label.Key) && !DatelineCities.Contains(label.Name),
        LabelForm.Stop => isOfficialReport,
        LabelForm.Letter => letters.Contains(label.Name),
        _ => false,
    };

    private List<LabelCandidate> LabelsOf(LabelForm form) => survey.AtStarts.FindAll(label => label.Form == form);

    private bool HasShare(List<LabelCandidate> labels, double least) =>
        HasShare(labels, least, FewestLabels);

    private bool HasShare(List<LabelCandidate> labels, double least, int fewest) =>
        labels.Count >= fewest && labels.Count >= least * survey.OpenPassages;

    private bool IsDialogue(List<LabelCandidate> labels, int fewestThatComeBack, bool isPlain)
    {
        var speakers = labels.CountBy(label => label.Key, StringComparer.Ordinal).ToList();
        return HasShare(labels, isPlain ? LeastShare : LeastShareOfReport, isPlain ? FewestLabels : FewestOfReport)
            && (!isPlain || LabelledLine.AskOftenEnough(survey.Draft.Text, labels))
            && speakers.Count >= FewestSpeakers && speakers.Count(speaker => speaker.Value > 1) >= fewestThatComeBack;
    }

    // P. and R. of an interview in Spanish; D. and R. are initials of names as well, which take no turns and do not ask.
    private bool IsPair((string Question, string Answer) pair)
    {
        var labels = LabelsOf(LabelForm.Letter).FindAll(label => Is(label, pair.Question) || Is(label, pair.Answer));
        var asked = labels.FindAll(label => Is(label, pair.Question));
        return HasShare(labels, LeastShare) && LabelledLine.TakeTurns(labels, label => label.Name)
            && asked.Count(label => LabelledLine.Asks(survey.Draft.Text, label)) * 2 >= asked.Count;
    }

    private static bool Is(LabelCandidate label, string letter) => string.Equals(label.Name, letter, StringComparison.Ordinal);
}
