using System.IO.Compression;

namespace NewsReader.Reading.Decoding;

/// <summary>Unpacks gzip files, never to more than a given size.</summary>
internal static class Decompression
{
    /// <summary>Whether bytes are a gzip file (RFC 1952).</summary>
    public static bool IsGzip(ReadOnlySpan<byte> bytes) => bytes is [0x1F, 0x8B, 8, ..];

    /// <summary>The unpacked bytes.</summary>
    /// <exception cref="InvalidDataException">They are damaged, or more than <paramref name="most"/>.</exception>
    public static byte[] Gunzip(byte[] bytes, int most)
    {
        using var unpacked = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        return ReadBounded(unpacked, most);
    }

    /// <summary>All bytes of a stream.</summary>
    /// <exception cref="InvalidDataException">They are more than <paramref name="most"/>.</exception>
    public static byte[] ReadBounded(Stream stream, int most)
    {
        using var target = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            if (target.Length + read > most)
            {
                throw new InvalidDataException($"It unpacks to more than {most >> 20} MiB.");
            }

            target.Write(buffer, 0, read);
        }

        return target.ToArray();
    }
}
