using NewsReader.Core.Lexicons;
using NewsReader.Core.Lexicons.Languages;
using NewsReader.Core.Text;

namespace NewsReader.Core.Quotes.Extraction.Marks;

/// <summary>
/// Reads a paragraph that a dash opens as speech, with the asides that attribute it left out: <c>—No iremos —dijo Ana—. Es
/// tarde.</c>, <c>— Non, répondit Marie.</c>
/// </summary>
internal static class DialogueDashes
{
    /// <summary>An aside has its verb of speech among its first words.</summary>
    private const int FarthestVerb = 3;

    /// <summary>A dash and the space after it.</summary>
    private const int LongestOpening = 2;

    /// <summary>Whether a dash opens the paragraph and words follow.</summary>
    public static bool Open(string text, TextSpan paragraph)
    {
        var at = paragraph.Start;
        return paragraph.Length > 2 && IsDash(text[at]) && !IsDash(text[at + 1])
            && (char.IsLetter(text[at + 1]) || text[at + 1] is '¿' or '¡' or ' ' or '\u00A0');
    }

    /// <summary>Adds the spoken stretches of <paramref name="paragraph"/> to <paramref name="runs"/>, in order.</summary>
    public static void Pair(string text, TextSpan paragraph, SpeechLanguage language, List<QuotedRun> runs)
    {
        var start = paragraph.Start;
        while (start < paragraph.End)
        {
            var end = AsideStart(text, start + 1, paragraph.End, language);
            Add(text, start, end, runs);
            start = end < paragraph.End ? AsideEnd(text, end, paragraph.End) : paragraph.End;
        }
    }

    private static void Add(string text, int start, int end, List<QuotedRun> runs)
    {
        var words = IsDash(text[start]) ? start + 1 : start;
        var inner = new TextSpan(words, Math.Max(words, end)).Trim(text);
        while (!inner.IsEmpty && text[inner.Start] is '.' or ',' or ' ')
        {
            inner = new TextSpan(inner.Start + 1, inner.End).Trim(text);
        }

        if (!inner.IsEmpty)
        {
            runs.Add(new(new(inner.Start - start <= LongestOpening ? start : inner.Start, inner.End), inner,
                IsClosed: end > start, IsSingle: false));
        }
    }

    /// <summary>
    /// Where the words of the reporter begin: at a dash or a comma after which a verb of speech is near; else the end.
    /// </summary>
    private static int AsideStart(string text, int from, int end, SpeechLanguage language)
    {
        for (var at = from; at < end; at++)
        {
            var opens = (IsDash(text[at]) && char.IsWhiteSpace(text[at - 1])) || text[at] is ',' or '!' or '?' or '…';
            if (opens && SpeaksAt(text, at + 1, end, language))
            {
                return text[at] is '!' or '?' or '…' ? at + 1 : at;
            }
        }

        return end;
    }

    /// <summary>The second dash of the aside, else the end of its sentence.</summary>
    private static int AsideEnd(string text, int aside, int end)
    {
        for (var at = aside + 1; at < end; at++)
        {
            if (IsDash(text[at]))
            {
                return at;
            }

            if (text[at] is '.' && at + 2 < end && text[at + 1] == ' ' && char.IsUpper(text[at + 2]) && char.IsLower(text[at - 1]))
            {
                return at + 1;
            }
        }

        return end;
    }

    private static bool SpeaksAt(string text, int from, int end, SpeechLanguage language)
    {
        var at = from;
        for (var word = 0; word < FarthestVerb; word++)
        {
            while (at < end && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            var start = at;
            while (at < end && (char.IsLetter(text[at]) || text[at] is '\'' or '’'))
            {
                at++;
            }

            if (at == start || char.IsUpper(text[start]))
            {
                return false;
            }

            var found = language.ClassOf(text.AsSpan(start, at - start));
            if ((found & WordClass.Speech) != WordClass.None && (found & (WordClass.Present | WordClass.Past)) != WordClass.None)
            {
                return true;
            }

            if ((found & (WordClass.Auxiliary | WordClass.Adverb)) == WordClass.None)
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsDash(char mark) => mark is '—' or '–' or '―';
}
