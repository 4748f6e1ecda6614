using NewsReader.Core.Quotes.Lexicons;
using NewsReader.Core.Quotes.Reading;
using NewsReader.Core.Quotes.References;

namespace NewsReader.Core.Quotes.Attribution;

/// <summary>
/// The step that gives every quoted run its speaker, in reading order: by a cue of its own sentence, else by who holds the
/// floor in the paragraph, in the next sentence, or in the paragraphs before.
/// </summary>
internal sealed class RunAttributor
{
    private const double AdjacentCue = 0.98;
    private const double SameSentenceCue = 0.85;
    private const double SameParagraph = 0.9;
    private const double NextSentence = 0.8;
    private const double Introduced = 0.8;
    private const double EarlierParagraph = 0.7;
    private const double SubjectOnly = 0.5;

    /// <summary>How many quotations may stand before the one that is attributed, in sentences.</summary>
    private const int FarthestAhead = 8;

    /// <summary>A verb that reports no clause reaches this many items to the words it attributes.</summary>
    private const int NearItems = 8;

    private readonly Narrative text;
    private readonly Discourse discourse = new();
    private readonly SpeakerResolver resolver;
    private readonly Cast cast;
    private readonly Dictionary<Cue, Resolution?> speakers = new(ReferenceEqualityComparer.Instance);
    private int nextName;

    public RunAttributor(Narrative text, Cast cast)
    {
        (this.text, this.cast) = (text, cast);
        resolver = new(text, cast, discourse);
        Attributions = new Attribution?[text.Runs.Count];
    }

