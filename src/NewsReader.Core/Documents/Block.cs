using NewsReader.Core.Text;

namespace NewsReader.Core.Documents;

/// <summary>A part of a document with a role. Blocks are in order and never overlap.</summary>
public sealed record Block
{
    /// <summary>Its role in the report: paragraph, turn, heading, caption.</summary>
    public required BlockRole Role { get; init; }

    /// <summary>Everything that belongs to the block, label and marks included, without white space at its ends.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The words themselves, inside <see cref="Span"/>: without speaker label, enclosing quote marks or credit.</summary>
    public required TextSpan Content { get; init; }

    /// <summary>
    /// The sentences of <see cref="Content"/>, in order, each without white space at its ends. Together they hold every
    /// character of the content that is not white space.
    /// </summary>
    public IReadOnlyList<TextSpan> Sentences { get; init; } = [];

    /// <summary>Who speaks, for a turn whose speaker is named; otherwise <see langword="null"/>.</summary>
    public SpeakerLabel? Speaker { get; init; }

    /// <summary>Who made the picture, for a caption that says so; otherwise <see langword="null"/>.</summary>
    public Field? Credit { get; init; }

    /// <summary>Time of the words, from the start of the recording; <see langword="null"/> when the document does not give it.</summary>
    public TimeSpan? Offset { get; init; }

    /// <summary>
    /// Whether the words belong to the report itself (standfirst, heading, paragraph, turn) rather than to the material
    /// around it.
    /// </summary>
    public bool IsBody => Role is BlockRole.Paragraph or BlockRole.Standfirst or BlockRole.Turn or BlockRole.Heading;
}
