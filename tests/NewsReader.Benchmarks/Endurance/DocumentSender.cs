using System.Collections.Concurrent;

namespace NewsReader.Benchmarks.Endurance;

/// <summary>Sends documents to a site as a program does, until the site is gone.</summary>
internal sealed class DocumentSender(Uri site) : IDisposable
{
    private readonly HttpClient client = new() { BaseAddress = site };
    private readonly ConcurrentQueue<string> acknowledged = [];

    /// <summary>Paths of the documents the site has answered that it keeps.</summary>
    public IReadOnlyCollection<string> Acknowledged => acknowledged;

    /// <summary>Sends files one after another.</summary>
    public async Task SendAsync(IEnumerable<string> files)
    {
        try
        {
            foreach (var file in files)
            {
                using var bytes =
                    new ByteArrayContent(await File.ReadAllBytesAsync(file)) { Headers = { ContentType = new("text/markdown") } };
                using var answer =
                    await client.PostAsync(new Uri("/api/v1/documents?name=" + Path.GetFileName(file), UriKind.Relative), bytes);
                answer.EnsureSuccessStatusCode();
                acknowledged.Enqueue(file);
            }
        }
        catch (Exception gone) when (gone is HttpRequestException { StatusCode: null } or IOException)
        {
            // The site was killed: what it did not answer, nobody was promised.
        }
    }

    public void Dispose() => client.Dispose();
}
