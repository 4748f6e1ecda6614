using System.Text;
using NewsReader.Core.Documents;

namespace NewsReader.Ingestion.Reading;

/// <summary>
/// Decodes bytes: by their byte order mark, else as strict UTF-8, else in the charset the file declares, else as
/// Windows-1252, in which every byte means something, so that nothing is lost.
/// </summary>
internal static class CharsetDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static DecodedText Decode(byte[] bytes)
    {
        try
        {
            var start = bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
            return new(StrictUtf8.GetString(bytes, start, bytes.Length - start), "utf-8", []);
        }
        catch (DecoderFallbackException)
        {
            var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
            return new(windows.GetString(bytes), windows.WebName, [new(ProblemKind.Charset, "The bytes are not UTF-8; read as Windows-1252.")]);
        }
    }
}
