using NewsReader.Core.Lexicons;
using NewsReader.Core.Quotes.Extraction.Narrative;

namespace NewsReader.Core.Quotes.Extraction.Attribution;

/// <summary>A word of a text without spaces, as a range of items.</summary>
/// <param name="First">Index of its first item.</param>
/// <param name="End">Index after its last item.</param>
/// <param name="Class">What the lists say of it.</param>
/// <param name="IsPause">Whether it is a mark that parts clauses.</param>
internal readonly record struct UnspacedWord(int First, int End, WordClass Class, bool IsPause)
{
    /// <summary>Whether it is any of <paramref name="classes"/>.</summary>
    public bool Is(WordClass classes) => (Class & classes) != WordClass.None;

    /// <summary>Whether it is a number.</summary>
    public bool IsNumber(NarrativeText text) => text.Items[First].Kind == ItemKind.Number;
}
