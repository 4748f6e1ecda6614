using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsReader.Presentation.Citations;

/// <summary>A citation as CSL-JSON, the form in which citation processors read references.</summary>
internal static class CslCitation
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping
    };

    /// <summary>A list with one item.</summary>
    public static string Of(CitedReport report) => new JsonArray(Item(report)).ToJsonString(Readable);

    private static JsonObject Item(CitedReport report)
    {
        var item = new JsonObject
        {
            ["id"] = report.Key,
            ["type"] = report.IsBroadcast ? "broadcast" : "article-newspaper",
            ["title"] = report.Title,
            ["URL"] = report.Address,
            ["accessed"] = Date(CitedDate.Of(report.Received)),
        };
        // Citation styles print a location with a capital, "Http://", and repeat an address that is also the report's own.
        Add(item, "archive", report.Original is null ? null : $"NewsReader, {report.Archive}");
        Add(item, "author", report.Authors.Count == 0 ? null : new JsonArray([.. report.Authors.Select(Name)]));
        Add(item, "container-title", report.IsBroadcast ? report.Section : report.Outlet);
        Add(item, "publisher", report.IsBroadcast ? report.Outlet : null);
        Add(item, "section", report.IsBroadcast ? null : report.Section);
        Add(item, "abstract", report.Abstract);
        Add(item, "language", report.Language);
        Add(item, "issued", report.Date is { } date ? Date(date) : report.Published is { } published
            ? new JsonObject { ["raw"] = published } : null);
        Add(item, "note", Note(report));
        return item;
    }

    private static string Note(CitedReport report) => string.Join("; ", new[]
    {
        report.IsTitleSupplied ? "title supplied from its first words" : null,
        string.Create(CultureInfo.InvariantCulture, $"revision {report.Revision}"),
        report.Quoted,
    }.OfType<string>());

    private static JsonObject Name(AuthorName name)
    {
        if (name.Given is null)
        {
            return new() { ["literal"] = name.Family };
        }

        var person = new JsonObject { ["family"] = name.Family, ["given"] = name.Given };
        Add(person, "suffix", name.Suffix);
        return person;
    }

    private static JsonObject Date(CitedDate date) =>
        new() { ["date-parts"] = new JsonArray(new JsonArray([.. date.Parts.Select(part => JsonValue.Create(part))])) };

    private static void Add(JsonObject item, string property, JsonNode? value)
    {
        if (value is not null)
        {
            item[property] = value;
        }
    }
}
