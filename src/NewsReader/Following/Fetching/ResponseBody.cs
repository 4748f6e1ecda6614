using System.Globalization;
using System.IO.Compression;
using System.Net.Http.Headers;
using NewsReader.Reading;

namespace NewsReader.Following.Fetching;

/// <summary>Reads the body of an answer within limits.</summary>
internal static class ResponseBody
{
    /// <summary>The most that is read, decompressed: what a document may weigh.</summary>
    private const int MostBytes = DocumentReader.LargestSize;

    /// <summary>Media types besides text that are read.</summary>
    private static readonly HashSet<string> ReadTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        "application/json", "application/xml", "application/xhtml+xml", "application/pdf", "application/x-subrip",
        "application/octet-stream",
    };

    /// <summary>The decompressed body, or the sentence that says why it is not read.</summary>
    public static async Task<(byte[] Bytes, string? Refusal)> ReadAsync(HttpContent content, CancellationToken cancellation)
    {
        if (content.Headers.ContentType is { MediaType: { } type } && !IsRead(type))
        {
            return ([], $"It is not a document of text ({type}).");
        }

        await using var raw = await content.ReadAsStreamAsync(cancellation);
        await using var body = Decompressed(raw, [.. content.Headers.ContentEncoding]);
        if (body is null)
        {
            return ([], "It is compressed in a way that is not read.");
        }

        using var bytes = new MemoryStream();
        var (buffer, read) = (new byte[1 << 16], 0);
        while ((read = await body.ReadAsync(buffer, cancellation)) > 0)
        {
            if (bytes.Length + read > MostBytes)
            {
                return ([], string.Create(CultureInfo.InvariantCulture, $"It is larger than {MostBytes >> 20} MiB."));
            }

            bytes.Write(buffer, 0, read);
        }

        return (bytes.ToArray(), null);
    }

    /// <summary>The encodings that are asked for.</summary>
    public static void Accept(HttpRequestHeaders headers)
    {
        headers.AcceptEncoding.Add(new("gzip"));
        headers.AcceptEncoding.Add(new("br"));
    }

    private static bool IsRead(string type) =>
        type.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
        || type.EndsWith("+xml", StringComparison.OrdinalIgnoreCase)
        || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase)
        || ReadTypes.Contains(type);

    /// <summary>One encoding is undone; several on top of each other are a way to make a small body very large.</summary>
    private static Stream? Decompressed(Stream raw, string[] encodings) => encodings switch
    {
        [] => raw,
        [var one] => one.ToLowerInvariant() switch
        {
            "identity" => raw,
            "gzip" or "x-gzip" => new GZipStream(raw, CompressionMode.Decompress),
            "br" => new BrotliStream(raw, CompressionMode.Decompress),
            _ => null,
        },
        _ => null,
    };
}
