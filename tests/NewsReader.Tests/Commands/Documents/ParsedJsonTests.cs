using System.Text.Json;
using System.Text.Json.Nodes;
using NewsReader.Commands.Documents;
using NewsReader.Core.Parsing;
using NewsReader.Json;

namespace NewsReader.Tests.Commands.Documents;

public sealed class ParsedJsonTests
{
    [Fact]
    public void ParagraphsUnderOneLabelAreOneTurn()
    {
        var json = Written("Studio, 9 May\n\nJANE ROE, HOST: The river fell.\n\nIt fell by a metre.\n\nJOHN DOE: It did.\n\nROE: Good.");

        Assert.Equal(
            ["JANE ROE|HOST|The river fell.\n\nIt fell by a metre.", "JOHN DOE||It did.", "ROE|HOST|Good."],
            json["turns"]!.AsArray()
                .Where(turn => turn!["speaker"] is not null)
                .Select(turn => $"{turn!["speaker"]}|{turn["role"]}|{turn["text"]}"));
    }

    [Fact]
    public void ABodyLargerThanWhatIsHeldBackIsWrittenWhole()
    {
        // Letters outside the basic plane, of two code units each, at every odd and even place of the parts it is written in.
        var paragraphs = Enumerable.Range(0, 3000)
            .Select(i => $"{new string('a', i % 7)} “\U0001F30A” said the river \"{i}\", \U00010400.")
            .ToList();
        var json = Written(string.Join("\n\n", paragraphs.Select(paragraph => paragraph.Trim())));

        Assert.Equal(string.Join("\n\n", paragraphs.Select(paragraph => paragraph.Trim())), (string?)json["body"]);
        Assert.Equal(paragraphs.Count, json["blocks"]!.AsArray().Count);
    }

    private static JsonNode Written(string text)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            ParsedJson.Of(DocumentParser.Parse(new() { Text = text })).WriteTo(json, JsonOutput.Options);
        }

        return JsonNode.Parse(stream.ToArray())!;
    }
}
