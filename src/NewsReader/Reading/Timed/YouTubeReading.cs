using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using NewsReader.Core.Documents;
using NewsReader.Reading.Captions;

namespace NewsReader.Reading.Timed;

/// <summary>Reads the captions of YouTube as its players receive them: <c>json3</c>, and as XML <c>srv1</c> to <c>srv3</c>.</summary>
internal static class YouTubeReading
{
    /// <summary>The captions of a json3 document; <see langword="null"/> for other JSON.</summary>
    public static Manuscript? Find(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object
            || !root.TryGetProperty("events", out var events)
            || events.ValueKind != JsonValueKind.Array
            || !events.EnumerateArray().Any(one => one.ValueKind == JsonValueKind.Object && one.TryGetProperty("segs", out _)))
        {
            return null;
        }

        return CaptionReading.Joined([.. events.EnumerateArray().Select(CueOf).OfType<CaptionCue>()], []);
    }

    /// <summary>The captions of an XML document.</summary>
    public static Manuscript Read(XElement root)
    {
        var cues = root.Descendants().Where(element => element.Name.LocalName is "p" or "text").Select(CueOf)
            .Where(cue => !string.IsNullOrWhiteSpace(cue.Text)).ToList();
        return cues.Count == 0 ? Manuscripts.Refused.Because("There are no captions in the file.") : CaptionReading.Joined(cues, []);
    }

    private static CaptionCue? CueOf(JsonElement one)
    {
        if (one.ValueKind != JsonValueKind.Object
            || !one.TryGetProperty("segs", out var segments)
            || segments.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var words = string.Concat(segments.EnumerateArray().Select(WordsOf));
        var start = Milliseconds(one, "tStartMs");
        return string.IsNullOrWhiteSpace(words) ? null : new(start, start + Milliseconds(one, "dDurationMs"), null, words);
    }

    private static string? WordsOf(JsonElement segment) =>
        segment.ValueKind == JsonValueKind.Object && segment.TryGetProperty("utf8", out var text) && text.ValueKind == JsonValueKind.String
            ? text.GetString()
            : null;

    private static TimeSpan? Milliseconds(JsonElement one, string name) =>
        one.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number)
            ? CueTime.OfSeconds(number / 1000)
            : null;

    private static CaptionCue CueOf(XElement element)
    {
        var isMilliseconds = element.Attribute("t") is not null;
        var start = Number(element.Attribute(isMilliseconds ? "t" : "start"), isMilliseconds);
        var length = Number(element.Attribute(isMilliseconds ? "d" : "dur"), isMilliseconds);
        return new(start, start + length, null, WebUtility.HtmlDecode(element.Value));
    }

    private static TimeSpan? Number(XAttribute? attribute, bool isMilliseconds) =>
        double.TryParse(attribute?.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? CueTime.OfSeconds(isMilliseconds ? number / 1000 : number)
            : null;
}
