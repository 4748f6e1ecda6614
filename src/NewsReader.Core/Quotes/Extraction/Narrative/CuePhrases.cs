using System.Collections.Frozen;
using NewsReader.Core.Lexicons;
using NewsReader.Core.Text;

namespace NewsReader.Core.Quotes.Extraction.Narrative;

/// <summary>Phrases of two words that attribute speech though neither word does: <c>put it</c>, <c>shot back</c>.</summary>
internal static class CuePhrases
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Phrases =
        WordList.Load("Lexicons.English.Quotes.cue-phrases.txt", StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether one begins at item <paramref name="at"/>.</summary>
    public static bool BeginAt(NarrativeText text, int at) =>
        text.Items[at].Is(WordClass.PlainVerb) && text.At(at + 1).IsWord
        && Phrases.Contains(text.Text.AsSpan(text.Items[at].Span.Start, text.At(at + 1).Span.End - text.Items[at].Span.Start));
}
