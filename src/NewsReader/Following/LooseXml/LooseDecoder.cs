using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using NewsReader.Reading.Decoding;
using UtfUnknown;

namespace NewsReader.Following.LooseXml;

/// <summary>
/// Decodes the bytes of a feed or list: by their byte order mark, else by the pattern that UTF-16 and UTF-32 make of a
/// <c>&lt;</c>, else as valid UTF-8, else in the charset that the server or the document names, else in the likeliest.
/// </summary>
internal static partial class LooseDecoder
{
    /// <summary>An XML declaration is at the start; junk before it is short.</summary>
    private const int DeclarationWindow = 1_024;

    /// <summary>Below this confidence a guess is worse than Windows-1252.</summary>
    private const float LeastConfidence = .5f;

    /// <summary>Bytes that a guess is made from: more do not change it, and it takes time.</summary>
    private const int GuessWindow = 1 << 16;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The decoded text, without byte order marks.</summary>
    /// <param name="contentType">The content type that the server sent, with its charset.</param>
    public static string Decode(byte[] bytes, string? contentType) =>
        Mojibake.Repair(DoubleEncoding.Repair(Text(bytes, contentType).TrimStart('\uFEFF', '\0')), []);

    private static string Text(byte[] bytes, string? contentType) =>
        Wide(bytes) is { } wide ? wide.GetString(bytes) : Narrow(bytes, contentType);

    /// <summary>The encoding of two or four bytes a character that the first bytes show; <see langword="null"/> for another.</summary>
    private static Encoding? Wide(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [(byte)'<', 0, 0, 0, ..] => Encoding.UTF32,
        [0, 0, 0xFE, 0xFF, ..] or [0, 0, 0, (byte)'<', ..] => new UTF32Encoding(bigEndian: true, byteOrderMark: false),
        [0xFF, 0xFE, ..] or [(byte)'<', 0, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] or [0, (byte)'<', ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    private static string Narrow(byte[] bytes, string? contentType)
    {
        var named = Named(CharsetOf(contentType)) ?? Named(DeclaredIn(bytes));
        try
        {
            // Escape sequences of ISO-2022 are valid UTF-8 too; only what is declared says what they mean.
            return named is { CodePage: >= 50_220 and <= 50_229 } ? named.GetString(bytes) : StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return named is { } && !IsUtf8(named) ? named.GetString(bytes)
                : Damaged(bytes)
                ?? (named is null ? Guessed(bytes) : null)
                ?? CharsetDecoder.Windows1252.GetString(bytes);
        }
    }

    /// <summary>The text when most of what is not ASCII is valid UTF-8.</summary>
    private static string? Damaged(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var bad = text.Count(letter => letter == '\uFFFD');
        return text.Count(letter => letter > '\u007F' && letter != '\uFFFD') >= bad ? text : null;
    }

    private static string? Guessed(byte[] bytes)
    {
        var guess = CharsetDetector.DetectFromBytes(bytes, 0, Math.Min(bytes.Length, GuessWindow)).Detected;
        return guess is { Encoding: not null, Confidence: >= LeastConfidence } ? guess.Encoding.GetString(bytes) : null;
    }

    private static string? CharsetOf(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type) ? type.CharSet?.Trim('"', '\'', ' ') : null;

    private static string? DeclaredIn(byte[] bytes) =>
        Declaration().Match(Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, DeclarationWindow))) is { Success: true } match
            ? match.Groups["name"].Value
            : null;

    private static Encoding? Named(string? name)
    {
        if (name is null)
        {
            return null;
        }

        try
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

            // What declares Latin-1 or ASCII and is neither is Windows-1252 (Encoding Standard, 4.2).
            return encoding.CodePage is 28_591 or 20_127 ? CharsetDecoder.Windows1252
                : encoding.GetByteCount("a") == 1 ? encoding
                : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool IsUtf8(Encoding encoding) => encoding.CodePage == Encoding.UTF8.CodePage;

    [GeneratedRegex(@"<\?xml[^>]{0,200}?encoding\s*=\s*[""']?\s*(?<name>[A-Za-z0-9_:.\-]{2,40})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Declaration();
}
