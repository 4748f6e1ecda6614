using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsReader.Core.Documents;
using NewsReader.Core.Quotes;
using NewsReader.Core.Text;
using NewsReader.Presentation.Metadata;
using NewsReader.Storage.Rows;
using NewsReader.Tests.Presentation.Citations;

namespace NewsReader.Tests.Presentation;

public sealed class LinkedDataTests
{
    private const string Words = "It is shut. The stairs were “steep”.";

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping
    };

    /// <summary>The properties of schema.org that each type has, of those that are used.</summary>
    private static readonly Dictionary<string, string[]> Vocabulary = new()
    {
        ["NewsArticle"] =
        [
            "url", "archivedAt", "version", "inLanguage", "datePublished", "dateModified", "abstract", "locationCreated", "publisher",
                "author", "image", "name", "headline",
            "articleSection", "dateline", "wordCount", "articleBody", "hasPart",
        ],
        ["VideoObject"] =
        [
            "url", "archivedAt", "version", "inLanguage", "datePublished", "dateModified", "abstract", "locationCreated", "publisher",
                "author", "image", "name", "duration",
            "transcript", "hasPart",
        ],
        ["Quotation"] = ["text", "position", "isPartOf", "creator", "creditText"],
        ["CreativeWork"] = ["text", "position", "isPartOf", "genre", "isBasedOn", "hasPart"],
        ["Person"] = ["name", "jobTitle"],
        ["Organization"] = ["name"],
        ["Place"] = ["name"],
        ["ImageObject"] = ["caption", "creditText"],
    };

    [Theory]
    [MemberData(nameof(Reports.Hostile), MemberType = typeof(Reports))]
    public void NothingEndsTheScriptElement(string hostile)
    {
        var data = Of(Reports.Filled(hostile), Quote(hostile, QuoteType.Direct, new(hostile, hostile)));

        Assert.DoesNotContain('<', data);
        AssertIsInTheVocabulary(JsonNode.Parse(data)!);
    }

    [Theory]
    [InlineData(Medium.Web)]
    [InlineData(Medium.Broadcast)]
    [InlineData(Medium.Captions)]
    [InlineData(Medium.Unknown)]
    public void AReportOfNothingHasNoNulls(Medium medium) =>
        AssertIsInTheVocabulary(JsonNode.Parse(Of(new Document { Text = "", Medium = medium }))!);

    [Fact]
    public void ALongTextIsNotGivenTwice()
    {
        var text = new string('x', 20_001);
        var data = JsonNode.Parse(Of(
            new Document
            {
                Text = text,
                Blocks = [new() { Role = BlockRole.Paragraph, Span = new(0, text.Length), Content = new(0, text.Length) }]
            }))!;

        Assert.Null(data["articleBody"]);
    }

    [Fact]
    public void ReportedSpeechIsAParaphraseAndNoQuotation()
    {
        var paraphrase = JsonNode.Parse(
            Of(Report(Medium.Web), Quote("it was shut", QuoteType.Indirect, new("Environment Agency"))))!["hasPart"]![0]!;

        Assert.Equal(("CreativeWork", "paraphrase"), ((string?)paraphrase["@type"], (string?)paraphrase["genre"]));
        Assert.Null(paraphrase["creator"]);
        Assert.Equal("Organization", (string?)paraphrase["isBasedOn"]!["creator"]!["@type"]);
    }

    [Fact]
    public void WhoIsOnlyDescribedIsCreditedAndNotNamed()
    {
        var quotation = JsonNode.Parse(
            Of(Report(Medium.Web), Quote("It is shut", QuoteType.Direct, new("a spokesperson"))))!["hasPart"]![0]!;

        Assert.Equal("a spokesperson", (string?)quotation["creditText"]);
        Assert.Null(quotation["creator"]);
    }

    private static void AssertIsInTheVocabulary(JsonNode node)
    {
        if (node is JsonArray list)
        {
            Assert.NotEmpty(list);
            Assert.All(list, item => AssertIsInTheVocabulary(item!));
        }
        else if (node is JsonObject item)
        {
            var allowed = (string?)item["@type"] is { } type ? Vocabulary[type] : [];
            foreach (var (name, value) in item)
            {
                Assert.NotNull(value);
                Assert.True(name.StartsWith('@') || allowed.Contains(name), $"{item["@type"]} has no {name}");
                AssertIsInTheVocabulary(value);
            }
        }
    }

    private static string Of(Document document, params IReadOnlyList<StoredQuote> quotes) =>
        LinkedData.Of(Reports.Revision(document), Reports.Cited(document), quotes);

    private static Document Report(Medium medium) => Reports.Whole with
    {
        Text = Words,
        Medium = medium,
        Blocks =
        [
            new() { Role = BlockRole.Paragraph, Span = new(0, 11), Content = new(0, 11) },
            new() { Role = BlockRole.Paragraph, Span = new(12, Words.Length), Content = new(12, Words.Length) },
        ],
    };

    private static StoredQuote Quote(string words, QuoteType type, Speaker speaker, params IReadOnlyList<TextSpan> marked) => new(
        1, 2, null, IsCorrected: false,
            new Quote { Parts = [new(0, 0)], Text = words, Type = type, Confidence = 1, Speaker = speaker, Marked = marked });
}
