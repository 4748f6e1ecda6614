using Microsoft.Win32.SafeHandles;

namespace NewsReader.Ingestion.Files;

/// <summary>Reads files whose length and speed are not to be trusted.</summary>
internal static class BoundedRead
{
    /// <summary>Bytes asked for at a time: after each, a reading that was given up ends.</summary>
    private const int Step = 1 << 20;

    // Bytes of the first buffer for a file of unknown length; it doubles as needed, so the value affects no result.
    private const int FirstBuffer = 4096;

    /// <summary>Opens and reads a file on another thread, which is left behind when the file takes too long.</summary>
    /// <param name="open">Opens the file, which is closed here.</param>
    /// <param name="most">Bytes that are read at most, and one more, which shows that there are more.</param>
    /// <param name="patience">How long opening and reading may take together.</param>
    /// <param name="clock">Measures the patience.</param>
    /// <param name="cancellation">Gives the reading up.</param>
    /// <exception cref="InvalidDataException">It took too long.</exception>
    public static async Task<byte[]> OfAsync(
        Func<SafeFileHandle> open, int most, TimeSpan patience, TimeProvider clock, CancellationToken cancellation)
    {
        using var givenUp = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var ended = givenUp.Token;
        var reading = Task.Run(
            () =>
            {
                using var file = open();
                return Of(file, most, ended);
            },
            CancellationToken.None);
        try
        {
            return await reading.WaitAsync(patience, clock, cancellation);
        }
        catch (TimeoutException late)
        {
            throw new InvalidDataException($"it could not be read within {(int)patience.TotalSeconds} seconds", late);
        }
        finally
        {
            await givenUp.CancelAsync();
        }
    }

    /// <summary>The bytes of an open file, at most one more than <paramref name="most"/>, however long it says it is.</summary>
    public static byte[] Of(SafeFileHandle file, int most, CancellationToken cancellation)
    {
        var (bytes, read) = (new byte[FirstBuffer], 0);
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            if (read == bytes.Length)
            {
                Array.Resize(ref bytes, (int)Math.Min(most + 1L, 2L * bytes.Length));
            }

            var got = RandomAccess.Read(file, bytes.AsSpan(read, Math.Min(bytes.Length - read, Step)), read);
            read += got;
            if (got == 0 || read > most)
            {
                Array.Resize(ref bytes, read);
                return bytes;
            }
        }
    }
}
