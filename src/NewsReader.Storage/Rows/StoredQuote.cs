using NewsReader.Core.Quotes;

namespace NewsReader.Storage.Rows;

/// <summary>A quote as the collection keeps it.</summary>
/// <param name="Id">What the collection calls it.</param>
/// <param name="Ordinal">
/// Its position among the quotes of its revision, from 0: used in addresses, because it survives reprocessing.
/// </param>
/// <param name="SpeakerId">The person or body it is given to across the collection; <see langword="null"/> when unclear.</param>
/// <param name="IsCorrected">Whether a reader gave it its speaker.</param>
/// <param name="Quote">The quote in its text.</param>
public sealed record StoredQuote(long Id, int Ordinal, long? SpeakerId, bool IsCorrected, Quote Quote);
