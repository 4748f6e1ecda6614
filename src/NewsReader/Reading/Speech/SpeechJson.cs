using System.Globalization;
using System.Text.Json;
using NewsReader.Reading.Captions;

namespace NewsReader.Reading.Speech;

/// <summary>Lenient access to the JSON of speech recognisers: what is missing or of another type is absent.</summary>
internal static class SpeechJson
{
    /// <summary>The value at a path of names; <see langword="null"/> when there is none. A number in the path is an index.</summary>
    public static JsonElement? At(this JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind == JsonValueKind.Array
                && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            {
                if (index >= element.GetArrayLength())
                {
                    return null;
                }

                element = element[index];
            }
            else if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return null;
            }
        }

        return element;
    }

    /// <summary>The objects of the array at a path; none without an array.</summary>
    public static IEnumerable<JsonElement> Objects(this JsonElement element, params string[] path) =>
        element.At(path) is { ValueKind: JsonValueKind.Array } array
            ? array.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object)
            : [];

    /// <summary>The text at a path; <see langword="null"/> for anything else, numbers included.</summary>
    public static string? WordsAt(this JsonElement element, params string[] path) =>
        element.At(path) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>The text at a path, numbers included; <see langword="null"/> when there is none.</summary>
    public static string? TextAt(this JsonElement element, params string[] path) => element.At(path) switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => null,
    };

    /// <summary>A time in seconds at a name, as a number or written (<c>"1.2"</c>, <c>"1.2s"</c>), in units of so many a second.</summary>
    public static TimeSpan? TimeAt(this JsonElement element, string name, double unitsInSecond = 1) =>
        double.TryParse(element.TextAt(name)?.TrimEnd('s'), NumberStyles.Float, CultureInfo.InvariantCulture, out var units)
            ? CueTime.OfSeconds(units / unitsInSecond)
            : null;
}
