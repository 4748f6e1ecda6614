using NewsReader.Core.Quotes.Extraction.Cues;

namespace NewsReader.Core.Quotes.Extraction.Attribution;

/// <summary>The attribution of a quoted run.</summary>
/// <param name="Cue">The cue that attributes it; <see langword="null"/> when it is carried over.</param>
/// <param name="Speaker">Who speaks; <see langword="null"/> when unclear.</param>
/// <param name="Confidence">How sure it is, 0 to 1.</param>
internal sealed record RunAttribution(Cue? Cue, Resolution? Speaker, double Confidence);
