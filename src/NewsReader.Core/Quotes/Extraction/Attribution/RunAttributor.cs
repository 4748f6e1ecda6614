using NewsReader.Core.Lexicons;
using NewsReader.Core.Quotes.Extraction.Cues;
using NewsReader.Core.Quotes.Extraction.Names;
using NewsReader.Core.Quotes.Extraction.Narrative;

namespace NewsReader.Core.Quotes.Extraction.Attribution;

/// <summary>
/// The step that gives every quoted run its speaker, in reading order: by a cue of its own sentence, else by who holds the
/// floor in the paragraph, in the next sentence, or in the paragraphs before.
/// </summary>
internal sealed class RunAttributor
{
    /// <summary>Factor of the confidence. A verb of speech that touches the words leaves hardly any doubt.</summary>
    private const double AdjacentCue = 0.98;

    /// <summary>Between the verb and the words there is other text, which may have a speaker of its own.</summary>
    private const double SameSentenceCue = 0.85;

    /// <summary>A verb that reports no clause reaches this many items to the words it attributes.</summary>
    private const int NearItems = 8;

    private readonly NarrativeText text;
    private readonly Discourse discourse = new();
    private readonly SpeakerResolver resolver;
    private readonly EntityRegistry cast;
    private readonly ImplicitSpeaker holder;
    private readonly LayoutAttributor layout;
    private readonly Dictionary<Cue, Resolution?> speakers = new(ReferenceEqualityComparer.Instance);
    private int nextName;

    public RunAttributor(NarrativeText text, EntityRegistry cast)
    {
        (this.text, this.cast) = (text, cast);
        resolver = new(text, cast, discourse);
        holder = new(text, resolver, speakers);
        layout = new(text, cast, resolver);
        Attributions = new RunAttribution?[text.Runs.Count];
    }

    /// <summary>The attributions, by index of run; <see langword="null"/> where the marks hold no speech.</summary>
    public RunAttribution?[] Attributions { get; }

    /// <summary>The cues of every sentence with who speaks.</summary>
    public IReadOnlyDictionary<Cue, Resolution?> Speakers => speakers;

    /// <summary>The clauses reported indirectly, in reading order.</summary>
    public List<ReportedClause> Clauses { get; } = [];

    /// <summary>Attributes every run.</summary>
    public void Attribute()
    {
        Resolution? floor = null;
        foreach (var paragraph in text.Paragraphs)
        {
            floor = Attribute(paragraph, floor);
        }

        ContinuedSpeech.Join(text, Attributions);
    }

    private Resolution? Attribute(Paragraph paragraph, Resolution? floor)
    {
        discourse.ParagraphStart = paragraph.FirstSentence;
        var cues = new List<Cue>[paragraph.EndSentence - paragraph.FirstSentence];
        for (var sentence = paragraph.FirstSentence; sentence < paragraph.EndSentence; sentence++)
        {
            cues[sentence - paragraph.FirstSentence] = Meet(sentence);
        }

        Resolution? here = null;
        for (var sentence = paragraph.FirstSentence; sentence < paragraph.EndSentence; sentence++)
        {
            here = AttributeSentence(paragraph, sentence, cues, here, floor) ?? here;
        }

        return here ?? (paragraph.EndSentence > paragraph.FirstSentence ? holder.Introducer(paragraph.EndSentence - 1) ?? floor : floor);
    }

    /// <summary>Reads a sentence: notes the names in it, finds its cues and who speaks at each.</summary>
    private List<Cue> Meet(int index)
    {
        var sentence = text.Sentences[index];
        var cues = CueFinder.Find(text, index, text.LanguageOf(index));
        var isFirst = true;
        foreach (var cue in cues)
        {
            isFirst = NoteNames(index, cue.Start, isFirst);
            Resolution? speaker = cue.Subject is { } subject ? resolver.Resolve(subject, index)
                : text.LanguageOf(index).DropsSubjects ? resolver.Unsaid(index) : null;
            speakers[cue] = speaker;
            if (speaker?.Referent is { } referent)
            {
                discourse.Speak(referent, index, cue.First, speaker.Certainty);
            }
        }

        NoteNames(index, sentence.End, isFirst);
        return cues;
    }

    private bool NoteNames(int sentence, int before, bool isFirst)
    {
        for (; nextName < cast.Names.Count && cast.Names[nextName].First < before; nextName++, isFirst = false)
        {
            if (!IsInBrackets(cast.Names[nextName]))
            {
                discourse.Name(cast[cast.Names[nextName]], sentence, cast.Names[nextName].First, isFirst,
                    isIntroduced: IsIntroduced(cast.Names[nextName]));
            }
        }

        return isFirst;
    }

    /// <summary><c>Kwame Boateng, a driver, …</c>, <c>Ana Roe, 52, …</c>: a full name with what its bearer is between commas.</summary>
    private bool IsIntroduced(NameMention name) =>
        name.Words.Count > 1
            && text.At(name.End).Mark == ','
            && (text.At(name.End + 1).Kind == ItemKind.Number
                || text.At(name.End + 1).Is(WordClass.Opener | WordClass.Relative | WordClass.Role));

