using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using NewsReader.Following.Fetching;

namespace NewsReader.Tests.Following.Fetching;

/// <summary>
/// A network without wires: names resolve as the test says, and every dialled address is recorded and answers with the HTTP that the
/// test says.
/// </summary>
internal sealed class FakeNetwork
{
    private readonly ConcurrentDictionary<string, Queue<string[]>> answers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>An address that belongs to someone outside.</summary>
    public const string Public = "93.184.216.34";

    /// <summary>Every address and port that was dialled.</summary>
    public ConcurrentQueue<IPEndPoint> Dialled { get; } = new();

    /// <summary>Addresses that refuse a connection.</summary>
    public HashSet<string> Silent { get; } = [];

    /// <summary>The answer to a request line (<c>GET /path HTTP/1.1</c>); "200" with a short text unless set.</summary>
    public Func<string, string> Answer { get; set; } = _ => Ok();

    /// <summary>The answer for every other host; <see langword="null"/> when they are not known.</summary>
    public string[]? Any { get; set; }

    /// <summary>What the fetcher is given.</summary>
    public NetworkAccess Access => new(ResolveAsync, DialAsync);

    /// <summary>An answer that ends the connection.</summary>
    public static string Ok(string body = "A report.") =>
        $"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n{body}";

    /// <summary>A redirect that ends the connection.</summary>
    public static string Redirect(string location, int status = 302) =>
        $"HTTP/1.1 {status} Moved\r\nLocation: {location}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

    /// <summary>Answers of the name server for a host, one look-up after the other; the last repeats.</summary>
    public FakeNetwork With(string host, params string[][] lookups)
    {
        answers[host] = new(lookups);
        return this;
    }

    private Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellation)
    {
        var found = !answers.TryGetValue(host, out var lookups) ? Any
            : lookups.Count > 1 ? lookups.Dequeue()
            : lookups.Peek();
        return found is null ? throw new SocketException((int)SocketError.HostNotFound) : Task.FromResult(found.Select(IPAddress.Parse).ToArray());
    }

    private Task<Stream> DialAsync(IPEndPoint to, CancellationToken cancellation)
    {
        Dialled.Enqueue(to);
        return Silent.Contains(to.Address.ToString())
            ? throw new SocketException((int)SocketError.ConnectionRefused)
            : Task.FromResult<Stream>(new AnsweringStream(line => Answer(line)));
    }

    /// <summary>The far end of a connection: reads one request and answers it.</summary>
    private sealed class AnsweringStream(Func<string, string> answer) : Stream
    {
        private readonly MemoryStream request = new();
        private readonly TaskCompletionSource<MemoryStream> reply = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            await (await reply.Task.WaitAsync(cancellationToken)).ReadAsync(buffer, cancellationToken);

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            request.Write(buffer.Span);
            var text = Encoding.Latin1.GetString(request.ToArray());
            if (text.Contains("\r\n\r\n", StringComparison.Ordinal))
            {
                reply.TrySetResult(new(Encoding.Latin1.GetBytes(answer(text))));
            }

            return ValueTask.CompletedTask;
        }

        public override void Write(byte[] buffer, int offset, int count) => WriteAsync(buffer.AsMemory(offset, count)).AsTask().Wait();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
