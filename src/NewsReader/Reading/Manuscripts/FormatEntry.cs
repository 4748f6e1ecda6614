namespace NewsReader.Reading.Manuscripts;

/// <summary>A format that is read, as people and programs name it.</summary>
/// <param name="Format">The format.</param>
/// <param name="Name">Its name on the command line and in JSON Lines.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Endings">The endings of its files, each with its dot.</param>
/// <param name="Label">What it is called on pages.</param>
internal sealed record FormatEntry(Format Format, string Name, string MediaType, IReadOnlyList<string> Endings, string Label)
{
    /// <summary>Other media types by which programs name it.</summary>
    public IReadOnlyList<string> OtherMediaTypes { get; init; } = [];

    /// <summary>Whether it is text that people can paste.</summary>
    public bool IsText { get; init; } = true;
}
