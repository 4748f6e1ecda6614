using System.Text;
using System.Text.RegularExpressions;
using NewsReader.Core.Documents;
using NewsReader.Core.Text;

namespace NewsReader.Reading.Decoding;

/// <summary>
/// Repairs UTF-8 that was decoded as Windows-1252 (<c>â€™</c> for <c>’</c>), where valid text cannot look like it.
/// Punctuation marks of three characters each are such a case; two-character letters (<c>Ã©</c>) only together with them.
/// </summary>
internal static partial class Mojibake
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Repair(string text, List<Problem> problems)
    {
        var hasMarks = text.Contains("â€", StringComparison.Ordinal);
        if (!hasMarks)
        {
            return text;
        }

        var (repairs, shorter, first) = (0, 0, (TextSpan?)null);
        var repaired = Suspect().Replace(text, match =>
        {
            if (Decoded(match.Value) is not { } original)
            {
                return match.Value;
            }

            first ??= new(match.Index - shorter, match.Index - shorter + original.Length);
            (repairs, shorter) = (repairs + 1, shorter + match.Length - original.Length);
            return original;
        });
        if (first is { } span)
        {
            var offset = TextCleaner.CleanOffset(repaired, span.Start);
            problems.Add(new(ProblemKind.Repaired, $"{repairs} characters that had been decoded wrongly were repaired (as “â€™” to “’”).",
                new(offset, offset + span.Length)));
        }

        return repaired;
    }

    private static string? Decoded(string run)
    {
        try
        {
            return StrictUtf8.GetString(CharsetDecoder.Windows1252.GetBytes(run));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // What the three bytes of general punctuation and the euro, and the two of Latin letters, look like in Windows-1252.
    [GeneratedRegex(@"â(€[\u0080-\u00BFŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]|‚¬|„¢)|[ÃÂ][\u0080-\u00BFŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Suspect();
}
