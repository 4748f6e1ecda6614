using NewsReader.Core.Quotes.Extraction.Cues;

namespace NewsReader.Core.Quotes.Extraction.Attribution;

/// <summary>A clause that a cue reports, as a range of items.</summary>
/// <param name="Cue">The cue.</param>
/// <param name="First">Index of the clause's first item.</param>
/// <param name="End">Index after its last item.</param>
internal readonly record struct ReportedClause(Cue Cue, int First, int End);
