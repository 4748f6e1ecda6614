using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace NewsReader.Json;

/// <summary>
/// A JSON value that is written when its turn comes and never held: the reading of the largest document has more parts than
/// it would be wise to keep as a tree.
/// </summary>
[JsonConverter(typeof(Converter))]
internal sealed class WrittenJson(Action<Utf8JsonWriter> write)
{
    // Bytes in memory before they are sent. It bounds what one response holds; the output is the same.
    private const int MostPending = 1 << 16;

    /// <summary>The value as a node, for use in an object.</summary>
    public static JsonNode Node(Action<Utf8JsonWriter> write) => JsonValue.Create(new WrittenJson(write))!;

    /// <summary>A list as a node.</summary>
    public static JsonNode List<T>(IEnumerable<T> items, Action<Utf8JsonWriter, T> write) => Node(json =>
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            write(json, item);
            Relieve(json);
        }

        json.WriteEndArray();
    });

    /// <summary>Lets go what is ready, once it is much.</summary>
    public static void Relieve(Utf8JsonWriter json)
    {
        if (json.BytesPending > MostPending)
        {
            json.Flush();
        }
    }

    private sealed class Converter : JsonConverter<WrittenJson>
    {
        public override void Write(Utf8JsonWriter writer, WrittenJson value, JsonSerializerOptions options) => value.Written(writer);

        public override WrittenJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("What is written on the way out is not read.");
    }

    private void Written(Utf8JsonWriter writer) => write(writer);
}
