using System.IO.Compression;
using System.Xml;
using NewsReader.Core.Documents;
using NewsReader.Reading.Decoding;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Reading.Word;

/// <summary>
/// Reads a Word document (ECMA-376): paragraphs with the roles of their styles, rows of tables, notes at the end. Insertions count
/// and deletions do not, as if all changes were accepted.
/// </summary>
internal static class WordReading
{
    /// <summary>The most that the text of a document may unpack to, in bytes: a long book is a tenth of it.</summary>
    public const int LargestText = 64 << 20;

    private const string Body = "word/document.xml";
    private static readonly string[] Notes = ["word/footnotes.xml", "word/endnotes.xml"];

    /// <summary>The manuscript of a Word document; for one that cannot be read, an empty one with the reason.</summary>
    public static Manuscript Read(byte[] bytes)
    {
        if (bytes is [0xD0, 0xCF, 0x11, 0xE0, ..])
        {
            return Refused.Because("The document is encrypted, or of a Word before 2007; save it as .docx without a password.");
        }

        try
        {
            using var package = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            return package.GetEntry(Body) is { } body ? Read(package, body)
                : Refused.Because("This is a package, but not a Word document: it has no text.");
        }
        catch (InvalidDataException damaged)
        {
            return Refused.Because(damaged.Message.Contains("MiB", StringComparison.Ordinal)
                ? "The document unpacks to more than its limit."
                : "The document is damaged or cut short.");
        }
        catch (Exception damaged) when (damaged is XmlException or IOException or NotSupportedException)
        {
            return Refused.Because("The document is damaged or cut short.");
        }
    }

    private static Manuscript Read(ZipArchive package, ZipArchiveEntry body)
    {
        var reading = new WordBody(package.GetEntry("word/styles.xml") is { } styles ? WordStyles.Read(Unpacked(styles)) : new());
        reading.Add(Unpacked(body));
        foreach (var notes in Notes.Select(package.GetEntry).OfType<ZipArchiveEntry>())
        {
            reading.Add(Unpacked(notes));
        }

        return reading.Build();
    }

    private static MemoryStream Unpacked(ZipArchiveEntry entry)
    {
        using var part = entry.Open();
        return new(Decompression.ReadBounded(part, LargestText));
    }
}
