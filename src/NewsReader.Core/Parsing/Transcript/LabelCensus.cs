using System.Collections.Frozen;
using NewsReader.Core.Lexicons;
using NewsReader.Core.Parsing.Evidence;
using NewsReader.Core.Parsing.Labels;
using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Transcript;

/// <summary>
/// Decides which candidates are speakers, by the evidence of the whole document: how often a name recurs, how much of the
/// text is labelled, whether the text mentions the name, and whether the words are page furniture.
/// </summary>
internal sealed class LabelCensus
{
    // Tuned on hand-labelled briefings, interviews and rolling news (33 documents) against 338 plain articles.
    private const double LeastShareInCapitals = 0.08;
    private const double LeastShareInTitleCase = 0.25; // of the passages; bold lead-ins look like labels, but few paragraphs have one
    private const double ShareThatSpeaksForItself = 0.3; // so many labels in capitals make a transcript, in which a name may occur once
    private const double ShareOfDialogue = 0.5; // half of the passages: then two different names of several words are enough
    private const int FewestInside = 5; // a show printed on a few lines has many labels inside them; a report has one or two
    private const int LongestInitials = 4; // characters: JR, J.R., JRRT; a longer label is a name
    private const int FewestInTitleCase = 3; // two may be a title and a subtitle with colons

    // When labels are at the start of lines, a label inside a line is doubtful; when a fifth of all labels are inside
    // lines, they all count.
    private const int LinesToOneInside = 4;

    private static readonly FrozenSet<string> Honorifics = WordList.Load("Lexicons.English.Labels.honorifics.txt");

    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly Lazy<HashSet<string>> names;
    private readonly HashSet<string> fullNames;
    private readonly double shareInCapitals;
    private readonly bool isTranscriptInCapitals;
    private readonly bool isTranscriptInTitleCase;
    private readonly bool isOfficialReport;
    private readonly HashSet<LabelCandidate> insideLines;
    private readonly HashSet<string> initials;
    private readonly int arrows;
    private readonly int questions;
    private readonly int timedLines;
    private readonly Alternation alternation;
    private readonly DialogueForms forms;

    public LabelCensus(LabelSurvey survey)
    {
        names = new(() => NameWords.Of(survey.Draft.Text));
        foreach (var candidate in survey.AtStarts.Concat(survey.Inside))
        {
            counts[candidate.Key] = CountOf(candidate) + 1;
        }

        fullNames = survey.AtStarts.Concat(survey.Inside)
            .Where(candidate => candidate.Key.Contains(' ', StringComparison.Ordinal))
            .Select(candidate => candidate.Surname)
            .ToHashSet(StringComparer.Ordinal);
        var colons = survey.AtStarts.Where(candidate => candidate.Form == LabelForm.Colon && !IsOfPage(candidate) && !IsTown(candidate))
            .ToList();
        isOfficialReport = colons.Count(MemberLabels.IsCertain) >= MemberLabels.FewestOfReport;
        alternation = new(survey.Draft.Text, colons, survey.OpenPassages);
        var upper = colons.Where(candidate => candidate.IsUpper).ToList();
        var inside = survey.Inside.Where(candidate => candidate.IsUpper && !PageLabels.Contains(candidate.Key)).ToList();
        insideLines = inside.Count * LinesToOneInside >= upper.Count ? [] : [.. inside];
        forms = new(survey);
        questions = survey.AtStarts.Count(candidate => candidate is { Form: LabelForm.Letter, Name: "Q" });
        arrows = survey.AtStarts.Concat(survey.Inside).Count(candidate => candidate.Form == LabelForm.Arrows);
        timedLines = survey.TimedHeads * 2 >= survey.AtStarts.Count(candidate => candidate.Form == LabelForm.Line) ? survey.TimedHeads : 0;
        shareInCapitals = Share(upper.Count + questions, survey.OpenPassages);
        isTranscriptInCapitals = IsTranscript(upper, inside);
        initials = upper.Where(candidate => candidate.Key.Length <= LongestInitials)
            .Select(candidate => candidate.Key.Replace(".", "", StringComparison.Ordinal))
            .ToHashSet(StringComparer.Ordinal);
        var title = colons.Where(candidate => !candidate.IsUpper && IsPersonInTitleCase(candidate)).ToList();
        isTranscriptInTitleCase = title.Count >= FewestInTitleCase && Share(title.Count, survey.OpenPassages) >= LeastShareInTitleCase
            && title.Exists(candidate => CountOf(candidate) > 1)
            && title.Exists(candidate => !string.Equals(candidate.Key, title[0].Key, StringComparison.Ordinal))
            && LabelledLine.AreMostlySentences(survey.Draft.Text, title);
    }

