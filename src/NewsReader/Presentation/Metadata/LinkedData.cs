using System.Text.Json;
using System.Text.Json.Nodes;
using NewsReader.Core.Documents;
using NewsReader.Core.Quotes;
using NewsReader.Core.Stories;
using NewsReader.Json;
using NewsReader.Presentation.Citations;
using NewsReader.Storage.Rows;

namespace NewsReader.Presentation.Metadata;

/// <summary>A revision in the terms of schema.org, for programs that read the page. A property is there when its type has it and its value
/// is known.</summary>
internal static class LinkedData
{
    /// <summary>Quotes, and pictures, that are listed: a long transcript has hundreds, and its data has them all.</summary>
    private const int MostQuotes = 200;

    /// <summary>Characters of the longest text that is given again in the data: the page holds it already, and must stay light.</summary>
    private const int LongestText = 20_000;

    /// <summary>JSON-LD, safe inside a script element: the default encoder escapes every angle bracket.</summary>
    /// <param name="report">The report as it is cited: where it was published, and where it is archived.</param>
    public static string Of(Revision revision, CitedReport report, IReadOnlyList<StoredQuote> quotes)
    {
        var document = revision.Document;
        var item = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = report.IsBroadcast ? "VideoObject" : "NewsArticle",
            ["@id"] = report.Archive,
            ["url"] = report.Address,
            ["archivedAt"] = report.Archive,
            ["version"] = revision.Number,
        };
        AddFacts(item, document);
        if (report.IsBroadcast)
        {
            AddSpoken(item, document, report);
        }
        else
        {
            AddWritten(item, revision, report);
        }

        item.Set("hasPart", JsonNodes.List(quotes.Take(MostQuotes), quote => LinkedQuote.Of(quote, document.Text, report.Archive)));
        return item.ToJsonString(JsonSerializerOptions.Default);
    }

    /// <summary>What any work has.</summary>
    private static void AddFacts(JsonObject item, Document document)
    {
        item.Set("inLanguage", document.Language);
        item.Set("datePublished", document.Published?.Value);
        item.Set("dateModified", document.Modified?.Value);
        item.Set("abstract", document.Standfirst?.Value);
        item.Set("locationCreated", document.Dateline is { } dateline ? JsonNodes.Thing("Place", dateline.Value) : null);
        item.Set("publisher", document.Outlet is { } outlet ? JsonNodes.Thing("Organization", outlet.Value) : null);
        item.Set("author", JsonNodes.List(document.Reporters, reporter =>
            JsonNodes.Thing(SpeakerKinds.Of(reporter.Value) is SpeakerKind.Body ? "Organization" : "Person", reporter.Value)));
        item.Set("image", JsonNodes.List(document.Blocks.Where(block => block.Role is BlockRole.Caption).Take(MostQuotes), block =>
            Image(block, document.Text)));
    }

    private static void AddSpoken(JsonObject item, Document document, CitedReport report)
    {
        item.Set("name", report.Title);
        item.Set("duration", document.Duration?.Value);
        item.Set("transcript", Text(document));
    }

    /// <summary>A title that is not the report's own is its name and no headline.</summary>
    private static void AddWritten(JsonObject item, Revision revision, CitedReport report)
    {
        item.Set(report.IsTitleSupplied ? "name" : "headline", report.Title);
        item.Set("articleSection", report.Section);
        item.Set("dateline", revision.Document.Dateline?.Value);
        item.Set("wordCount", revision.Words);
        item.Set("articleBody", Text(revision.Document));
    }

    /// <summary>The report itself, with empty lines between paragraphs; <see langword="null"/> when there is none, or it is long.</summary>
    private static string? Text(Document document)
    {
        var body = document.Body.ToList();
        return body.Sum(block => block.Content.Length) is > 0 and <= LongestText
            ? string.Join("\n\n", body.Select(block => block.Content.Of(document.Text))) : null;
    }

    private static JsonObject Image(Block caption, string text)
    {
        var image = new JsonObject { ["@type"] = "ImageObject", ["caption"] = caption.Content.Of(text) };
        image.Set("creditText", caption.Credit?.Value);
        return image;
    }
}
