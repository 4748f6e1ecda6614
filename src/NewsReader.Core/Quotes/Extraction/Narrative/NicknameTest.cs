using NewsReader.Core.Lexicons;
using NewsReader.Core.Lexicons.Languages;
using NewsReader.Core.Quotes.Extraction.Marks;
using NewsReader.Core.Text;

namespace NewsReader.Core.Quotes.Extraction.Narrative;

/// <summary>
/// Recognizes a nickname that is marked inside a name: <c>John “Jack” Doe</c>. Its words are no speech, and the name continues
/// past them.
/// </summary>
internal static class NicknameTest
{
    /// <summary>Nicknames have one to three words: <c>The Rock</c>, <c>Fast Eddie</c>.</summary>
    private const int LongestNickname = 3;

    private const WordClass NoSurname = WordClass.Function | WordClass.Speech | WordClass.PlainVerb | WordClass.Time;

    /// <summary>Whether <paramref name="run"/> is a nickname between a given name and a surname.</summary>
    /// <param name="before">The item directly before the run.</param>
    /// <param name="onlyKnown">
    /// Whether the word before must be a known given name: in headlines and in languages that capitalise nouns a capital proves
    /// nothing.
    /// </param>
    public static bool Passes(string text, QuotedRun run, Item before, SpeechLanguage language, bool onlyKnown)
    {
        if (!run.IsClosed || !BeginsName(before, onlyKnown) || !IsSpaceBetween(text, before.Span.End, run.Outer.Start))
        {
            return false;
        }

        var after = WordAfter(text, run.Outer.End);
        return !after.IsEmpty && char.IsUpper(text[after.Start])
            && (language.ClassOf(text.AsSpan(after.Start, after.Length)) & NoSurname) == WordClass.None
            && IsName(text, run.Inner);
    }

    private static bool BeginsName(Item before, bool onlyKnown) =>
        before.IsWord
            && before.Is(WordClass.Capitalised)
            && (before.Is(WordClass.GivenName)
                || (!onlyKnown && !before.Is(WordClass.Function | WordClass.Speech | WordClass.PlainVerb | WordClass.Time
                    | WordClass.BodyNoun | WordClass.Genitive)));

    private static bool IsSpaceBetween(string text, int start, int end) =>
        end > start && text.AsSpan(start, end - start).IsWhiteSpace();

    private static TextSpan WordAfter(string text, int at)
    {
        var start = at;
        while (start < text.Length && text[start] is ' ' or '\u00A0')
        {
            start++;
        }

        var end = start;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '\'' or '’' or '-'))
        {
            end++;
        }

        return start == at ? default : new(start, end);
    }

    /// <summary>A few words that begin with a capital, without the mark that ends a sentence or a clause.</summary>
    private static bool IsName(string text, TextSpan inner)
    {
        var words = 0;
        var name = text.AsSpan(inner.Start, inner.Length);
        foreach (var range in name.Split(' '))
        {
            var word = name[range];
            if (word.IsEmpty || !char.IsUpper(word[0]) || ++words > LongestNickname)
            {
                return false;
            }
        }

        return name[^1] is not ('.' or ',' or '?' or '!' or '…');
    }
}
