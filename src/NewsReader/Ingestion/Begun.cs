namespace NewsReader.Ingestion;

/// <summary>Documents whose bytes are kept and that are being read.</summary>
/// <param name="Arrivals">The documents as they came.</param>
/// <param name="Derived">What is made of each that is not too large, in the same order.</param>
internal sealed record Begun(IReadOnlyList<Arrival> Arrivals, IReadOnlyList<Task<Derived>> Derived);
