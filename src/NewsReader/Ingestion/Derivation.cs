using NewsReader.Core.Documents;
using NewsReader.Core.Parsing;
using NewsReader.Core.Quotes;
using NewsReader.Core.Quotes.Extraction;
using NewsReader.Core.Stories.Grouping;
using NewsReader.Core.Text;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Sources;
using NewsReader.Storage.Stories;

namespace NewsReader.Ingestion;

/// <summary>Everything that is made from the bytes of one document, by code alone: the same bytes give the same result.</summary>
/// <param name="Charset">The charset its bytes were decoded with.</param>
/// <param name="Document">How it was read.</param>
/// <param name="Quotes">What is said in it.</param>
/// <param name="Fingerprint">What grouping needs of it.</param>
internal sealed record Derivation(string? Charset, Document Document, IReadOnlyList<Quote> Quotes, ArticleFingerprint Fingerprint)
{
    /// <summary>
    /// Version of the code that derives. Raise it when reading, quotes or fingerprints change: reprocessing then knows what
    /// is old.
    /// </summary>
    public const int Version = 11;

    /// <summary>
    /// Whether it is an exported article, which states its own identity. Anyone can write one, so the identity counts only for a
    /// text that its article already has.
    /// </summary>
    public bool IsExported { get; init; }

    /// <summary>Why the document contains no article; <see langword="null"/> when it does.</summary>
    public string? Refusal => Document.Problems.FirstOrDefault(problem => problem.Kind == ProblemKind.NoArticle)?.Message;

    /// <summary>The fingerprint in stored form, computed in parallel because compression takes time.</summary>
    public byte[] PackedFingerprint { get; } = StoryStore.Packed(Fingerprint);

    /// <summary>The same with facts that people give. Grouping and quotes go by what the document states.</summary>
    public Derivation With(GivenFacts facts) => facts.IsEmpty ? this : this with { Document = facts.In(Document) };

    /// <summary>Its text in stored form for a source.</summary>
    public RevisionDraft Drafted(Source source) => new(source.Id, source.ReceivedAt, Document, Version);

    /// <summary>
    /// What makes a later arrival the same article: the address it states where it was fetched from there, else its source's
    /// place, else its bytes. The address stated in a document added by hand is only a note: anyone can write one.
    /// </summary>
    public string IdentityOf(Source source) =>
        Document.Address?.Value is { } address && IsOfOrigin(address, source.Origin)
            ? address
            : source.Identity ?? IdentityOfBytes(source);

    /// <summary>The identity of a document that nothing else identifies: only the same bytes are the same article.</summary>
    public static string IdentityOfBytes(Source source) => "content " + source.Sha256;

    /// <summary>Whether an address belongs to the site that a document was fetched from.</summary>
    private static bool IsOfOrigin(string address, string origin) =>
        Uri.TryCreate(address, UriKind.Absolute, out var stated) && Uri.TryCreate(origin, UriKind.Absolute, out var fetched)
        && WebSites.IsOwn(stated, fetched);

    /// <summary>Reads a source and everything in it.</summary>
    public static Derivation Of(byte[] bytes, Source source) => Of(bytes, source.MediaType, source.Origin);

    /// <summary>Reads a document and everything in it; one without a date has that of its name, marked as derived.</summary>
    /// <param name="mediaType">The media type that its source is stored with.</param>
    /// <param name="origin">Where it came from.</param>
    public static Derivation Of(byte[] bytes, string mediaType, string origin)
    {
        var derived = Of(bytes, MediaTypes.FormatOf(mediaType), HttpFacts.Of(mediaType, origin));
        return derived.Document.Published is null && FileNameDate.Of(origin) is { } date
            ? derived with { Document = derived.Document with { Published = new(date, IsDerived: true) } }
            : derived;
    }

    /// <summary>Reads a document and everything in it.</summary>
    /// <param name="http">What the site said about it; nothing for a file.</param>
    public static Derivation Of(byte[] bytes, Format format, HttpFacts? http = null)
    {
        var manuscript = DocumentReader.Read(bytes, format, http);
        var document = DocumentParser.Parse(manuscript);
        return new(manuscript.Charset, document, QuoteExtractor.Extract(document), ArticleFingerprint.Of(document))
        {
            IsExported = format == Format.Json && ExportedArticle.PlaceOf(bytes).Identity is not null,
        };
    }
}
