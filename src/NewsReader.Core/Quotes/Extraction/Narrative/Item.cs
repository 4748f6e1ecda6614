using NewsReader.Core.Lexicons;
using NewsReader.Core.Text;

namespace NewsReader.Core.Quotes.Extraction.Narrative;

/// <summary>One item of the narrative: a word, a mark, or a quoted run as a whole.</summary>
/// <param name="Span">Its position; for a run, including its marks.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Class">What the word may be; nothing for the rest.</param>
/// <param name="Mark">The punctuation mark's first character; for others <c>'\0'</c>.</param>
/// <param name="Run">Index of the run among the text's runs; -1 for the rest.</param>
internal readonly record struct Item(TextSpan Span, ItemKind Kind, WordClass Class, char Mark, int Run)
{
    /// <summary>Whether it is a word.</summary>
    public bool IsWord => Kind == ItemKind.Word;

    /// <summary>Whether it is a quoted run.</summary>
    public bool IsRun => Kind == ItemKind.Run;

    /// <summary>Whether it is a parenthetical dash.</summary>
    public bool IsDash => Mark is '—' or '–' or '―' or '-';

    /// <summary>Whether it is any of <paramref name="classes"/>.</summary>
    public bool Is(WordClass classes) => (Class & classes) != WordClass.None;

    /// <summary>Whether it is all of <paramref name="classes"/>.</summary>
    public bool IsAll(WordClass classes) => (Class & classes) == classes;
}
