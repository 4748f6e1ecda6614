namespace NewsReader.Storage.Serialization;

/// <summary>Bytes in stored form. Creating one takes longer than storing it: do so before the transaction begins.</summary>
/// <param name="bytes">The bytes as received.</param>
public sealed class PackedBytes(ReadOnlySpan<byte> bytes)
{
    /// <summary>The number of bytes as received.</summary>
    public int Length { get; } = bytes.Length;

    /// <summary>The same bytes, compressed.</summary>
    internal byte[] Packed { get; } = Packing.Pack(bytes);
}
