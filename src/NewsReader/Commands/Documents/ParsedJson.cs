using System.Text.Json;
using System.Text.Json.Nodes;
using NewsReader.Core.Documents;
using NewsReader.Json;

namespace NewsReader.Commands.Documents;

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
            ["captions"] =
                WrittenJson.List(document.Blocks.Where(block => block.Role == BlockRole.Caption), (json, block) =>
                    WriteCaption(json, document, block)),
            ["related"] =
                WrittenJson.List(document.Blocks.Where(block => block.Role == BlockRole.Related), (json, block) =>
                    json.WriteStringValue(block.Content.Of(document.Text))),
            ["signOff"] = document.SignOff?.Value,
            ["body"] = WrittenJson.Node(json => ParsedTurn.WriteWords(json, document.Text, document.Body.Select(block => block.Span))),
            ["turns"] = WrittenJson.List(ParsedTurn.Of(document), (json, turn) => turn.Write(json, document.Text)),
            ["blocks"] = WrittenJson.List(document.Blocks, (json, block) => WritePosition(json, points, block)),
            ["problems"] = new JsonArray([.. document.Problems.Select(problem => ProblemOf(points, problem))]),
        };
    }

    private static void WriteCaption(Utf8JsonWriter json, Document document, Block block)
    {
        json.WriteStartObject();
        json.WriteString("text", block.Content.Of(document.Text));
        json.WriteString("credit", block.Credit?.Value);
        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, CodePoints points, Block block)
    {
        json.WriteStartObject();
        json.WriteString("role", RoleName(block.Role));
        json.WriteNumber("start", points.At(block.Span.Start));
        json.WriteNumber("end", points.At(block.Span.End));
        json.WriteEndObject();
    }

    private static JsonObject ProblemOf(CodePoints points, Problem problem) => new()
    {
        ["kind"] = problem.Kind.ToString(),
        ["message"] = problem.Message,
        ["span"] = problem.Span is { } span ? points.Pair(span) : null,
    };

    private static string RoleName(BlockRole role) => JsonNamingPolicy.KebabCaseLower.ConvertName(role.ToString());
}
