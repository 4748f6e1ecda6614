using NewsReader.Core.Quotes;
using NewsReader.Storage.Serialization;

namespace NewsReader.Storage.Rows;

/// <summary>A row of <c>quote</c> as the database gives it.</summary>
internal sealed class QuoteRow
{
    /// <summary>The columns, from <c>quote q</c>.</summary>
    public const string Columns =
        "q.id, q.revision_id, q.ordinal, q.type, q.text, q.parts, q.mention, q.cue, q.speaker_id, q.speaker_name, q.role, q.confidence, "
        + "q.is_corrected";

    public long Id { get; init; }

    public long RevisionId { get; init; }

    public long Ordinal { get; init; }

    public string Type { get; init; } = "";

    public string Text { get; init; } = "";

    public string Parts { get; init; } = "";

    public string? Mention { get; init; }

    public string? Cue { get; init; }

    public long? SpeakerId { get; init; }

    public string? SpeakerName { get; init; }

    public string? Role { get; init; }

    public double Confidence { get; init; }

    public bool IsCorrected { get; init; }

    /// <summary>The quote.</summary>
    /// <exception cref="DamagedDataException">One of its columns cannot be read.</exception>
    public StoredQuote ToQuote()
    {
        try
        {
            return new(Id, (int)Ordinal, SpeakerId, IsCorrected, Read());
        }
        catch (Exception unreadable) when (StoredDocument.IsUnreadable(unreadable))
        {
            throw DamagedDataException.OfRevision(RevisionId, unreadable);
        }
    }

    private Quote Read() => new()
    {
        Parts = StoredReading.Spans(Parts) is { Count: > 0 } parts ? parts : throw new FormatException("a quote without words"),
        Text = Text,
        Type = Enum.Parse<QuoteType>(Type, ignoreCase: true),
        Mention = StoredReading.Span(Mention),
        Cue = StoredReading.Span(Cue),
        Speaker = SpeakerName is null ? null : new Speaker(SpeakerName, Role),
        Confidence = Confidence,
    };
}
