using System.Text.Json.Nodes;

namespace NewsReader.Commands.Collections;

/// <summary>What a search found, of either kind.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="IsExact">Whether that is all of them, not only as far as they were counted.</param>
/// <param name="Rows">The first of them.</param>
internal sealed record Finds(long Count, bool IsExact, IReadOnlyList<Find> Rows)
{
    public JsonObject ToJson() => new()
    {
        ["count"] = Count,
        ["exact"] = IsExact,
        ["results"] = new JsonArray([.. Rows.Select(row => row.ToJson())]),
    };
}
