using System.Text.Json;
using System.Text.Json.Serialization;
using NewsReader.Core.Documents;

namespace NewsReader.Storage.Serialization;

/// <summary>The stored form of given facts: JSON without the absent ones.</summary>
public static class StoredFacts
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>The facts as JSON; <see langword="null"/> for none.</summary>
    public static string? Of(GivenFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.IsEmpty ? null : JsonSerializer.Serialize(facts, Options);
    }

    /// <summary>The facts again; none for <see langword="null"/> and for JSON that is not facts.</summary>
    public static GivenFacts Read(string? json)
    {
        try
        {
            return json is null ? GivenFacts.None : JsonSerializer.Deserialize<GivenFacts>(json, Options) ?? GivenFacts.None;
        }
        catch (JsonException)
        {
            return GivenFacts.None;
        }
    }
}
