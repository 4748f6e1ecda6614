using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace NewsReader.Storage.Serialization;

/// <summary>Compression of stored bytes and texts: Brotli, with texts as UTF-8.</summary>
internal static class Packing
{
    /// <summary>
    /// Of 0 to 11. 5 takes 0.1 ms for an article of 600 words; what 9 takes four times as long for is a hundredth smaller.
    /// </summary>
    private const int Quality = 5;

    /// <summary>Window size in bits for input no larger than that: a tenth faster than the larger window, with the same ratio.</summary>
    private const int SmallWindow = 16;

    /// <summary>The same for what is larger: 4 MiB, more than nearly every document.</summary>
    private const int Window = 22;

    /// <summary>The bytes, compressed.</summary>
    public static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        var room = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(bytes.Length));
        try
        {
            return BrotliEncoder.TryCompress(bytes, room, out var written, Quality, bytes.Length <= 1 << SmallWindow ? SmallWindow : Window)
                ? room[..written]
                : throw new InvalidOperationException("The bytes could not be compressed.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }

    /// <summary>Whether a failure means that packed bytes are damaged, so that they cannot be unpacked.</summary>
    public static bool IsUnreadable(Exception failure) =>
        failure is InvalidOperationException or InvalidDataException or IOException or OverflowException;

    /// <summary>The bytes again.</summary>
    /// <exception cref="InvalidOperationException">
    /// The packed bytes are damaged; so they may also be where others than these came out.
    /// </exception>
    public static byte[] Unpack(byte[] packed)
    {
        if (packed.Length == 0)
        {
            throw new InvalidDataException("even an empty text is packed into a byte");
        }

        using var whole = new MemoryStream();
        using (var expanding = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress))
        {
            expanding.CopyTo(whole);
        }

        return whole.ToArray();
    }

    /// <summary>The text, compressed. A lone surrogate becomes U+FFFD, as it would in any database.</summary>
    public static byte[] PackText(string text) => Pack(Encoding.UTF8.GetBytes(text));

    /// <summary>The text again.</summary>
    public static string UnpackText(byte[] packed) => Encoding.UTF8.GetString(Unpack(packed));
}
