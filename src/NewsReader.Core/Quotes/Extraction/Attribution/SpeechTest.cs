using NewsReader.Core.Lexicons;
using NewsReader.Core.Lexicons.Languages;
using NewsReader.Core.Quotes.Extraction.Cues;
using NewsReader.Core.Quotes.Extraction.Names;
using NewsReader.Core.Quotes.Extraction.Narrative;
using NewsReader.Core.Text;

namespace NewsReader.Core.Quotes.Extraction.Attribution;

/// <summary>
/// Distinguishes speech from other uses of quotation marks: titles of works, terms, nicknames, scare quotes. The context
/// decides, not the length alone: many real quotations have one or two words.
/// </summary>
internal static class SpeechTest
{
    /// <summary>
    /// Up to this many words without any cue are taken for a term. Tuned on hand-labelled news of 29 articles and 302
    /// political reports.
    /// </summary>
    private const int LongestTerm = 3;

    /// <summary>Titles of works are rarely longer, in words.</summary>
    private const int LongestTitle = 9;

    /// <summary>A cue this many items before a run still governs it when the run is one word of a noun phrase.</summary>
    private const int NearCue = 6;

    /// <summary>Whether the run at item <paramref name="at"/> holds words that were said.</summary>
    /// <param name="cue">The cue that attributes it; <see langword="null"/> when its own sentence has none.</param>
    public static bool IsSpeech(NarrativeText text, int at, Cue? cue, SpeechLanguage language)
    {
        if (language.Lists("terms", text[at - 1]))
        {
            return false;
        }

        var run = text.Runs[text.Items[at].Run];
        var words = Words.In(text.Text, run.Inner);
        if (run.IsSingle && !IsUtterance(text, run.Inner, words.Count))
        {
            return cue is not null && IsAttached(text, at, cue);
        }

        if (cue is not null && IsAttached(text, at, cue) && !IsNamed(text, at) && !IsProgramme(text, at, words))
        {
            return true;
        }

        if (IsNamed(text, at) || IsTitle(text, at, words))
        {
            return false;
        }

        return words.Count > LongestTerm
            || IsAnswer(text, at)
            || (IsUtterance(text, run.Inner, words.Count) && !IsTermWithComma(text, run.Inner))
            || (cue is not null && !IsModifier(text, at, cue));
    }

    /// <summary>
    /// A programme that is addressed or broadcast: <c>told “Dover and Friends”</c>, <c>Monday's edition of “Dover
    /// Today”</c>.
    /// </summary>
    private static bool IsProgramme(NarrativeText text, int at, List<TextSpan> words) =>
        (Hearers.Follow(text[at - 1]) || (text.Is(at - 1, "of") && text.At(at - 2).Is(WordClass.WorkNoun))) && IsTitle(text, at, words);

    /// <summary>Whether the cue is adjacent to the run, on either side.</summary>
    private static bool IsAttached(NarrativeText text, int at, Cue cue) =>
        cue.Start > at ? cue.Start - at <= 2 : cue.End == at || (cue.End == at - 1 && text.At(at - 1).Mark is ',' or ':');

    /// <summary>Begins like a sentence and ends like one or like a clause of one.</summary>
    private static bool IsUtterance(NarrativeText text, TextSpan inner, int words)
    {
        var (first, last) = (text.Text[inner.Start], text.Text[inner.End - 1]);
        return words > 1 && last is '.' or ',' or '?' or '!' or '…' or '-' or '—' && (char.IsUpper(first) || words > 2);
    }

    /// <summary>A sentence of its own, be it one word or begun with capitals, after another: <c>"…," she said. “Which?”</c></summary>
    private static bool IsAnswer(NarrativeText text, int at)
    {
        var inner = text.Runs[text.Items[at].Run].Inner;
        return text.Text[inner.End - 1] is '.' or '?' or '!' && char.IsUpper(text.Text[inner.Start]) && text.At(at - 1).Mark is '.'
            && (EndsParagraph(text, at) || text.At(at + 1).IsRun || text.At(at + 1).Is(WordClass.Capitalised));
    }

    private static bool EndsParagraph(NarrativeText text, int at) =>
        at + 1 == text.Items.Count
            || text.Text.AsSpan(text.Items[at].Span.End, text.Items[at + 1].Span.Start - text.Items[at].Span.End).Contains('\n');

    /// <summary>American print sets the comma of its own sentence inside the marks: <c>the “poet of mud,” as they call him</c>.</summary>
    private static bool IsTermWithComma(NarrativeText text, TextSpan inner) =>
        text.Text[inner.End - 1] == ',' && char.IsLower(text.Text[inner.Start]);

