using System.Buffers;
using System.Collections.Frozen;

namespace NewsReader.Core.Text.Sentences;

/// <summary>Recognises an attribution after a closing mark: the stop inside the quotation does not end the surrounding sentence.</summary>
internal static class AttributionAhead
{
    private static readonly SearchValues<char> ChineseCommas = SearchValues.Create("，。,：:");
    private static readonly SearchValues<char> ChineseSpeechVerbs = SearchValues.Create("说說道称稱問问");

    private static readonly FrozenSet<string> SpeechVerbs = WordList.Load("Lexicons.English.Text.speech-verbs.txt");

    /// <summary>Whether the word is a verb of speech in a form used next to a name.</summary>
    public static bool IsSpeechVerb(ReadOnlySpan<char> word) => SpeechVerbs.Holds(word);

    /// <summary>Whether a name and a verb of speech follow at <paramref name="next"/>: <c>“Is he an enemy?” Mr. Trump asked.</c></summary>
    public static bool Follows(string text, int next, int limit)
    {
        const int longestName = 4; // words up to the verb, which is one of them: Mr. John Doe asked
        for (var i = 0; i < longestName && next < limit; i++)
        {
            var word = WordAround.At(text, next, limit);
            if (i > 0 && IsSpeechVerb(word))
            {
                return true;
            }

            if (word.IsEmpty || (!char.IsUpper(word[0]) && i > 0))
            {
                return false;
            }

            next += word.Length;
            next = next < limit && text[next] == '.' ? next + 1 : next;
            next = next < limit && text[next] == ' ' ? next + 1 : limit;
        }

        return false;
    }

    /// <summary>Whether a verb of speech comes within a few characters, as in <c>「……。」他说</c>.</summary>
    public static bool FollowsInChinese(string text, int next, int limit)
    {
        const int reach = 8; // characters, as many as 美国总统特朗普说; further on the verb belongs to another clause
        var window = text.AsSpan(next, Math.Min(reach, limit - next));
        var stop = window.IndexOfAny(ChineseCommas);

        // “快走！”他问：“去哪？” A colon gives the words ahead to the speaker, not those behind.
        if (window.IndexOf('：') is var colon and >= 0 && (stop < 0 || colon <= stop))
        {
            return false;
        }

        return (stop < 0 ? window : window[..(stop + 1)]).ContainsAny(ChineseSpeechVerbs);
    }
}
