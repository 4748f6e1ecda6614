using System.Text;
using System.Text.RegularExpressions;
using NewsReader.Core.Documents;

namespace NewsReader.Reading.Decoding;

/// <summary>
/// Decodes bytes: by their byte order mark, else as strict UTF-8, else in the charset that the site or the file declares, else as
/// damaged UTF-8, else in the charset they fit best, else as Windows-1252, in which almost every byte is a character, so that
/// nothing is lost.
/// </summary>
internal static partial class CharsetDecoder
{
    // A page declares its charset in its first kilobyte (HTML, 13.2.3.2); leave room for long heads.
    private const int DeclarationWindow = 4096;

    // A file cut short or patched by hand: one bad sequence among many good ones does not make it another charset.
    private const int GoodSequencesToOneBad = 10;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// Shows invalid bytes as U+FFFD. By default, decoders of East Asian charsets show them as question marks, which cannot be found
    /// again; so does GB 18030 with the shared <see cref="DecoderFallback.ReplacementFallback"/>.
    /// </summary>
    public static DecoderFallback Replacement { get; } = new DecoderReplacementFallback("\uFFFD");

    /// <summary>The charset of last resort.</summary>
    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <param name="isOfLines">
    /// Whether the text is one of lines, so that the line ends of Windows may be made regular on the way: the largest
    /// documents would not bear a copy for it.
    /// </param>
    /// <param name="stated">The label of the charset that the site stated; it goes before what the file declares (HTML, 13.2.3.2).</param>
    public static DecodedText Decode(byte[] bytes, bool isOfLines = false, string? stated = null)
    {
        if (Marked(bytes) is { } marked)
        {
            return marked;
        }

        if (CharsetLabels.IsEscapedJapanese(bytes))
        {
            var japanese = Named("iso-2022-jp");
            return new(japanese.GetString(bytes), japanese.WebName, []);
        }

        try
        {
            return new(isOfLines ? Lines(bytes) : StrictUtf8.GetString(bytes), "utf-8", []);
        }
        catch (DecoderFallbackException)
        {
            return InCharset(bytes, stated)
                ?? InCharset(bytes, Declared(bytes))
                ?? DamagedUtf8(bytes)
                ?? Guessed(bytes)
                ?? new(LastResort(bytes), Windows1252.WebName,
                    [new(ProblemKind.Charset, "The bytes are not UTF-8; read as Windows-1252.")]);
        }
    }

    private static string Lines(byte[] bytes) => string.Create(StrictUtf8.GetCharCount(bytes), bytes, static (text, bytes) =>
    {
        StrictUtf8.GetChars(bytes, text);
        TextCleaner.MakeLineEndsRegular(text);
    });

    private static DecodedText? Marked(byte[] bytes)
    {
        Encoding? encoding = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
            [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32,
            [0, 0, 0xFE, 0xFF, ..] => new UTF32Encoding(bigEndian: true, byteOrderMark: true),
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            _ => null,
        };
        if (encoding is null)
        {
            return null;
        }

        var text = encoding.GetString(bytes, encoding.Preamble.Length, bytes.Length - encoding.Preamble.Length);
        return new(text, encoding.WebName, text.Contains('\uFFFD', StringComparison.Ordinal) ? [Invalid(encoding)] : []);
    }

    /// <summary>The label of the charset that a file declares; <see langword="null"/> when it declares none.</summary>
    private static string? Declared(byte[] bytes)
    {
        var match = Declaration().Match(Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, DeclarationWindow)));
        return match.Success ? match.Groups["name"].Value : null;
    }

    /// <summary>The text in a charset that is labelled; <see langword="null"/> where the label is unknown or cannot be right.</summary>
    private static DecodedText? InCharset(byte[] bytes, string? label)
    {
        if (label is null)
        {
            return null;
        }

        try
        {
            var encoding = Named(CharsetLabels.CharsetOf(label));
            if (encoding is UTF8Encoding || encoding.GetByteCount("a") != 1)
            {
                return null;
            }

            var text = encoding.GetString(bytes);
            return new(text, encoding.WebName, text.Contains('\uFFFD', StringComparison.Ordinal) ? [Invalid(encoding)] : []);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Encoding Named(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ReplacementFallback, Replacement)
        ?? Encoding.GetEncoding(name, EncoderFallback.ReplacementFallback, Replacement);

    private static DecodedText? DamagedUtf8(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var bad = text.Count(c => c == '\uFFFD');
        var good = text.Count(c => c > '\u007F' && c != '\uFFFD');
        return good >= bad * GoodSequencesToOneBad ? new(text, "utf-8", [Invalid(Encoding.UTF8)]) : null;
    }

    private static DecodedText? Guessed(byte[] bytes) => CharsetGuess.Decode(bytes) is { } guess
        ? new(guess.Text, guess.Encoding.WebName,
            [new(ProblemKind.Charset, $"The bytes are not UTF-8; read as {guess.Encoding.WebName}, the charset that they fit best.")])
        : null;

    // Five bytes mean nothing in Windows-1252; its decoder makes control characters of them.
    private static string LastResort(byte[] bytes) => Undefined().Replace(Windows1252.GetString(bytes), "\uFFFD");

    private static Problem Invalid(Encoding encoding) =>
        new(ProblemKind.InvalidBytes, $"Some bytes are not valid {encoding.WebName}; each is shown as U+FFFD.");

    [GeneratedRegex(@"(charset|encoding)\s*=\s*[""']?(?<name>[A-Za-z0-9_:.\-]{2,40})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Declaration();

    [GeneratedRegex("[\u0081\u008D\u008F\u0090\u009D]")]
    private static partial Regex Undefined();
}
