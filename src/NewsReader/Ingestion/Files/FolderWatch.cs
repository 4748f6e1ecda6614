namespace NewsReader.Ingestion.Files;

/// <summary>
/// Detects new and changed files under some paths. A file counts once it has not changed between two looks, so that files
/// still being written are left alone. Polling works on every file system, including network shares, and finds changes made
/// while the program was not running. Files of unknown formats are passed on once each, so that they are refused by name.
/// </summary>
/// <param name="files">What is looked at.</param>
internal sealed class FolderWatch(IncomingFiles files)
{
    /// <summary>Time between two looks.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <summary>Number of files per batch: few enough to finish promptly when stopped, enough to share the waits for the disk.</summary>
    private const int Batch = 16;

    private readonly HashSet<Sighting> settled = [];
    private readonly HashSet<string> passedOver = new(StringComparer.Ordinal);
    private HashSet<Sighting> last = [];

    /// <summary>Looks once, and returns the files that have settled since the look before, in the order of their names.</summary>
    public IReadOnlyList<string> Look()
    {
        var found = files.Find();
        var seen = found.Files.Select(Sighting.Of).OfType<Sighting>().ToHashSet();
        var ready = seen.Where(file => last.Contains(file) && settled.Add(file))
            .Select(file => file.Path)
            .Concat(found.PassedOver.Where(passedOver.Add))
            .ToList();
        settled.IntersectWith(seen);
        last = seen;
        return ready;
    }

    /// <summary>Forgets that files were handed over: the next look finds them once more.</summary>
    public void HandOverAgain(IReadOnlyCollection<string> handed)
    {
        settled.RemoveWhere(file => handed.Contains(file.Path, StringComparer.Ordinal));
        passedOver.ExceptWith(handed);
    }

    /// <summary>Polls until cancelled and passes on every settled file, in batches.</summary>
    public async Task RunAsync(Func<IReadOnlyList<string>, Task> handOver, CancellationToken cancellation)
    {
        using var timer = new PeriodicTimer(Interval);
        try
        {
            do
            {
                foreach (var ready in Look().Chunk(Batch))
                {
                    cancellation.ThrowIfCancellationRequested();
                    await handOver(ready);
                }
            }
            while (await timer.WaitForNextTickAsync(cancellation));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Cancellation is the normal end of a watch.
        }
    }

    /// <summary>A file as one look found it.</summary>
    private sealed record Sighting(string Path, long Length, DateTime Written)
    {
        /// <summary>The file now; <see langword="null"/> when it went away meanwhile.</summary>
        public static Sighting? Of(string path)
        {
            var file = new FileInfo(path);
            return file.Exists ? new(path, file.Length, file.LastWriteTimeUtc) : null;
        }
    }
}
