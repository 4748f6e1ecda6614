using System.Text;
using System.Text.RegularExpressions;
using NewsReader.Reading.Decoding;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Reading;

/// <summary>Recognises the format of a file whose name has no ending by how it begins.</summary>
internal static partial class FormatDetection
{
    /// <summary>Bytes from the beginning that decide; the header of a message is the longest beginning.</summary>
    public const int Opening = 8 << 10;

    /// <summary>The format of a file with a known ending, else of one without an ending; <see langword="null"/> for others.</summary>
    /// <param name="fileName">Its name, with or without a path.</param>
    /// <param name="bytes">The file or its beginning.</param>
    public static Format? FormatOf(string fileName, ReadOnlySpan<byte> bytes) =>
        DocumentReader.FormatOf(fileName) ?? (HasNoEnding(fileName) ? ByContent(bytes) : null);

    /// <summary>Whether a name has no ending, or only the one of packed files.</summary>
    public static bool HasNoEnding(string fileName) =>
        !Path.HasExtension(fileName.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? fileName[..^".gz".Length] : fileName);

    /// <summary>The format that a file begins like; plain text when it begins like no other.</summary>
    public static Format ByContent(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes[..Math.Min(bytes.Length, Opening)];
        return bytes.StartsWith("%PDF-"u8) ? Format.Pdf
            : bytes.StartsWith("PK\u0003\u0004"u8) ? Format.Word
            : Decompression.IsGzip(bytes) ? Format.Text
            : ByText(Encoding.Latin1.GetString(bytes).TrimStart('ï', '»', '¿', ' ', '\r', '\n', '\t'));
    }

    private static Format ByText(string text) => text switch
    {
        _ when Page().IsMatch(text) => Format.Html,
        ['<', '?' or '!' or 't' or 'n', ..] when Xml().IsMatch(text) => Format.Xml,
        _ when text.StartsWith("<sami", StringComparison.OrdinalIgnoreCase) => Format.Sami,
        _ when text.StartsWith("WEBVTT", StringComparison.Ordinal) => Format.WebVtt,
        _ when SubRip().IsMatch(text) => Format.SubRip,
        ['{', ..] => Format.Json,
        _ when FrontMatterLine().IsMatch(text) => Format.Markdown,
        _ when IsMessage(text) => Format.Email,
        _ => Format.Text,
    };

    [GeneratedRegex(@"^(<\?xml[^>]{0,200}>\s*)?(<!--[^>]{0,500}-->\s*)?<(!doctype\s+html|html|head|body)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Page();

    [GeneratedRegex(@"^<(\?xml|!doctype|tt|timedtext|transcript|nitf|newsItem|newsMessage)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Xml();

    [GeneratedRegex(@"^---\r?\n")]
    private static partial Regex FrontMatterLine();

    [GeneratedRegex(@"^[0-9]{1,6}\s*\n[0-9]{1,2}:[0-9]{2}:[0-9]{2}[,.][0-9]{1,3}\s*-->")]
    private static partial Regex SubRip();

    // A press release that was typed may begin with From: and Subject:; programs write the other two into every message.
    private static bool IsMessage(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase)
                || line.StartsWith("Message-ID:", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            if (!HeaderLine().IsMatch(line))
            {
                return false;
            }
        }

        return false;
    }

    [GeneratedRegex(@"^([A-Za-z-]{2,60}:|[ \t]|From \S)", RegexOptions.ExplicitCapture)]
    private static partial Regex HeaderLine();
}
