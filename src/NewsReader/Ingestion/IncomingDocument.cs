using System.Globalization;
using NewsReader.Core.Documents;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Ingestion;

/// <summary>A document as received.</summary>
/// <param name="Origin">Path, name of an upload, or address: where a person would look for it.</param>
/// <param name="Format">How it is written.</param>
/// <param name="Bytes">What was received.</param>
/// <param name="Identity">
/// What makes a later arrival the same article, unless the document states its own address; <see langword="null"/> when
/// nothing does, as for pasted text.
/// </param>
internal sealed record IncomingDocument(string Origin, Format Format, byte[] Bytes, string? Identity)
{
    /// <summary>
    /// The content type that a site sent with it, for its charset; <see langword="null"/> for what was not fetched. Its
    /// <see cref="Origin"/> is then the address that answered.
    /// </summary>
    public string? ContentType { get; init; }

    /// <summary>The facts that a person gives with it.</summary>
    public GivenFacts Facts { get; init; } = GivenFacts.None;

    /// <summary>The reason why it is refused; <see langword="null"/> when it is accepted.</summary>
    public string? Refusal => Bytes.Length > DocumentReader.LargestSize ? TooLarge(Bytes.Length) : null;

    /// <summary>
    /// Where an article exported by this program says it came from; read once, before the collection is locked for writing.
    /// </summary>
    public (string? Origin, string? Identity) Exported { get; } =
        Format == Format.Json && Bytes.Length <= DocumentReader.LargestSize ? ExportedArticle.PlaceOf(Bytes) : default;

    /// <summary>Why a document of that many bytes is refused.</summary>
    public static string TooLarge(long bytes) =>
        string.Create(CultureInfo.InvariantCulture,
            $"too large: {bytes / (double)(1 << 20):0.#} MiB; the most that is read is {DocumentReader.LargestSize >> 20} MiB");
}
