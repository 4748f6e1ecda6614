using System.Text.Json.Nodes;
using NewsReader.Core.Documents;
using NewsReader.Core.Quotes;
using NewsReader.Core.Quotes.Extraction;
using NewsReader.Core.Text;
using NewsReader.Json;

namespace NewsReader.Commands.Documents;

/// <summary>The quotes of a document as the JSON contract has them: one entry for each part of a quote.</summary>
internal static class QuotesJson
{
    /// <param name="withIndirect">Whether reported clauses are given too; otherwise only the speakers' own words.</param>
    public static JsonObject Of(Document document, bool withIndirect)
    {
        var points = new CodePoints(document.Text);
        var entries = QuoteExtractor.Extract(document)
            .SelectMany(quote =>
                (withIndirect ? quote.Parts : quote.OwnWords).Select(part => (JsonNode)Entry(quote, part, document.Text, points)));
        return new() { ["quotes"] = new JsonArray([.. entries]) };
    }

    private static JsonObject Entry(Quote quote, TextSpan part, string text, CodePoints points) => new()
    {
        ["start"] = points.At(part.Start),
        ["end"] = points.At(part.End),
        ["text"] = part.Of(text),
        ["type"] = quote.Type.ToString().ToLowerInvariant(),
        ["speaker"] = quote.Speaker?.Name ?? quote.Pronoun?.Of(text),
        ["role"] = quote.Speaker?.Role,
        ["mention"] = quote.Mention?.Of(text),
        ["speaker_start"] = quote.Mention is { } opened ? points.At(opened.Start) : null,
        ["speaker_end"] = quote.Mention is { } closed ? points.At(closed.End) : null,
        ["cue"] = quote.Cue?.Of(text),
        ["confidence"] = Math.Round(quote.Confidence, 3),
    };
}
