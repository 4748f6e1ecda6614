namespace NewsReader.Core.Documents;

/// <summary>
/// A report as it was read: its text, its fields, its blocks in order, and what was doubtful. Every character of
/// <see cref="Text"/> lies in exactly one block or is listed as furniture; nothing is invented.
/// </summary>
public sealed record Document
{
    /// <summary>The decoded text all spans point into.</summary>
    public required string Text { get; init; }

    /// <summary>The medium of publication, inferred from the form of the document.</summary>
    public Medium Medium { get; init; }

    /// <summary>Whether it says that it gets new entries all day.</summary>
    public bool IsLive { get; init; }

    /// <summary>The language as a BCP 47 tag (<c>en</c>, <c>pt-BR</c>); <see langword="null"/> when unknown.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// The title; derived, and marked so, when the document has none but does have text; <see langword="null"/> when it has
    /// no text.
    /// </summary>
    public Field? Headline { get; init; }

    /// <summary>The section or programme.</summary>
    public Field? Section { get; init; }

    /// <summary>The opening summary.</summary>
    public Field? Standfirst { get; init; }

    /// <summary>Who published it.</summary>
    public Field? Outlet { get; init; }

    /// <summary>Who reported it, in the order named.</summary>
    public IReadOnlyList<Field> Reporters { get; init; } = [];

    /// <summary>Where it was reported from.</summary>
    public Field? Dateline { get; init; }

    /// <summary>
    /// When it was published, ISO 8601 with as much as is known (<c>2018-07</c>, <c>2018-07-15T09:30:00Z</c>); <see
    /// langword="null"/> when unknown. Never taken from a caption.
    /// </summary>
    public Field? Published { get; init; }

    /// <summary>When it was last changed, in the same form.</summary>
    public Field? Modified { get; init; }

    /// <summary>Running time as an ISO 8601 duration (<c>PT2M52S</c>).</summary>
    public Field? Duration { get; init; }

    /// <summary>The address the document says is its own.</summary>
    public Field? Address { get; init; }

    /// <summary>The reporter's closing formula as printed.</summary>
    public Field? SignOff { get; init; }

    /// <summary>The blocks in reading order.</summary>
    public IReadOnlyList<Block> Blocks { get; init; } = [];

    /// <summary>The text between and around the blocks.</summary>
    public IReadOnlyList<Furniture> Furniture { get; init; } = [];

    /// <summary>The problems, in reading order.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>The blocks that make up the report itself, in order.</summary>
    public IEnumerable<Block> Body => Blocks.Where(block => block.IsBody);
}
