namespace NewsReader.Following.Visits;

/// <summary>A changed text that waits for a second visit.</summary>
/// <param name="Key">Its key (<see cref="NewsReader.Core.Revisions.ReportText.Key"/>).</param>
/// <param name="SeenAt">When it was first seen.</param>
/// <param name="Visits">Visits in a row that saw a candidate, this one included; at least 1.</param>
internal sealed record CandidateText(string Key, DateTimeOffset SeenAt, int Visits);