    /// <summary>A credit or an aside in brackets is not a participant of the report.</summary>
    private bool IsInBrackets(NameMention name) =>
        text.At(name.First - 1).Mark is '(' or '/' || text.At(name.End).Mark is '/';

    private Resolution? AttributeSentence(Paragraph paragraph, int index, List<Cue>[] cues, Resolution? here, Resolution? floor)
    {
        var sentence = text.Sentences[index];
        var own = cues[index - paragraph.FirstSentence];
        var last = own.FindLast(cue => cue.IsReporting && cue.Order != CueOrder.Around && speakers[cue] is not null) is { } main
            ? speakers[main]
            : own.Count > 0
            ? speakers[own[^1]]
            : null;
        if (paragraph.Language.IsDetailed)
        {
            Clauses.AddRange(ClauseFinder.Find(text, sentence, own));
        }

        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (text.Items[i].IsRun)
            {
                var cued = layout.Outright(i, index) ?? ByCue(i, own) ?? layout.AtLast(i, index);
                if (cued is not { Cue.IsDenied: true }
                    && SpeechTest.IsSpeech(text, i, cued?.Cue, paragraph.Language)
                    && (cued is not null || here is not null || !text.HasLabels))
                {
                    var found = cued ?? holder.Carried(paragraph, index, cues, here, floor) ?? new(null, null, 0);
                    Attributions[text.Items[i].Run] = found;
                    last = found.Speaker ?? last;
                }
            }
        }

        return last;
    }

    private RunAttribution? ByCue(int run, List<Cue> cues)
    {
        Cue? adjacent = null, left = null, weak = null, right = null;
        foreach (var cue in cues.Where(cue => speakers[cue] is not null))
        {
            adjacent ??= cue.Order == CueOrder.After && Touches(cue, run) ? cue : null;
            left = cue.First < run && (cue.IsReporting || run - cue.End < NearItems) && !IsTold(left, cue) && !IsOfOther(cue, run)
                ? cue
                : left;
            weak = cue.First < run && !IsOfOther(cue, run) ? cue : weak;
            right ??= cue.First > run && cue.Order != CueOrder.Before && !IsOfOther(cue, run) ? cue : null;
        }

        if (left is not null && IsWithinClause(left, run))
        {
            adjacent = null;
        }

        var chosen = adjacent ?? left ?? right ?? weak;
        return chosen is null ? null
            : new(chosen, speakers[chosen],
                speakers[chosen]!.Confidence * (adjacent is not null || chosen.End == run || chosen.End == run - 1
                    ? AdjacentCue
                    : SameSentenceCue));
    }

    /// <summary>
    /// <c>X said that Y felt “…”</c>: a verb of less than speech, with a subject of its own, inside the clause of one that
    /// reports speech.
    /// </summary>
    private bool IsTold(Cue? outer, Cue inner) =>
        outer is { IsReporting: true, Order: CueOrder.Before }
            && inner is { Inherits: false, Order: CueOrder.Before, Subject: { } subject }
            && !ClauseVerbs.Contain(text[inner.First])
        && text.At(subject.First - 1) is var before
            && before.IsWord
            && !before.Is(WordClass.Conjunction | WordClass.Relative)
            && !text.Is(subject.First - 1, "while")
            && !text.Is(subject.First - 1, "whereas")
            && !text.At(inner.First - 1).Is(WordClass.Relative);

    /// <summary>
    /// <c>When X shouted, "…," Y laughed</c>: the verb before is next to the words, and the one after has a clause of its
    /// own.
    /// </summary>
    private bool IsWithinClause(Cue left, int run)
    {
        var sentence = text.Sentences[left.Sentence];
        return !left.Inherits && left.Order == CueOrder.Before
            && (left.End == run || (left.IsReporting && text.Items[sentence.First].Is(WordClass.Subordinator | WordClass.Preposition)));
    }

    /// <summary>
    /// In dialogue a dash between quotations changes the speaker: <c>„…?“ — „…“, sagte X. — „…“</c>. Asked only where cues are found by
    /// frames.
    /// </summary>
    private bool IsOfOther(Cue cue, int run)
    {
        if (text.LanguageOf(cue.Sentence).IsDetailed || cue.Order != CueOrder.After)
        {
            return false;
        }

        var (first, end) = cue.First < run ? (cue.End, run) : (run + 1, cue.First);
        for (var i = first; i < end; i++)
        {
            if (text.Items[i].IsRun && text.At(i - 1).IsDash
                || (i == run - 1 && text.Items[i].IsDash && text.At(i - 1).Kind == ItemKind.Punctuation))
            {
                return true;
            }
        }

        return false;
    }

    private bool Touches(Cue cue, int run) =>
        cue.Start > run && (cue.Start == run + 1 || (cue.Start == run + 2 && text.At(run + 1).Kind == ItemKind.Punctuation));
}