    /// <summary>
    /// A word that announces a name or term comes before the marks, or a kind of work on either side: <c>so-called</c>,
    /// <c>the film</c>, <c>titled</c>.
    /// </summary>
    private static bool IsNamed(NarrativeText text, int at)
    {
        if (IsClause(text, at))
        {
            return false;
        }

        var before = text.At(at - 1).Mark == ',' ? at - 2 : at - 1;
        return text.At(before).Is(WordClass.WorkNoun) && !text.Items[before].Is(WordClass.Speech)
            || TermWords.Announces(text[before]) || IsNaming(text, at) || GivesName(text, before)
            || (text.At(at + 1).Is(WordClass.WorkNoun)
                && !text.At(at + 1).Is(WordClass.Speech)
                && text.At(at + 1).Span.Start - text.Items[at].Span.End == 1);
    }

    /// <summary>
    /// <c>a website called “…”</c>: without an object of its own the verb is a participle, and the marks hold a name. After
    /// <c>what</c> or <c>which</c> it is a verb.
    /// </summary>
    private static bool IsNaming(NarrativeText text, int at) =>
        (text.Is(at - 1, "called") || text.Is(at - 1, "dubbed") || text.Is(at - 1, "named"))
        && NounPhraseReader.EndingAt(text, at - 1, Math.Max(0, at - NearCue)) is { } named
            && text.Items[named.First].Is(WordClass.Determiner)
        && !text.At(named.First - 1).Is(WordClass.Relative) && !text.Is(named.First - 1, "that");

    /// <summary>
    /// <c>goes by “…”</c>, <c>known as “…”</c>, <c>gave her name only as “…”</c>: the marks hold what somebody is called.
    /// </summary>
    private static bool GivesName(NarrativeText text, int before)
    {
        if (text.Is(before, "by"))
        {
            return text.Is(before - 1, "goes") || text.Is(before - 1, "went") || text.Is(before - 1, "go") || text.Is(before - 1, "going");
        }

        return text.Is(before, "as") && SaysHowCalled(text, text.At(before - 1).Is(WordClass.Adverb) ? before - 2 : before - 1);
    }

    private static bool SaysHowCalled(NarrativeText text, int at) =>
        text.Is(at, "name")
            || text.Is(at, "known")
            || text.Is(at, "identified")
            || (text.Is(at - 1, "identified")
                && (text[at].EndsWith("self", StringComparison.OrdinalIgnoreCase)
                    || text[at].EndsWith("selves", StringComparison.OrdinalIgnoreCase)));

    /// <summary>
    /// No name of a work: longer than one, with a sentence inside, begun by a small verb or relative pronoun, or ended by
    /// the comma that an attribution follows.
    /// </summary>
    private static bool IsClause(NarrativeText text, int at)
    {
        var inner = text.Runs[text.Items[at].Run].Inner;
        var words = Words.In(text.Text, inner);
        return words.Count > LongestTitle
            || (words.Count > LongestTerm && text.Text[inner.End - 1] == ',' && text.At(at + 1).IsWord)
            || (words.Count > LongestTerm
                && char.IsLower(text.Text[inner.Start])
                && (Lexicon.Of(words[0].Of(text.Text)) & (WordClass.Auxiliary | WordClass.Relative | WordClass.Pronoun)) != WordClass.None);
    }

    /// <summary>Every word but the small ones begins with a capital, and nothing ends as a sentence does.</summary>
    private static bool IsTitle(NarrativeText text, int at, List<TextSpan> words)
    {
        var inner = text.Runs[text.Items[at].Run].Inner;
        if (words.Count is < 2 or > LongestTitle
            || text.Text[inner.End - 1] is '!' or '—'
            || text.At(at - 1).Mark is ',' or ':'
            || text.At(at - 1).IsRun
            || IsAnswer(text, at))
        {
            return false;
        }

        var small = 0;
        foreach (var word in words)
        {
            var first = text.Text[word.Start];
            if (!char.IsUpper(first) && !char.IsDigit(first))
            {
                if (word.Start == words[0].Start || word.Start == words[^1].Start || word.Length > 4)
                {
                    return false;
                }

                small++;
            }
        }

        return words.Count - small >= 2;
    }

    /// <summary>One word of a noun phrase of the reporter's: <c>an online “road map” for</c>, <c>the “sextortion” case</c>.</summary>
    private static bool IsModifier(NarrativeText text, int at, Cue cue)
    {
        var (before, after) = (text.At(at - 1), text.At(at + 1));
        var follows = after.IsWord && !after.Is(WordClass.Function | WordClass.Speech | WordClass.PlainVerb | WordClass.Capitalised);
        var leads = before.Is(WordClass.Opener | WordClass.Genitive)
            || (before.IsWord && !before.Is(WordClass.Function | WordClass.PlainVerb | WordClass.Speech));
        return leads && follows && (cue.First > at || at - cue.First > NearCue || !cue.IsReporting);
    }
}
