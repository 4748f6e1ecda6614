using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NewsReader.Core.Documents;
using NewsReader.Core.Text;

namespace NewsReader.Storage.Serialization;

/// <summary>The stored form of a document: JSON without the text, which is stored separately, and without default values.</summary>
internal static class StoredReading
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new SpanJson(), new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutWhatIsComputed } },
    };

    /// <summary>The document as JSON, without its text.</summary>
    public static string Of(Document document) => JsonSerializer.Serialize(document with { Text = "" }, Options);

    /// <summary>The document again, from its JSON and its text.</summary>
    public static Document Over(string text, string reading) =>
        (JsonSerializer.Deserialize<Document>(reading, Options) ?? throw new JsonException("no document")) with { Text = text };

    /// <summary>Spans as JSON.</summary>
    public static string Of(IReadOnlyList<TextSpan> spans) => JsonSerializer.Serialize(spans, Options);

    /// <summary>One span as JSON; <see langword="null"/> for none.</summary>
    public static string? Of(TextSpan? span) => span is { } some ? JsonSerializer.Serialize(some, Options) : null;

    /// <summary>Spans from their JSON.</summary>
    public static IReadOnlyList<TextSpan> Spans(string json) => JsonSerializer.Deserialize<List<TextSpan>>(json, Options)!;

    /// <summary>A span from its JSON; none for <see langword="null"/>.</summary>
    public static TextSpan? Span(string? json) => json is null ? null : JsonSerializer.Deserialize<TextSpan>(json, Options);

    /// <summary>Names as a JSON list.</summary>
    public static string Of(IEnumerable<string> names) => JsonSerializer.Serialize(names, Options);

    /// <summary>Names from their JSON list.</summary>
    public static IReadOnlyList<string> Names(string json) => JsonSerializer.Deserialize<List<string>>(json, Options)!;

    private static void LeaveOutWhatIsComputed(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.ToList())
        {
            property.IsRequired = false;
            if (property.Set is null)
            {
                type.Properties.Remove(property);
            }
        }
    }
}