    /// <summary>Whether this label belongs to a speaker.</summary>
    public bool IsSpeaker(LabelCandidate candidate) => !insideLines.Contains(candidate) && candidate.Form switch
    {
        LabelForm.Arrows => arrows > 1,
        LabelForm.Line => timedLines > 1 && !PageLabels.Contains(candidate.Key),
        LabelForm.Head => true,
        LabelForm.Manner => true,
        LabelForm.Stop or LabelForm.Dash => forms.Include(candidate),
        LabelForm.Letter => candidate.Name switch
        {
            "Q" => questions > 1 || isTranscriptInCapitals,
            "A" when questions > 1 => true,
            _ => forms.Include(candidate),
        },
        LabelForm.Quoted =>
            !PageLabels.Contains(candidate.Key) && (candidate.Name.Contains(' ', StringComparison.Ordinal) || CountOf(candidate) > 1),
        _ => !IsOfPage(candidate)
            && !IsTown(candidate)
            && ((isOfficialReport && MemberLabels.IsMember(candidate))
                || alternation.Includes(candidate)
                || (candidate.IsUpper ? IsSpeakerInCapitals(candidate) : IsSpeakerInTitleCase(candidate))),
    };

    /// <summary>The label with the job title separated from a name that occurs without it: <c>President of Linden Jane Roe</c>.</summary>
    public LabelCandidate Parted(LabelCandidate candidate) => KnownEnd(candidate) is not { } name ? candidate : new()
    {
        Span = candidate.Span,
        Name = name,
        Role = candidate.Name[..^name.Length].TrimEnd(),
        Manner = candidate.Manner,
        Form = candidate.Form,
        Offset = candidate.Offset,
        WordsStart = candidate.WordsStart,
    };

    private string? KnownEnd(LabelCandidate candidate)
    {
        const int wordsOfName = 2; // given name and surname, the words before them being a job title
        if (candidate.Form != LabelForm.Colon
            || candidate.IsUpper
            || candidate.Role is not null
            || candidate.Name.Split(' ') is not { Length: > wordsOfName + 1 } words)
        {
            return null;
        }

        var name = string.Join(' ', words[^wordsOfName..]);
        return counts.ContainsKey(LetterCase.Key(name)) ? name : null;
    }

    /// <summary>Whether a rejected candidate is worth a person's look.</summary>
    public static bool IsDoubtful(LabelCandidate candidate) =>
        candidate is { Form: LabelForm.Colon, IsUpper: true } && candidate.Name.Length > 2 && !PageLabels.Contains(candidate.Key);

    // TIME: is a label of pages, and a magazine that asks more than once.
    private bool IsOfPage(LabelCandidate candidate) =>
        PageLabels.Contains(candidate.Key) && !(CountOf(candidate) > 1 && OutletNames.IsKnown(candidate.Name));

    // WASHINGTON: opens an item of a round-up, unless a person with that surname speaks too.
    private bool IsTown(LabelCandidate candidate) =>
        candidate.Role is null && candidate.Manner is null && DatelineCities.Contains(candidate.Name) && !fullNames.Contains(candidate.Key);

    private static double Share(int count, int of) => of == 0 ? 0 : (double)count / of;

    private int CountOf(LabelCandidate candidate) => counts.GetValueOrDefault(candidate.Key);

