namespace NewsReader.Reading.Html.Elements;

/// <summary>How much text an element holds, in characters without runs of white space.</summary>
/// <param name="Letters">All of it.</param>
/// <param name="Linked">The part inside links.</param>
/// <param name="Commas">Commas in it: prose has them, lists of links do not.</param>
internal readonly record struct TextMass(int Letters, int Linked, int Commas)
{
    /// <summary>Share of the text that is inside links, 0 to 1.</summary>
    public double LinkDensity => Letters == 0 ? 0 : (double)Linked / Letters;

    public static TextMass operator +(TextMass one, TextMass other) =>
        new(one.Letters + other.Letters, one.Linked + other.Linked, one.Commas + other.Commas);
}
