using NewsReader.Core.Documents;

namespace NewsReader.Reading.Decoding;

/// <summary>The decoded text of a document, with the problems of decoding.</summary>
internal sealed record DecodedText(string Text, string Charset, IReadOnlyList<Problem> Problems);