    /// <summary>What was found, by index of run; <see langword="null"/> where the marks hold no speech.</summary>
    public Attribution?[] Attributions { get; }

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
    }

    private Resolution? Attribute(Paragraph paragraph, Resolution? floor)
    {
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

        return here ?? (paragraph.EndSentence > paragraph.FirstSentence ? Introducer(paragraph.EndSentence - 1, floor) : floor);
    }

    /// <summary>Reads a sentence: notes the names in it, finds its cues and who speaks at each.</summary>
    private List<Cue> Meet(int index)
    {
        var sentence = text.Sentences[index];
        var cues = CueFinder.Find(text, index);
        var isFirst = true;
        foreach (var cue in cues)
        {
            isFirst = NoteNames(index, cue.Start, isFirst);
            Resolution? speaker = cue.Subject is { } subject ? resolver.Resolve(subject, index) : null;
            speakers[cue] = speaker;
            if (speaker?.Referent is { } referent)
            {
                discourse.Speak(referent, index, cue.First);
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
                discourse.Name(cast[cast.Names[nextName]], sentence, cast.Names[nextName].First, isFirst);
            }
        }

        return isFirst;
    }

    /// <summary>A credit or an aside in brackets: nobody the report is about.</summary>
    private bool IsInBrackets(NameMention name) =>
        text.At(name.First - 1).Mark is '(' or '/' || text.At(name.End).Mark is '/';

    private Resolution? AttributeSentence(Paragraph paragraph, int index, List<Cue>[] cues, Resolution? here, Resolution? floor)
    {
        var sentence = text.Sentences[index];
        var own = cues[index - paragraph.FirstSentence];
        var last = own.FindLast(cue => cue.IsReporting && cue.Order != CueOrder.Around && speakers[cue] is not null) is { } main ? speakers[main] : own.Count > 0 ? speakers[own[^1]] : null;
        Clauses.AddRange(ClauseFinder.Find(text, sentence, own));
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (text.Items[i].IsRun)
            {
                var cued = ByCue(i, own) ?? ByDash(i, index);
                if (SpeechTest.IsSpeech(text, i, cued?.Cue) && (cued is not null || !text.HasLabels))
                {
                    var found = cued ?? Carried(paragraph, index, cues, here, floor) ?? new(null, null, 0);
                    Attributions[text.Items[i].Run] = found;
                    last = found.Speaker ?? last;
                }
            }
        }

        return last;
    }

    private Attribution? ByCue(int run, List<Cue> cues)
    {
        Cue? adjacent = null, left = null, weak = null, right = null;
        foreach (var cue in cues.Where(cue => speakers[cue] is not null))
        {
            adjacent ??= cue.Order == CueOrder.After && Touches(cue, run) ? cue : null;
            left = cue.First < run && (cue.IsReporting || run - cue.End < NearItems) ? cue : left;
            weak = cue.First < run ? cue : weak;
            right ??= cue.First > run && cue.Order != CueOrder.Before ? cue : null;
        }

        var chosen = adjacent ?? left ?? right ?? weak;
        return chosen is null ? null
            : new(chosen, speakers[chosen], speakers[chosen]!.Confidence * (adjacent is not null || chosen.End == run || chosen.End == run - 1 ? AdjacentCue : SameSentenceCue));
    }

    private bool Touches(Cue cue, int run) =>
        cue.Start > run && (cue.Start == run + 1 || (cue.Start == run + 2 && text.At(run + 1).Kind == ItemKind.Punctuation));

    /// <summary><c>"…" – Commissioner X</c>: a name after a dash at the sentence's end.</summary>
    private Attribution? ByDash(int run, int index)
    {
        var sentence = text.Sentences[index];
        if (run + 2 >= sentence.End || !text.At(run + 1).IsDash || NounPhraseReader.StartingAt(text, run + 2, sentence.End) is not { } named)
        {
            return null;
        }

        var cue = new Cue(index, run + 1, run + 2, named, CueOrder.After, IsReporting: false);
        var isLast = named.End >= sentence.End || text.Items[named.End].Mark is '.' or ',' or '(';
        return isLast && text.At(run + 2).Is(WordClass.Capitalised) && resolver.Resolve(named, cue.Sentence) is { } speaker
            ? new(cue, speaker, speaker.Confidence * Introduced) : null;
    }

    private Attribution? Carried(Paragraph paragraph, int index, List<Cue>[] cues, Resolution? here, Resolution? floor)
    {
        if (index > paragraph.FirstSentence && IsNarrative(index - 1, cues[index - 1 - paragraph.FirstSentence]) && Introducer(index - 1, null) is { Referent.Kind: ReferentKind.Person } about)
        {
            return new(null, about, about.Confidence * SameParagraph);
        }

        if (here is not null)
        {
            return new(null, here, here.Confidence * SameParagraph);
        }

        if (IsBareRun(index) && Ahead(paragraph, index, cues) is { } next)
        {
            return new(null, next, next.Confidence * NextSentence);
        }

        if (Introducer(index, null) is { } subject)
        {
            return new(null, subject, subject.Confidence * SubjectOnly);
        }

        return floor is null ? null : new(null, floor, floor.Confidence * EarlierParagraph);
    }

    private bool IsBareRun(int index)
    {
        var sentence = text.Sentences[index];
        return sentence.End - sentence.First <= 2;
    }

    private bool IsNarrative(int index, List<Cue> cues)
    {
        var sentence = text.Sentences[index];
        return cues.Count == 0 && !text.Items.Slice(sentence.First, sentence.End - sentence.First).Exists(item => item.IsRun);
    }

    /// <summary>Who a later sentence of the paragraph attributes its opening quotation to.</summary>
    private Resolution? Ahead(Paragraph paragraph, int index, List<Cue>[] cues)
    {
        for (var sentence = index + 1; sentence < paragraph.EndSentence && sentence - index <= FarthestAhead && text.Items[text.Sentences[sentence].First].IsRun; sentence++)
        {
            var cue = cues[sentence - paragraph.FirstSentence].Find(cue => cue.Order == CueOrder.After && speakers[cue] is not null);
            if (cue is not null)
            {
                return speakers[cue];
            }
        }

        return null;
    }

    /// <summary>Who a sentence without a cue is about, when it is someone named.</summary>
    private Resolution? Introducer(int index, Resolution? otherwise)
    {
        var sentence = text.Sentences[index];
        var subject = SubjectFinder.OfSentence(text, sentence, sentence.End);
        return subject is { } found && resolver.Resolve(found, index) is { Referent: not null } resolved ? resolved : otherwise;
    }
}
