using System.Text.Json;
using NewsReader.Following.Visits;

namespace NewsReader.Visiting.Watches;

/// <summary>Outcomes of visits as they are stored and as programs read them.</summary>
internal static class VisitNames
{
    /// <summary>The name of an outcome: <c>not-modified</c>.</summary>
    public static string Of(VisitOutcome outcome) => JsonNamingPolicy.KebabCaseLower.ConvertName(outcome.ToString());

    /// <summary>Whether a visit with that outcome found its document.</summary>
    public static bool IsSeen(VisitOutcome outcome) => outcome is VisitOutcome.Unchanged or VisitOutcome.NotModified
        or VisitOutcome.Candidate or VisitOutcome.Changed or VisitOutcome.Returned or VisitOutcome.LiveAddition;
}
