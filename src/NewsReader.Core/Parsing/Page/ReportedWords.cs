using NewsReader.Core.Text.Sentences;

namespace NewsReader.Core.Parsing.Page;

/// <summary>Tells a sentence of the report from a line of the page that begins with the same words: somebody says it.</summary>
internal static class ReportedWords
{
    /// <summary>Whether a verb of speech stands in the words: “Get our ships back, she said.”</summary>
    public static bool In(ReadOnlySpan<char> words)
    {
        foreach (var range in words.SplitAny(' ', '\u00A0', ',', '.', '"', '”'))
        {
            if (AttributionAhead.IsSpeechVerb(words[range]))
            {
                return true;
            }
        }

        return false;
    }
}
