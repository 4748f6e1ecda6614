namespace NewsReader.Exchange;

/// <summary>A document as it is carried from one collection to another; its bytes lie beside, under their SHA-256.</summary>
/// <param name="Id">What the collection it comes from calls it.</param>
/// <param name="Sha256">Names its bytes.</param>
/// <param name="Origin">Where it came from.</param>
/// <param name="Identity">What makes a later one the same article.</param>
/// <param name="EncodingFormat">Its media type.</param>
/// <param name="DateReceived">When it came in.</param>
internal sealed record CarriedSource(long Id, string Sha256, string Origin, string? Identity, string EncodingFormat, DateTimeOffset DateReceived);
