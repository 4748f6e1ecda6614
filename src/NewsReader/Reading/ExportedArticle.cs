using System.Text.Json;

namespace NewsReader.Reading;

/// <summary>An article as this program gives it to others (<c>/articles/7.json</c>, a file of <c>export</c>), come back.</summary>
internal static class ExportedArticle
{
    /// <summary>Characters of an origin or identity: longer than any path or address that is in use.</summary>
    private const int Longest = 4_000;

    /// <summary>Whether an object is one: no other format numbers articles and revisions beside the text.</summary>
    public static bool Is(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object
            && IsNumber(root, "article")
            && IsNumber(root, "revision")
            && root.TryGetProperty("articleBody", out _);

    /// <summary>
    /// Where it first came from, and what makes a later arrival the same article; <see langword="null"/> where the bytes
    /// are no exported article or do not say.
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
