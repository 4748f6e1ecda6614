namespace NewsReader.Core.Documents;

/// <summary>
/// What a format's reader hands to the parser: decoded text, and what the format itself says about parts of it. Plain
/// text says nothing; a web page says which lines are headings, figures or metadata; captions say when.
/// </summary>
public sealed record Manuscript
{
    /// <summary>The decoded text, one or more lines per paragraph.</summary>
    public required string Text { get; init; }

    /// <summary>The charset its bytes were decoded with, by its IANA name; <see langword="null"/> when it came as text.</summary>
    public string? Charset { get; init; }

    /// <summary>How it was published, when the format says.</summary>
    public Medium Medium { get; init; }

    /// <summary>
    /// What the format says about stretches of the text, in order, not overlapping. Text without a hint is read by its
    /// layout.
    /// </summary>
    public IReadOnlyList<LayoutHint> Hints { get; init; } = [];

    /// <summary>Facts that came with the file: front matter, JSON-LD, meta elements. They win over what the text suggests.</summary>
    public Metadata Metadata { get; init; } = Metadata.None;

    /// <summary>The problems that the reader already found.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}
