using System.Text.Json;
using System.Text.Json.Nodes;
using NewsReader.Core.Comparisons;
using NewsReader.Core.Comparisons.Rows;
using NewsReader.Core.Comparisons.Statements;
using NewsReader.Core.Comparisons.WordDiff;
using NewsReader.Core.Text;
using NewsReader.Json;

namespace NewsReader.Presentation.Comparisons;

/// <summary>A comparison as the JSON of the commands; offsets count code points.</summary>
internal static class ComparedJson
{
    public static JsonObject Of(Comparison comparison)
    {
        var (left, right) = (new CodePoints(comparison.Left.Text), new CodePoints(comparison.Right.Text));
        return new()
        {
            ["summary"] = SummaryOf(comparison.Summary),
            ["fields"] = new JsonArray([.. comparison.Fields.Select(FieldOf)]),
            ["rows"] =
                new JsonArray([.. comparison.Rows.Select(row => RowOf(row, left, right)),
                    .. comparison.Surroundings.Select(row => AroundOf(row, left, right))]),
            ["changes"] = new JsonArray([.. comparison.Changes.Select(change => ChangeOf(change, left, right))]),
            ["coarse"] = comparison.IsCoarse,
        };
    }

    public static string NameOf(Wording wording) => wording switch
    {
        Wording.Same => "same",
        Wording.FormOnly => "form",
        Wording.Reworded => "reworded",
        Wording.OnlyLeft => "only-left",
        _ => "only-right",
    };

    private static JsonObject SummaryOf(ComparisonSummary summary) => new()
    {
        ["same"] = summary.Same,
        ["form"] = summary.FormOnly,
        ["reworded"] = summary.Reworded,
        ["only-left"] = summary.OnlyLeft,
        ["only-right"] = summary.OnlyRight,
        ["moved"] = summary.Moved,
        ["split"] = summary.Split,
        ["merged"] = summary.Merged,
        ["changes"] = summary.Changes,
    };

    private static JsonObject FieldOf(FieldChange field) => new()
    {
        ["name"] = field.Name,
        ["left"] = field.Left,
        ["right"] = field.Right,
        ["wording"] = NameOf(field.Wording),
    };

    /// <summary>One row; the marks of a side that is unmatched or replaced are its sentences.</summary>
    private static JsonObject RowOf(Row row, CodePoints left, CodePoints right) => new()
    {
        ["left"] = Spans(row.Left, left),
        ["right"] = Spans(row.Right, right),
        ["wording"] = NameOf(row.Wording),
        ["moved"] = row.IsMoved,
        ["shape"] = row.Shape.ToString().ToLowerInvariant(),
        ["replaced"] = row.IsReplaced,
        ["confidence"] = Math.Round(row.Confidence, 3),
        ["reasons"] = new JsonArray([.. row.Reasons.Select(reason => JsonValue.Create(reason))]),
        ["deleted"] = Spans(row.MarkedLeft, left),
        ["inserted"] = Spans(row.MarkedRight, right),
        ["form"] = new JsonObject { ["left"] = Spans(row.LeftForm, left), ["right"] = Spans(row.RightForm, right) },
    };

    /// <summary>A row of fields around the report: headline, captions, sign-off.</summary>
    private static JsonObject AroundOf(Row row, CodePoints left, CodePoints right)
    {
        var json = RowOf(row, left, right);
        json["around"] = true;
        return json;
    }

    private static JsonObject ChangeOf(StatementChange change, CodePoints left, CodePoints right) => new()
    {
        ["kind"] = JsonNamingPolicy.KebabCaseLower.ConvertName(change.Kind.ToString()),
        ["left"] = change.Left is { } leftSpan ? left.Pair(leftSpan) : null,
        ["right"] = change.Right is { } rightSpan ? right.Pair(rightSpan) : null,
        ["row"] = change.Row,
        ["weight"] = change.Weight,
        ["score"] = change.Score,
        ["text"] = change.Words,
    };

    private static JsonArray Spans(IReadOnlyList<TextSpan> spans, CodePoints points) => new([.. spans.Select(points.Pair)]);
}
