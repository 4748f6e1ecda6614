using NewsReader.Core.Documents;

namespace NewsReader.Reading.Decoding;

/// <summary>What a document's bytes say, and what was doubtful about saying so.</summary>
internal sealed record DecodedText(string Text, string Charset, IReadOnlyList<Problem> Problems);
