using NewsReader.Core.Text;

namespace NewsReader.Presentation;

/// <summary>A few words of a text, for pointing at a place in it.</summary>
internal static class Excerpt
{
    /// <summary>Code units shown of a longer stretch: about two lines.</summary>
    private const int Length = 160;

    /// <summary>The words of the span, cut with an ellipsis when there are many.</summary>
    public static string Of(string text, TextSpan span) =>
        span.Length <= Length ? span.Of(text)
        : text[span.Start..(span.Start + (char.IsHighSurrogate(text[span.Start + Length - 1]) ? Length - 1 : Length))] + "…";
}
