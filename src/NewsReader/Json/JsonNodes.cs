using System.Text.Json.Nodes;

namespace NewsReader.Json;

/// <summary>Builds JSON objects without properties that say nothing.</summary>
internal static class JsonNodes
{
    /// <summary>Gives an object a property, unless its value is unknown.</summary>
    public static void Set(this JsonObject item, string property, JsonNode? value)
    {
        if (value is not null)
        {
            item[property] = value;
        }
    }

    /// <summary>A list; <see langword="null"/> when it would be empty.</summary>
    public static JsonArray? List<T>(IEnumerable<T> items, Func<T, JsonNode> node)
    {
        var list = new JsonArray([.. items.Select(node)]);
        return list.Count == 0 ? null : list;
    }

    /// <summary>A thing of schema.org of that type and name.</summary>
    public static JsonObject Thing(string type, string name) => new() { ["@type"] = type, ["name"] = name };
}
