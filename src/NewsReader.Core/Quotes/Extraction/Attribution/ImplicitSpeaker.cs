using NewsReader.Core.Lexicons;
using NewsReader.Core.Quotes.Extraction.Cues;
using NewsReader.Core.Quotes.Extraction.Names;
using NewsReader.Core.Quotes.Extraction.Narrative;

namespace NewsReader.Core.Quotes.Extraction.Attribution;

/// <summary>
/// The step for quotations without a cue of their own: the current speaker of the sentence, the paragraph, the next
/// sentence, or the paragraphs before.
/// </summary>
internal sealed class ImplicitSpeaker(NarrativeText text, SpeakerResolver resolver, IReadOnlyDictionary<Cue, Resolution?> speakers)
{
    /// <summary>Factor of the confidence, as those below: the speaker rarely changes within a paragraph.</summary>
    private const double SameParagraph = 0.9;

    /// <summary>The sentence behind a bare quotation mostly names its speaker, but may open on somebody else.</summary>
    private const double NextSentence = 0.8;

    /// <summary>From one paragraph to the next a report may return to another speaker without a name.</summary>
    private const double EarlierParagraph = 0.7;

    /// <summary>
    /// The subject of a sentence without a verb of speech. A name stays above the threshold, a pronoun of little certainty does not.
    /// </summary>
    private const double SubjectOnly = 0.5;

    /// <summary>The subject of the sentence speaks rather than who spoke before only when it is named or given by role.</summary>
    private const double LeastSubject = 0.79;

    /// <summary>Maximum number of sentences with quotations before the attributed one.</summary>
    private const int FarthestAhead = 8;

    /// <summary>
    /// The speaker of a run in sentence <paramref name="index"/> without a cue; <see langword="null"/> when there is no
    /// implicit speaker.
    /// </summary>
    /// <param name="here">Who spoke last in the paragraph.</param>
    /// <param name="floor">Who spoke last in the paragraphs before.</param>
    public RunAttribution? Carried(Paragraph paragraph, int index, List<Cue>[] cues, Resolution? here, Resolution? floor)
    {
        if (!paragraph.Language.IsDetailed)
        {
            return here is not null && IsSentence(index) ? new(null, here, here.Confidence * SameParagraph) : null;
        }

        if (!text.IsEnglish)
        {
            return null;
        }

        if (index > paragraph.FirstSentence
            && IsNarrative(index - 1, cues[index - 1 - paragraph.FirstSentence])
            && Introducer(index - 1, withRelatives: false) is { Referent.Kind: ReferentKind.Person } about)
        {
            return new(null, about, about.Confidence * SameParagraph);
        }

        if (text.Items[text.Sentences[index].First].IsWord && Introducer(index) is { Confidence: > LeastSubject } own)
        {
            return new(null, own, own.Confidence * SubjectOnly);
        }

        if (here is not null)
        {
            return new(null, here, here.Confidence * SameParagraph);
        }

        if (IsBareRun(index) && Ahead(paragraph, index, cues) is { } next)
        {
            return new(null, next, next.Confidence * NextSentence);
        }

        if (Introducer(index) is { } subject)
        {
            return new(null, subject, subject.Confidence * SubjectOnly);
        }

        return floor is null ? null : new(null, floor, floor.Confidence * EarlierParagraph);
    }

    /// <summary>Whether a quotation opens the sentence and ends as sentences do.</summary>
    private bool IsSentence(int index)
    {
        var first = text.Items[text.Sentences[index].First];
        var before = text.Sentences[index].First - 1;
        return first.IsRun && !(text.At(before).IsDash && IsMarked(first)) && text.Runs[first.Run].Inner is { IsEmpty: false } inner
            && text.Text[inner.End - 1] is '.' or '?' or '!' or '…' or '。' or '！' or '？' or ',';
    }

    /// <summary>Whether the words are between marks; in dialogue they follow a dash instead.</summary>
    private bool IsMarked(Item run) => text.Runs[run.Run].Inner.End < run.Span.End;

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

    /// <summary>The speaker to whom a later sentence of the paragraph attributes its opening quotation.</summary>
    private Resolution? Ahead(Paragraph paragraph, int index, List<Cue>[] cues)
    {
        for (var sentence = index + 1; sentence < paragraph.EndSentence
            && sentence - index <= FarthestAhead
            && text.Items[text.Sentences[sentence].First].IsRun; sentence++)
        {
            var cue = cues[sentence - paragraph.FirstSentence].Find(cue => cue.Order == CueOrder.After && speakers[cue] is not null);
            if (cue is not null)
            {
                return speakers[cue];
            }
        }

        return null;
    }

    /// <summary>The subject of a sentence without a cue, if it has a name.</summary>
    /// <param name="withRelatives">
    /// Whether a person named by relation to another (<c>her father</c>) counts: the other may continue to speak.
    /// </param>
    public Resolution? Introducer(int index, bool withRelatives = true)
    {
        var sentence = text.Sentences[index];
        var subject = SubjectFinder.OfSentence(text, sentence, sentence.End);
        return subject is { } found
            && (withRelatives || !text.Items[found.First].Is(WordClass.Possessive))
            && resolver.Resolve(found, index) is { Referent: not null } resolved
            ? resolved
            : null;
    }
}
