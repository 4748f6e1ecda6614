using System.Text.Json.Nodes;
using NewsReader.Core.Documents;
using NewsReader.Core.Text;

namespace NewsReader.Commands;

/// <summary>A document's reading as the JSON of the <c>parse</c> command. Offsets count Unicode code points.</summary>
internal static class ParsedJson
{
    public static JsonObject Of(Document document)
    {
        var points = new CodePoints(document.Text);
        return new()
        {
            ["headline"] = document.Headline is { IsDerived: false } headline ? headline.Value : null,
            ["section"] = document.Section?.Value,
            ["standfirst"] = document.Standfirst?.Value,
            ["outlet"] = document.Outlet?.Value,
            ["reporter"] = document.Reporters.Count > 0 ? string.Join(", ", document.Reporters.Select(field => field.Value)) : null,
            ["dateline"] = document.Dateline?.Value,
            ["published"] = document.Published?.Value,
            ["duration"] = document.Duration?.Value,
            ["captions"] = Array(document.Blocks.Where(block => block.Role == BlockRole.Caption), block => Caption(document, block)),
            ["related"] = Array(document.Blocks.Where(block => block.Role == BlockRole.Related), block => block.Content.Of(document.Text)),
            ["signOff"] = document.SignOff?.Value,
            ["body"] = string.Join("\n\n", document.Body.Select(block => block.Span.Of(document.Text))),
            ["turns"] = Turns(document),
            ["blocks"] = Array(document.Blocks, block => Positioned(points, block)),
            ["problems"] = Array(document.Problems, problem => ProblemOf(points, problem)),
        };
    }

    private static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonNode?> node) => [.. items.Select(node)];

    private static JsonObject Caption(Document document, Block block) =>
        new() { ["text"] = block.Content.Of(document.Text), ["credit"] = block.Credit?.Value };

    // Of a turn, the words without their label; a paragraph as printed, dateline included.
    private static TextSpan Printed(Block block) => block.Role == BlockRole.Turn ? block.Content : block.Span;

    private static JsonArray Turns(Document document)
    {
        var turns = new JsonArray();
        TextSpan? label = null;
        foreach (var block in document.Blocks.Where(block => block.IsBody || (!turns.Any(IsNamed) && IsPreliminary(block))))
        {
            var words = Printed(block).Of(document.Text);
            if (block.Speaker is { } speaker && label == speaker.Span && turns[^1] is JsonObject last)
            {
                last["text"] = $"{last["text"]}\n\n{words}";
            }
            else
            {
                turns.Add(new JsonObject { ["speaker"] = block.Speaker?.Name, ["role"] = block.Speaker?.Role, ["text"] = words });
            }

            label = block.Speaker?.Span;
        }

        return turns;
    }

    private static bool IsNamed(JsonNode? turn) => turn?["speaker"] is not null;

    // The place and time a briefing began stand before its first words, under nobody's name.
    private static bool IsPreliminary(Block block) => block.Role is BlockRole.Dateline or BlockRole.Time;

    private static JsonObject Positioned(CodePoints points, Block block) => new()
    {
        ["role"] = RoleName(block.Role),
        ["start"] = points.At(block.Span.Start),
        ["end"] = points.At(block.Span.End),
    };

    private static JsonObject ProblemOf(CodePoints points, Problem problem) => new()
    {
        ["kind"] = problem.Kind.ToString(),
        ["message"] = problem.Message,
        ["span"] = problem.Span is { } span ? points.Pair(span) : null,
    };

    private static string RoleName(BlockRole role) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(role.ToString());
}
