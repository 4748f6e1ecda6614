using System.Collections.Frozen;
using System.Text;
using NewsReader.Core.Lexicons;
using UtfUnknown;

namespace NewsReader.Reading.Decoding;

/// <summary>
/// Guesses the charset of bytes that are not UTF-8 and declare nothing, from the frequency of letters and pairs of letters
/// (UTF.Unknown). It looks for a reason to read them as something other than Windows-1252, the charset of last resort; the
/// figures behind its limits are in <c>docs/decisions/23-charset-guess.md</c>.
/// </summary>
internal static class CharsetGuess
{
    /// <summary>
    /// Bytes given to the detector, from the first one outside ASCII on. Texts of 1,000 characters are guessed rightly in 99 of
    /// 100 cases; the rest is room for markup between the paragraphs.
    /// </summary>
    private const int LargestSample = 1 << 16;

    /// <summary>
    /// The detector's own confidence (0 to 1). A floor of up to .4 costs less than a point of the texts read rightly (84.4 of 100
    /// instead of 85.0 without a floor), .6 costs five and .8 twenty-five; none of them misreads Western texts.
    /// </summary>
    private const double LeastConfidence = 0.4;

    /// <summary>
    /// Bytes outside ASCII before a charset for Latin letters is considered: an accented name or a pair of quotation marks
    /// identifies no charset. With one byte, 8 of 1,000 Western texts are misread, with three 2, with five none.
    /// </summary>
    private const int FewestLatinBytes = 5;

    /// <summary>
    /// Characters outside ASCII for each one that the charset does not define, at least; the same share as for damaged UTF-8.
    /// </summary>
    private const int GoodToOneBad = 10;

    // The languages that Windows-1252 is made for: a text that is clearly in one of them is not in another Latin charset.
    private static readonly FrozenSet<string> Western =
        FrozenSet.Create(StringComparer.Ordinal, "da", "de", "en", "es", "fr", "it", "nl", "pt", "sv");

    // The charsets of the Encoding Standard that the detector knows, as the code page that is read, which is the largest of
    // its family (Windows-1254 for ISO-8859-9, KOI8-U for KOI8-R). DOS and Macintosh code pages of Latin letters are not among
    // them: the detector takes Italian and Spanish texts for those.
    private static readonly FrozenDictionary<string, (int CodePage, bool IsLatin)> Charsets =
        new Dictionary<string, (int CodePage, bool IsLatin)>(StringComparer.OrdinalIgnoreCase)
        {
            ["iso-8859-2"] = (28592, true),
            ["windows-1250"] = (1250, true),
            ["iso-8859-9"] = (1254, true),
            ["windows-1254"] = (1254, true),
            ["iso-8859-13"] = (1257, true),
            ["windows-1257"] = (1257, true),
            ["iso-8859-15"] = (28605, true),
            ["windows-1258"] = (1258, true),
            ["iso-8859-1"] = (1252, true),
            ["windows-1252"] = (1252, true),
            ["iso-8859-5"] = (28595, false),
            ["windows-1251"] = (1251, false),
            ["koi8-r"] = (21866, false),
            ["ibm866"] = (866, false),
            ["iso-8859-6"] = (28596, false),
            ["windows-1256"] = (1256, false),
            ["iso-8859-7"] = (28597, false),
            ["windows-1253"] = (1253, false),
            ["iso-8859-8"] = (28598, false),
            ["windows-1255"] = (1255, false),
            ["tis-620"] = (874, false),
            ["windows-874"] = (874, false),
            ["shift-jis"] = (932, false),
            ["euc-jp"] = (51932, false),
            ["euc-kr"] = (949, false),
            ["gb18030"] = (54936, false),
            ["big5"] = (950, false),
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The bytes as the charset that they fit best; <see langword="null"/> when they are empty or ASCII, when no charset fits
    /// well enough, or when the best is Windows-1252.
    /// </summary>
    public static (string Text, Encoding Encoding)? Decode(byte[] bytes)
    {
        var first = bytes.AsSpan().IndexOfAnyInRange((byte)0x80, byte.MaxValue);
        if (first < 0)
        {
            return null;
        }

        var sample = bytes[first..Math.Min(bytes.Length, first + LargestSample)];
        var best = CharsetDetector.DetectFromBytes(sample).Details?.FirstOrDefault(detail => Charsets.ContainsKey(detail.EncodingName));
        if (best is null || best.Confidence < LeastConfidence)
        {
            return null;
        }

        var (codePage, isLatin) = Charsets[best.EncodingName];
        if (codePage == CharsetDecoder.Windows1252.CodePage)
        {
            return null;
        }

        var encoding = CodePagesEncodingProvider.Instance
            .GetEncoding(codePage, EncoderFallback.ReplacementFallback, CharsetDecoder.Replacement)!;
        var isLikely = isLatin ? IsEastern(sample) : IsInWords(encoding.GetString(sample));
        return isLikely && encoding.GetString(bytes) is var text && IsDefined(text) ? (text, encoding) : null;
    }

    private static bool IsEastern(byte[] sample) =>
        sample.Count(value => value > sbyte.MaxValue) >= FewestLatinBytes
        && !(ScriptLanguage.Of(CharsetDecoder.Windows1252.GetString(sample)) is { } language && Western.Contains(language));

    // Words of another script consist of its letters, while the accents and quotation marks of a Latin text are single.
    private static bool IsInWords(string text)
    {
        var (all, inWords) = (0, 0);
        for (var index = 0; index < text.Length; index++)
        {
            var isOutside = !char.IsAscii(text[index]);
            var hasNeighbour = (index > 0 && !char.IsAscii(text[index - 1]))
                || (index + 1 < text.Length && !char.IsAscii(text[index + 1]));
            all += isOutside ? 1 : 0;
            inWords += isOutside && hasNeighbour ? 1 : 0;
        }

        return inWords * 2 > all;
    }

    private static bool IsDefined(string text)
    {
        var bad = text.Count(c => c is '\uFFFD' or (>= '\u0080' and < '\u00A0'));
        return text.Count(c => c >= '\u00A0') - bad >= bad * GoodToOneBad;
    }
}
