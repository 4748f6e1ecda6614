using System.Collections.Concurrent;
using System.Security.Cryptography;
using NewsReader.Configuration;
using NewsReader.Reading;
using NewsReader.Storage;

namespace NewsReader.Ingestion.Uploads;

/// <summary>
/// Holds uploads until they are confirmed: for an hour, on disk, outside the collection. Unconfirmed uploads are deleted
/// after that, and when the program restarts.
/// </summary>
internal sealed class PendingUploads
{
    /// <summary>Maximum number of documents of one upload; the others are refused by name.</summary>
    public const int MostDocuments = 500;

    /// <summary>Uploads that wait at the same time: with the largest upload, some 2 GiB of disk.</summary>
    private const int MostBatches = 32;

    // Random bytes in the identifier of an upload: 128 bits, which cannot be guessed.
    private const int IdBytes = 16;

    /// <summary>Time to look at the preview and confirm. An upload left open frees its place after it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, UploadBatch> batches = new(StringComparer.Ordinal);
    private readonly string folder;
    private readonly TimeProvider clock;

    /// <param name="data">Where the waiting bytes lie.</param>
    public PendingUploads(DataDirectory data, TimeProvider clock)
    {
        this.clock = clock;
        folder = data.Incoming;
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Takes documents in to wait. What cannot be read is refused by name, the others are held.</summary>
    /// <returns>The upload, or <see langword="null"/> when too many are waiting already.</returns>
    /// <exception cref="DatabaseException">The disk is full or shut; nothing of it is held.</exception>
    public async Task<UploadBatch?> ReceiveAsync(IReadOnlyList<UploadedFile> deliveries, CancellationToken cancellation)
    {
        ForgetOld();
        if (batches.Count >= MostBatches)
        {
            return null;
        }

        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes));
        try
        {
            OwnerOnly.Directory(folder);
            OwnerOnly.Directory(FolderOf(id));
            var uploads = new List<Upload>();
            foreach (var delivery in deliveries)
            {
                uploads.Add(await HoldAsync(id, uploads.Count + 1, delivery, cancellation));
            }

            return batches[id] = new UploadBatch(id, clock.GetUtcNow(), uploads);
        }
        catch (Exception failure)
        {
            Release(id);
            if (failure is IOException or UnauthorizedAccessException)
            {
                throw new DatabaseException($"What was sent could not be put in {folder}: {failure.Message} Make room, and see to the "
                    + $"rights on it.",
                    failure);
            }

            throw;
        }
    }

    /// <summary>The upload an address names, or <see langword="null"/> when there is none, or none any more.</summary>
    public UploadBatch? Find(string id)
    {
        ForgetOld();
        return batches.GetValueOrDefault(id);
    }

    /// <summary>The bytes of a document that waits.</summary>
    /// <exception cref="IOException">They cannot be read, or are gone: the upload was already confirmed or cancelled.</exception>
    public Task<byte[]> BytesAsync(UploadBatch batch, Upload upload, CancellationToken cancellation) =>
        File.ReadAllBytesAsync(FileOf(batch.Id, upload.Number), cancellation);

    /// <summary>Drops an upload and everything in it.</summary>
    public void Drop(UploadBatch batch)
    {
        batches.TryRemove(batch.Id, out _);
        Release(batch);
    }

    /// <summary>Deletes the bytes of an upload, which are in the collection now. Its outcome can still be read.</summary>
    public void Release(UploadBatch batch) => Release(batch.Id);

    private void Release(string id)
    {
        if (Directory.Exists(FolderOf(id)))
        {
            Directory.Delete(FolderOf(id), recursive: true);
        }
    }

    private async Task<Upload> HoldAsync(string id, int number, UploadedFile delivery, CancellationToken cancellation)
    {
        var refusal = delivery.Format is null ? $"not a format that is read ({DocumentReader.Extensions})"
            : delivery.Length > DocumentReader.LargestSize ? IncomingDocument.TooLarge(delivery.Length)
            : number > MostDocuments ? $"too many at once; the most is {MostDocuments}"
            : null;
        if (refusal is null)
        {
            await using var file = File.Create(FileOf(id, number));
            await delivery.CopyAsync(file, cancellation);
        }

        return new(number, delivery.Name, delivery.Format, delivery.Length, refusal);
    }

    private void ForgetOld()
    {
        var oldest = clock.GetUtcNow() - Patience;
        foreach (var batch in batches.Values.Where(batch => batch.ReceivedAt < oldest))
        {
            Drop(batch);
        }
    }

    private string FolderOf(string id) => Path.Combine(folder, id);

    private string FileOf(string id, int number) =>
        Path.Combine(FolderOf(id), number.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
