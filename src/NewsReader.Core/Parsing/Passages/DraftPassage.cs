using NewsReader.Core.Documents;
using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Passages;

/// <summary>A stretch of text on its way to becoming a block or furniture: recognisers settle what it is.</summary>
internal sealed class DraftPassage
{
    /// <summary>The whole stretch, without white space at its ends.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The words themselves; the whole stretch until a recogniser narrows it.</summary>
    public TextSpan? Content { get; set; }

    /// <summary>Number of empty lines before it.</summary>
    public int EmptyLinesBefore { get; init; }

    /// <summary>The role that was recognised; <see langword="null"/> until then.</summary>
    public BlockRole? Role { get; set; }

    /// <summary>Why it is not part of the report; <see langword="null"/> when it is.</summary>
    public FurnitureReason? Furniture { get; set; }

    /// <summary>Who speaks it.</summary>
    public SpeakerLabel? Speaker { get; set; }

    /// <summary>Who made the picture it describes.</summary>
    public Field? Credit { get; set; }

    /// <summary>When it was said.</summary>
    public TimeSpan? Offset { get; set; }

    /// <summary>Whether a recogniser may still say what it is.</summary>
    public bool IsOpen => Role is null && Furniture is null;

    /// <summary>The words of the whole stretch.</summary>
    public ReadOnlySpan<char> Words(string text) => text.AsSpan(Span.Start, Span.Length);
}
