using NewsReader.Core.Documents;
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

    /// <summary>The revision with its document.</summary>
    /// <exception cref="DamagedDataException">Its text or reading cannot be read.</exception>
    public Revision ToRevision() => new()
    {
        Id = Id,
        ArticleId = ArticleId,
        Number = (int)Number,
        SourceId = SourceId,
        ReceivedAt = ReceivedAt,
        Document = ToDocument(),
        Words = (int)Words,
    };

    /// <summary>Whether its text and reading can be read.</summary>
    public bool IsReadable
    {
        get
        {
            try
            {
                ToDocument();
                return true;
            }
            catch (DamagedDataException)
            {
                return false;
            }
        }
    }

    private Document ToDocument()
    {
        try
        {
            return StoredDocument.Checked(StoredReading.Over(Packing.UnpackText(Text), Packing.UnpackText(Reading)));
        }
        catch (Exception unreadable) when (StoredDocument.IsUnreadable(unreadable))
        {
            throw DamagedDataException.OfRevision(Id, unreadable);
        }
    }
}
