using System.Runtime.CompilerServices;

namespace NewsReader.Ingestion.Uploads;

/// <summary>Documents that one person gave at once: first waiting for a word, then being read one after the other.</summary>
/// <param name="id">Names it in addresses; cannot be guessed.</param>
/// <param name="receivedAt">The time of receipt.</param>
/// <param name="uploads">The documents, in the order they were given.</param>
internal sealed class UploadBatch(string id, DateTimeOffset receivedAt, IReadOnlyList<Upload> uploads)
{
    private readonly Lock turn = new();
    private readonly SortedDictionary<int, IngestResult?> outcomes = [];
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Names it in addresses.</summary>
    public string Id => id;

    /// <summary>The time of receipt.</summary>
    public DateTimeOffset ReceivedAt => receivedAt;

    /// <summary>Every document, the refused ones too.</summary>
    public IReadOnlyList<Upload> Uploads => uploads;

    /// <summary>Whether its owner confirmed it.</summary>
    public bool IsKept { get; private set; }

    /// <summary>How far it is at this moment.</summary>
    public UploadProgress Progress
    {
        get
        {
            lock (turn)
            {
                return new(IsKept, outcomes.ToDictionary());
            }
        }
    }

    /// <summary>Documents that can be added.</summary>
    public IEnumerable<Upload> Readable => Uploads.Where(upload => upload.Refusal is null);

    /// <summary>Records that some of its documents are being added. A second call changes nothing.</summary>
    /// <returns>Whether this call was the first.</returns>
    public bool Keep(IEnumerable<Upload> kept)
    {
        lock (turn)
        {
            if (IsKept)
            {
                return false;
            }

            IsKept = true;
            foreach (var upload in kept)
            {
                outcomes[upload.Number] = null;
            }

            return true;
        }
    }

    /// <summary>Reverts to unconfirmed: there was no room for it.</summary>
    public void Return() => Change(() =>
    {
        IsKept = false;
        outcomes.Clear();
    });

    /// <summary>Records the outcome of a document.</summary>
    public void Report(int number, IngestResult outcome) => Change(() => outcomes[number] = outcome);

    /// <summary>Changes something, and wakes who follows.</summary>
    private void Change(Action change)
    {
        TaskCompletionSource told;
        lock (turn)
        {
            change();
            told = changed;
            changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        told.SetResult();
    }

    /// <summary>Each outcome as it comes to be known, until nothing more is going to happen.</summary>
    public async IAsyncEnumerable<(int Number, IngestResult Outcome)> FollowAsync(
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        var told = new HashSet<int>();
        while (true)
        {
            Task next;
            lock (turn)
            {
                next = changed.Task;
            }

            var known = Progress.Outcomes;
            foreach (var (number, outcome) in known)
            {
                if (outcome is not null && told.Add(number))
                {
                    yield return (number, outcome);
                }
            }

            if (told.Count == known.Count)
            {
                yield break;
            }

            await next.WaitAsync(cancellation);
        }
    }
}
