using NewsReader.Core.Stories;
using NewsReader.Storage.Serialization;

namespace NewsReader.Storage.Rows;

/// <summary>A row of <c>revision</c> as the database gives it.</summary>
internal sealed class RevisionRow
{
    public long Id { get; init; }

    public long ArticleId { get; init; }

    public long Number { get; init; }

    public long SourceId { get; init; }

    public DateTimeOffset ReceivedAt { get; init; }

    public byte[] Text { get; init; } = [];

    public byte[] Reading { get; init; } = [];

    public long Words { get; init; }

    public Revision ToRevision() => new()
    {
        Id = Id,
        ArticleId = ArticleId,
        Number = (int)Number,
        SourceId = SourceId,
        ReceivedAt = ReceivedAt,
        Document = NewsReader.Storage.Serialization.StoredReading.Over(Packing.UnpackText(Text), Packing.UnpackText(Reading)),
        Words = (int)Words,
    };
}
