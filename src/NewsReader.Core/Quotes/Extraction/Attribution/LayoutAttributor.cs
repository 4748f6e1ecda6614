using NewsReader.Core.Lexicons;
using NewsReader.Core.Quotes.Extraction.Cues;
using NewsReader.Core.Quotes.Extraction.Names;
using NewsReader.Core.Quotes.Extraction.Narrative;

namespace NewsReader.Core.Quotes.Extraction.Attribution;

/// <summary>Attributes quotations by layout, without a verb: a label, a colon, a dash.</summary>
internal sealed class LayoutAttributor(NarrativeText text, EntityRegistry cast, SpeakerResolver resolver)
{
    /// <summary>
    /// Factor of the confidence for a name set off by a colon or a dash, which may also introduce a title that is quoted.
    /// </summary>
    private const double Introduced = 0.8;

    /// <summary>A name at the end of a sentence that is about something else.</summary>
    private const double NamedLast = 0.7;

    /// <summary>A line with a dash, a name and an office has few items; a longer one is a sentence.</summary>
    private const int LongestLine = 14;

    /// <summary>
    /// The speaker of the run at item <paramref name="run"/> of sentence <paramref name="index"/>, regardless of adjacent
    /// verbs.
    /// </summary>
    public RunAttribution? Outright(int run, int index) => ByLabel(run) ?? ByColon(run, index);

    /// <summary>Finds the speaker without a verb of speech.</summary>
    public RunAttribution? AtLast(int run, int index) => ByDash(run, index) ?? ByLineBelow(run, index) ?? ByNameAndColon(run, index);

    /// <summary><c>"…" – Commissioner X</c>: a name after a dash at the sentence's end.</summary>
    private RunAttribution? ByDash(int run, int index) => AfterDash(run, index, text.Sentences[index]);

    /// <summary>The same with the dash and the name on a short line of their own below the words.</summary>
    private RunAttribution? ByLineBelow(int run, int index)
    {
        if (index + 1 >= text.Sentences.Count || text.Sentences[index].End != run + 1)
        {
            return null;
        }

        var below = text.Sentences[index + 1];
        return below.Paragraph != text.Sentences[index].Paragraph
            && below.End - below.First <= LongestLine
            && !text.LanguageOf(index + 1).HasDialogueDashes
            ? AfterDash(run, index + 1, below)
            : null;
    }

    private RunAttribution? AfterDash(int run, int index, Sentence sentence)
    {
        if (run + 2 >= sentence.End
            || !text.At(run + 1).IsDash
            || NounPhraseReader.StartingAt(text, run + 2, sentence.End) is not { } named)
        {
            return null;
        }

        var cue = new Cue(index, run + 1, run + 2, named, CueOrder.After, IsReporting: false);
        var isLast = named.End >= sentence.End || text.Items[named.End].Mark is '.' or ',' or '(';
        return isLast && text.At(run + 2).Is(WordClass.Capitalised) && resolver.Resolve(named, cue.Sentence) is { } speaker
            ? new(cue, speaker, speaker.Confidence * Introduced) : null;
    }

    /// <summary><c>“MARSH: Why not?”</c>: a quoted transcript names its speakers inside the marks.</summary>
    private RunAttribution? ByLabel(int run) =>
        InnerLabel.Of(text, run, cast) is { } speaker ? new(null, speaker, speaker.Confidence) : null;

    /// <summary><c>Polls agree – X: "…"</c>: a name and a colon, where a sentence or a dash begins it.</summary>
    private RunAttribution? ByColon(int run, int index) =>
        BeforeColon(run, index) is { } named && (named.First == text.Sentences[index].First || text.At(named.First - 1).IsDash)
        && resolver.Resolve(named, index) is { Referent: not null } speaker
            ? new(Colon(run, index, named), speaker, speaker.Confidence * Introduced) : null;

    /// <summary>
    /// <c>That did not surprise X: “…”</c>: somebody named last before a colon, when nothing else in the sentence
    /// attributes the words.
    /// </summary>
    private RunAttribution? ByNameAndColon(int run, int index) =>
        BeforeColon(run, index) is { } named
            && !IsAddressee(named)
            && resolver.Resolve(named, index) is { Referent.Kind: ReferentKind.Person } speaker
            ? new(Colon(run, index, named), speaker, speaker.Confidence * NamedLast) : null;

    /// <summary>The name that a colon parts from the run.</summary>
    private NounPhrase? BeforeColon(int run, int index)
    {
        var floor = text.Sentences[index].First;
        return !text.HasLabels
            && !text.Runs[text.Items[run].Run].IsSingle
            && run - 2 >= floor
            && text.At(run - 1).Mark == ':'
            && text.At(run - 2).Is(WordClass.Capitalised)
            ? NounPhraseReader.EndingAt(text, run - 1, floor) : null;
    }

    private static Cue Colon(int run, int index, NounPhrase named) => new(index, run - 1, run, named, CueOrder.Before, IsReporting: false);

    /// <summary>
    /// <c>a message to X: “…”</c> names the hearer or subject. <c>More from X: “…”</c> and <c>in an article by X: “…”</c>
    /// name the speaker.
    /// </summary>
    private bool IsAddressee(NounPhrase named) =>
        text.At(named.First - 1).Is(WordClass.Preposition) && !text.Is(named.First - 1, "from") && !text.Is(named.First - 1, "by");
}
