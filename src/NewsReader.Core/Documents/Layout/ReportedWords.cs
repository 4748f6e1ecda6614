using System.Collections.Frozen;
using NewsReader.Core.Text;

namespace NewsReader.Core.Documents.Layout;

/// <summary>Tells a sentence of the report from a line of the page that begins with the same words: somebody says it.</summary>
internal static class ReportedWords
{
    private static readonly FrozenSet<string> SpeechVerbs = WordList.Load("Text.SentenceSplitter.SpeechVerbs.txt");

    /// <summary>Whether a verb of speech stands in the words: “Get our ships back, she said.”</summary>
    public static bool In(ReadOnlySpan<char> words)
    {
        foreach (var range in words.SplitAny(' ', '\u00A0', ',', '.', '"', '”'))
        {
            if (SpeechVerbs.Holds(words[range]))
            {
                return true;
            }
        }

        return false;
    }
}
