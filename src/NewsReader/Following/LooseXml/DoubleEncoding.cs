using System.Text;
using NewsReader.Reading.Decoding;

namespace NewsReader.Following.LooseXml;

/// <summary>
/// Repairs a text that was encoded to UTF-8 twice (<c>KÃ¶ln</c> for <c>Köln</c>). Only when every run of characters beyond ASCII
/// shows it, in several places: a sound text has a run that does not.
/// </summary>
internal static class DoubleEncoding
{
    /// <summary>Runs that must show it. One or two can be an accident: <c>Ö»</c> at the end of a quotation.</summary>
    private const int LeastRuns = 3;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding Strict1252 = CodePagesEncodingProvider.Instance.GetEncoding(
        CharsetDecoder.Windows1252.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>The repaired text, or the text itself when it was encoded once.</summary>
    public static string Repair(string text)
    {
        var repaired = new StringBuilder(text.Length);
        var (runs, at) = (0, 0);
        while (NextRun(text, at) is var (start, end) && start < end)
        {
            if (Decoded(text[start..end]) is not { } original)
            {
                return text;
            }

            repaired.Append(text, at, start - at).Append(original);
            (runs, at) = (runs + 1, end);
        }

        return runs < LeastRuns ? text : repaired.Append(text, at, text.Length - at).ToString();
    }

    private static (int Start, int End) NextRun(string text, int from)
    {
        var start = text.AsSpan(from).IndexOfAnyExceptInRange('\0', '\u007F');
        if (start < 0)
        {
            return (text.Length, text.Length);
        }

        var length = text.AsSpan(from + start).IndexOfAnyInRange('\0', '\u007F');
        return (from + start, length < 0 ? text.Length : from + start + length);
    }

    private static string? Decoded(string run)
    {
        try
        {
            return StrictUtf8.GetString(Bytes(run));
        }
        catch (Exception other) when (other is EncoderFallbackException or DecoderFallbackException)
        {
            return null;
        }
    }

    // Decoders differ in what the five bytes without a meaning become; as control characters they are what they were.
    private static byte[] Bytes(string run) =>
        [.. run.SelectMany(letter => letter is >= '\u0080' and <= '\u009F' ? [(byte)letter] : Strict1252.GetBytes([letter]))];
}
