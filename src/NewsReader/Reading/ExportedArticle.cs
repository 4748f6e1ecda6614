using System.Text.Json;

namespace NewsReader.Reading;

/// <summary>An article that this program exported (<c>/articles/7.json</c>, a file of <c>export</c>) and now imports.</summary>
internal static class ExportedArticle
{
    /// <summary>Characters of an origin or identity: longer than any path or address that is in use.</summary>
    private const int Longest = 4_000;

    /// <summary>Whether an object is one: no other format has numbers of article and revision next to the text.</summary>
    public static bool Is(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object
            && IsNumber(root, "article")
            && IsNumber(root, "revision")
            && root.TryGetProperty("articleBody", out _);

    /// <summary>
    /// Its first origin, and the identity by which a later document is the same article; <see langword="null"/> when the bytes are
    /// not an exported article or do not contain them.
    /// </summary>
    public static (string? Origin, string? Identity) PlaceOf(byte[] json)
    {
        if (json.AsSpan().IndexOf("\"identity\""u8) < 0)
        {
            return default;
        }

        try
        {
            using var document = JsonDocument.Parse(json);
            return Is(document.RootElement) ? (Text(document.RootElement, "origin"), Text(document.RootElement, "identity")) : default;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return default; // the reader says what is wrong with it
        }
    }

    private static bool IsNumber(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number;

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
        && value.GetString() is { Length: > 0 and <= Longest } text && !text.Any(char.IsControl) ? text : null;
}
