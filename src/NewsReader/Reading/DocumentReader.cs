using NewsReader.Core.Documents;
using NewsReader.Reading.Captions;
using NewsReader.Reading.Decoding;
using NewsReader.Reading.Html;
using NewsReader.Reading.Mail;
using NewsReader.Reading.Manuscripts;
using NewsReader.Reading.NewsXml;
using NewsReader.Reading.Pdf;
using NewsReader.Reading.Timed;
using NewsReader.Reading.Word;

namespace NewsReader.Reading;

/// <summary>The one way from bytes to a manuscript: decodes them and lets the reader of their format say what it knows.</summary>
internal static class DocumentReader
{
    /// <summary>The most a document may weigh, in bytes: a whole day of rolling transcripts is a tenth of it.</summary>
    public const int LargestSize = 15 << 20;

    private const string Gzip = ".gz";

    private static readonly Dictionary<string, Format> ByExtension = FormatTable.All
        .SelectMany(entry => entry.Endings.Select(ending => (ending, entry.Format)))
        .ToDictionary(pair => pair.ending, pair => pair.Format, StringComparer.OrdinalIgnoreCase);

    /// <summary>The extensions that are read, for a message to people.</summary>
    public static string Extensions => string.Join(", ", ByExtension.Keys.Append(Gzip));

    /// <summary>The format of a file name, packed or not; <see langword="null"/> for an unknown one.</summary>
    public static Format? FormatOf(string fileName)
    {
        var ending = Path.GetExtension(fileName);
        return string.Equals(ending, Gzip, StringComparison.OrdinalIgnoreCase)
            ? FormatOf(fileName[..^Gzip.Length])
            : ByExtension.TryGetValue(ending, out var format) ? format : null;
    }

    /// <summary>The reason for refusing a file whose name has an unknown format.</summary>
    public static string RefusalOf(string fileName) => $"{Path.GetFileName(fileName)}: not a format that is read ({Extensions})";

    /// <summary>Reads a document from its bytes as received.</summary>
    /// <param name="http">What the site said about it; nothing for a file.</param>
    /// <exception cref="InvalidDataException">It is larger than <see cref="LargestSize"/>.</exception>
    public static Manuscript Read(byte[] bytes, Format format, HttpFacts? http = null)
    {
        if (bytes.Length > LargestSize)
        {
            throw new InvalidDataException($"The document has {bytes.Length} bytes; the most that is read is {LargestSize}.");
        }

        try
        {
            bytes = Decompression.IsGzip(bytes) ? Decompression.Gunzip(bytes, LargestSize) : bytes;
        }
        catch (Exception damaged) when (damaged is InvalidDataException or IOException)
        {
            return Refused.Because("The packed file is damaged, or unpacks to more than a document may have.");
        }

        return ByContent(bytes, format) switch
        {
            Format.Pdf => Finished(PdfReading.Read(bytes), []),
            Format.Word => Finished(WordReading.Read(bytes), []),
            Format.Email or Format.Mhtml => Finished(MailReading.Read(bytes), []),
            var other => ReadText(bytes, other, http),
        };
    }

    // A wrong ending does not hide what the first bytes say. A file that is called a PDF or a Word document and is not one is refused
    // by its reader, with its reason.
    private static Format ByContent(ReadOnlySpan<byte> bytes, Format format) =>
        bytes.StartsWith("%PDF-"u8) ? Format.Pdf : IsWord(bytes) ? Format.Word : format;

    private static bool IsWord(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK\u0003\u0004"u8) && bytes.IndexOf("word/document.xml"u8) >= 0;

    private static Manuscript ReadText(byte[] bytes, Format format, HttpFacts? http)
    {
        var decoded = CharsetDecoder.Decode(bytes, isOfLines: format is Format.Text or Format.Markdown or Format.Html, http?.Charset);
        var manuscript = Read(decoded.Text, format, http?.Address);
        return manuscript with
        {
            Charset = decoded.Charset,
            Problems =
                [.. decoded.Problems.Select(problem => Placed(problem, manuscript.Text)), .. NoText(bytes, decoded.Text),
                    .. manuscript.Problems],
        };
    }

    /// <summary>Reads a document whose text is already decoded.</summary>
    /// <param name="address">The address it was fetched from; <see langword="null"/> for a file.</param>
    public static Manuscript Read(string text, Format format, Uri? address = null)
    {
        var problems = new List<Problem>();
        var repaired = Mojibake.Repair(text, problems);
        var manuscript = format switch
        {
            Format.Markdown => MarkdownReading.Read(TextCleaner.Clean(repaired, problems)),
            Format.Html => HtmlReading.Read(TextCleaner.Clean(repaired, problems), address),
            Format.WebVtt or Format.SubRip or Format.Sbv => CaptionReading.Read(repaired, format),
            Format.Json => JsonReading.Read(repaired),
            Format.Ttml => TtmlReading.Read(repaired),
            Format.Sami => SamiReading.Read(repaired),
            Format.Xml => XmlReading.Read(repaired),
            Format.Email or Format.Mhtml or Format.Word or Format.Pdf => Refused.Because("This format is read from files only."),
            _ => TextReading.Read(TextCleaner.Clean(repaired, problems)),
        };
        return Finished(manuscript, problems, isAsReceived: format == Format.Text && manuscript.Metadata == Metadata.None);
    }

    private static Manuscript Finished(Manuscript manuscript, List<Problem> problems, bool isAsReceived = false)
    {
        var facts = CheckedFacts.Of(manuscript.Metadata, problems);
        return TimedText.Joined(manuscript with
        {
            Text = TextCleaner.CleanInPlace(manuscript.Text),
            Hints = [.. manuscript.Hints.Select(hint =>
                hint.Speaker is null ? hint : hint with { Speaker = TextCleaner.CleanInPlace(hint.Speaker) })],
            Metadata = facts,
            Problems = [.. problems.Select(problem => isAsReceived ? problem : problem with { Span = null }), .. manuscript.Problems],
        });
    }

    /// <summary>Position of invalid data; the first of several.</summary>
    private static Problem Placed(Problem problem, string text) =>
        problem is { Kind: ProblemKind.InvalidBytes, Span: null } && text.IndexOf('\uFFFD', StringComparison.Ordinal) is var at and >= 0
            ? problem with { Span = new(at, at + 1) }
            : problem;

    private static IEnumerable<Problem> NoText(byte[] bytes, string decoded) =>
        bytes.Length == 0 ? [new(ProblemKind.NoArticle, "The file is empty.")]
        : BinaryContent.Find(decoded) is { } problem ? [problem] : [];
}
