using NewsReader.Core.Text;

namespace NewsReader.Core.Quotes;

/// <summary>Words attributed to a speaker, and their position in a document.</summary>
public sealed record Quote
{
    /// <summary>
    /// The attributed words in order: one span, or several where an attribution splits them. Marks are outside; for
    /// indirect speech, the clause.
    /// </summary>
    public required IReadOnlyList<TextSpan> Parts { get; init; }

    /// <summary>The words of all parts, joined by single spaces.</summary>
    public required string Text { get; init; }

    /// <summary>For a mixed quote, the speaker's own words inside the clause (the words in marks). Empty for other types.</summary>
    public IReadOnlyList<TextSpan> Marked { get; init; } = [];

    /// <summary>How the words are attributed.</summary>
    public required QuoteType Type { get; init; }

    /// <summary>
    /// The words that name the speaker in the sentence of this quote (<c>he</c>, <c>Mr. Trump</c>, a label); <see langword="null"/>
    /// when the speaker is carried over from another sentence, or unclear.
    /// </summary>
    public TextSpan? Mention { get; init; }

    /// <summary>
    /// The most likely person or body, resolved within the document, behind a pronoun too; <see cref="Confidence"/> says how sure that is.
    /// <see langword="null"/> when unclear.
    /// </summary>
    public Speaker? Speaker { get; init; }

    /// <summary>
    /// The pronoun that names the speaker, here or at the earlier quote this one goes on from, when who it means is not
    /// sure. <see langword="null"/> otherwise.
    /// </summary>
    public TextSpan? Pronoun { get; init; }

    /// <summary>The word that reports speech (<c>said</c>); <see langword="null"/> when there is none.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>How sure the attribution is, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>
    /// The speaker's own words as printed: the marked runs of a mixed quote, the parts of a direct one, none of an indirect
    /// one.
    /// </summary>
    public IReadOnlyList<TextSpan> OwnWords => Type switch
    {
        QuoteType.Direct => Parts,
        QuoteType.Mixed => Marked,
        _ => [],
    };

    /// <summary>From the first part's start to the last part's end.</summary>
    public TextSpan Extent => new(Parts[0].Start, Parts[^1].End);
}
