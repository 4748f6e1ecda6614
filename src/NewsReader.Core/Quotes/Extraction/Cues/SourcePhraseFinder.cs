using NewsReader.Core.Lexicons;
using NewsReader.Core.Lexicons.Languages;
using NewsReader.Core.Quotes.Extraction.Narrative;

namespace NewsReader.Core.Quotes.Extraction.Cues;

/// <summary>Finds phrases that name the source of words without a verb: <c>según X</c>, <c>X zufolge</c>, <c>„…“, so X</c>.</summary>
internal static class SourcePhraseFinder
{
    /// <summary>The cue that begins at item <paramref name="at"/>; <see langword="null"/> when none does.</summary>
    public static Cue? At(NarrativeText text, int index, int at, SpeechLanguage language)
    {
        var sentence = text.Sentences[index];
        foreach (var phrase in language.Phrases("sources before"))
        {
            if (Matches(text, at, phrase) && FrameSubject.Phrase(text, at + phrase.Length, sentence.End, language) is { } source
                && FrameSubject.CanSpeak(text, source) && !text.Items[source.First].Is(WordClass.Pronoun))
            {
                return new(index, at, at + phrase.Length, source, CueOrder.Around, IsReporting: true);
            }
        }

        if (language.Lists("sources after", text[at]) && FrameSubject.Before(text, at, sentence.First, language) is { } named)
        {
            return new(index, at, at + 1, named, CueOrder.Around, IsReporting: true);
        }

        return language.Lists("echoes", text[at]) && at > sentence.First && Echoes(text, at, sentence)
            && FrameSubject.After(text, at + 1, sentence.End, language) is { } speaker
            ? new(index, at, at + 1, speaker, CueOrder.After, IsReporting: true)
            : null;
    }

    private static bool Echoes(NarrativeText text, int at, Sentence sentence) =>
        text.At(at - 1).IsRun || (text.At(at - 1).Mark == ',' && at - 2 >= sentence.First && text.At(at - 2).IsRun);

    private static bool Matches(NarrativeText text, int at, string[] phrase)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            if (!text[at + i].TrimEnd("'’").Equals(phrase[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }
}