    private bool IsTranscript(List<LabelCandidate> upper, List<LabelCandidate> inside)
    {
        var keys = upper.Concat(inside).CountBy(candidate => candidate.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var repeats =
            keys.Any(key =>
                key.Value > 1 || (key.Key.Contains(' ', StringComparison.Ordinal) && keys.ContainsKey(LabelParts.SurnameOf(key.Key))));
        var isStrong = upper.Exists(IsStrong) || questions > 1;
        var isKnown = upper.Count > 1
            && upper.TrueForAll(candidate =>
                names.Value.Contains(candidate.Surname) || (shareInCapitals >= ShareOfDialogue && IsNameOfWords(candidate.Key)));
        return upper.Count + inside.Count + questions > 1
            ? (repeats || isStrong || isKnown) && (shareInCapitals >= LeastShareInCapitals || inside.Count >= FewestInside)
            : isStrong;
    }

    // LP: and JR: speak for Linden Post: and Jane Roe:, who are printed whole the first time.
    private bool IsOfInitials(LabelCandidate candidate) =>
        initials.Count > 0
            && candidate.Key.Contains(' ', StringComparison.Ordinal)
            && initials.Contains(string.Concat(candidate.Key.Split(' ').Select(word => word[0])));

    // THE MOTIVE: and WHERE WE STAND: contain words that never occur in names.
    private static bool IsNameOfWords(string key) =>
        key.Contains(' ', StringComparison.Ordinal) && !Array.Exists(key.Split(' '), FunctionWords.IsOne);

    private bool IsSpeakerInCapitals(LabelCandidate candidate) =>
        IsStrong(candidate) || (isTranscriptInTitleCase && CountOf(candidate) > 1)
        || (isTranscriptInCapitals && (CountOf(candidate) > 1 || candidate.Key.Contains(' ', StringComparison.Ordinal)
            || shareInCapitals >= ShareThatSpeaksForItself || names.Value.Contains(candidate.Surname)));

    private bool IsSpeakerInTitleCase(LabelCandidate candidate) =>
        (isTranscriptInTitleCase && (IsPersonInTitleCase(candidate) || ConversationParts.Contains(candidate.Key)))
            || (isTranscriptInCapitals && IsOfInitials(candidate));

    // A job title or part in capitals is a speaker even if it occurs once: THE PRESIDENT:, MS. PSAKI:, MODERATOR:, JANE
    // ROE, HOST:.
    private static bool IsStrong(LabelCandidate candidate)
    {
        var key = candidate.Key.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ' ', '#');
        if (!candidate.IsUpper || key.Length < 2)
        {
            return false;
        }

        var space = key.IndexOf(' ', StringComparison.Ordinal);
        return ConversationParts.Contains(key) || candidate.Manner is not null || (space > 0 && NameBorder.HasRole(candidate.Role))
            || (space > 0 && Honorifics.Contains(key[..space].TrimEnd('.')));
    }

    private bool IsPersonInTitleCase(LabelCandidate candidate)
    {
        const int longestName = 4; // words: given names and a double surname; a longer label is a phrase
        if (LetterCase.IsCaseless(candidate.Name))
        {
            return ConversationParts.Contains(candidate.Key)
                || EndsInPart(candidate.Name)
                || (CountOf(candidate) > 1 && !EndsInSpeechVerb(candidate.Name));
        }

        // The Minister for Rivers (Jane Roe): the office comes before its holder.
        if (candidate.Role is { } holder
            && candidate.Name.StartsWith("The ", StringComparison.Ordinal)
            && fullNames.Contains(LabelParts.SurnameOf(LetterCase.Key(holder))))
        {
            return true;
        }

        if (CountOf(candidate) == 1 && candidate.Name.StartsWith("The ", StringComparison.Ordinal))
        {
            return false;
        }

        var words = LetterCase.WordCount(candidate.Name);
        return (words <= longestName || KnownEnd(candidate) is not null)
            && (words > 1 || names.Value.Contains(candidate.Key) || ConversationParts.Contains(candidate.Key))
            && LetterCase.IsTitleCase(LabelScanner.WithoutParticles(candidate.Name) + " Xxxx");
    }

    // 路透社记者： asks once, and another agency's reporter after that.
    private static bool EndsInPart(string name) =>
        name.EndsWith("记者", StringComparison.Ordinal) || name.EndsWith("記者", StringComparison.Ordinal);

    // 他说： introduces a quotation in a report; 记者： occurs in interviews.
    private static bool EndsInSpeechVerb(string name) =>
        name[^1] is '说' or '說' or '道' or '称' or '稱' or '示' or '问' or '問' or '出' or '为' or '為' or '调' or '調';
}
