using System.Buffers;

namespace NewsReader.Core.Text.Sentences;

/// <summary>The marks that end a question, in Latin, East Asian and Arabic print.</summary>
internal static class QuestionMark
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("?？؟");

    /// <summary>Whether <paramref name="mark"/> is one.</summary>
    public static bool Is(char mark) => Marks.Contains(mark);

    /// <summary>Whether <paramref name="text"/> contains one.</summary>
    public static bool StandsIn(ReadOnlySpan<char> text) => text.ContainsAny(Marks);
}
