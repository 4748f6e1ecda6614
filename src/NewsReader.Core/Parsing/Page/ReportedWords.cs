using NewsReader.Core.Text.Sentences;

namespace NewsReader.Core.Parsing.Page;

/// <summary>
/// Distinguishes a sentence of the report from a furniture line with the same opening: the sentence is attributed to a
/// speaker.
/// </summary>
internal static class ReportedWords
{
    /// <summary>Whether the text contains a verb of speech: “Get our ships back, she said.”</summary>
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
