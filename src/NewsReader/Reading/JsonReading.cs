using System.Text.Json;
using System.Text.Json.Nodes;
using NewsReader.Core.Documents;
using NewsReader.Core.Text;
using NewsReader.Json;
using NewsReader.Reading.Decoding;
using NewsReader.Reading.Manuscripts;
using NewsReader.Reading.NewsXml;
using NewsReader.Reading.Speech;
using NewsReader.Reading.Timed;

namespace NewsReader.Reading;

/// <summary>
/// Our own JSON: the text, what its format said of its parts, and its facts, in schema.org's names. What is written is
/// read back as it was; of foreign JSON, an object with a text (<c>text</c>, <c>articleBody</c>) is read too.
/// </summary>
internal static class JsonReading
{
    public static Manuscript Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            var root = document.RootElement;
            if (!ExportedArticle.Is(root) && !IsOurs(root)
                && (SpeechReading.Find(root) ?? YouTubeReading.Find(root) ?? NinjsReading.Find(root)) is { } foreign)
            {
                return foreign;
            }

            if (root.ValueKind == JsonValueKind.Object && Text(root, "text", "articleBody", "body", "content") is { } text)
            {
                return Read(root, text);
            }
        }
        catch (JsonException unreadable)
        {
            // Its own message quotes the text, which no log may hold.
            return Refused($"line {unreadable.LineNumber + 1}, byte {unreadable.BytePositionInLine + 1} is no JSON");
        }
        catch (InvalidOperationException)
        {
            return Refused("a text in it is no Unicode");
        }

        return Refused("there is no \"text\" in it");
    }

    /// <summary>The manuscript as JSON.</summary>
    public static string Write(Manuscript manuscript)
    {
        var (facts, points) = (manuscript.Metadata, new CodePoints(manuscript.Text));
        return new JsonObject
        {
            ["text"] = manuscript.Text,
            ["medium"] = manuscript.Medium.ToString(),
            ["headline"] = facts.Headline,
            ["articleSection"] = facts.Section,
            ["abstract"] = facts.Standfirst,
            ["publisher"] = facts.Outlet,
            ["author"] = new JsonArray([.. facts.Reporters.Select(name => (JsonNode?)name)]),
            ["dateline"] = facts.Dateline,
            ["datePublished"] = facts.Published,
            ["dateModified"] = facts.Modified,
            ["duration"] = facts.Duration,
            ["url"] = facts.Address,
            ["inLanguage"] = facts.Language,
            ["hints"] = new JsonArray([.. manuscript.Hints.Select(hint => (JsonNode?)Hint(hint, points))]),
        }.ToJsonString(JsonOutput.Options);
    }

    private static JsonObject Hint(LayoutHint hint, CodePoints points) => new JsonObject
    {
        ["start"] = points.At(hint.Span.Start),
        ["end"] = points.At(hint.Span.End),
        ["role"] = hint.Role?.ToString(),
        ["speaker"] = hint.Speaker,
        ["seconds"] = hint.Offset?.TotalSeconds,
        ["creditStart"] = hint.Credit is { } opened ? points.At(opened.Start) : null,
        ["creditEnd"] = hint.Credit is { } closed ? points.At(closed.End) : null,
    };

    private static Manuscript Read(JsonElement root, string text)
    {
        var problems = new List<Problem>();
        var clean = TextCleaner.Clean(text, problems);
        return new()
        {
            Text = clean,
            Medium = Enum.TryParse<Medium>(Text(root, "medium"), ignoreCase: true, out var medium) && Enum.IsDefined(medium)
                ? medium
                : Medium.Unknown,
            Hints = clean.Length == text.Length ? Hints(root, clean) : [],
            Metadata = Facts(root),
            Problems = problems,
        };
    }

    private static Metadata Facts(JsonElement root) => new()
    {
        Headline = Flag(root, "headlineIsDerived") ? null : Text(root, "headline", "title"),
        Section = Text(root, "articleSection", "section"),
        Standfirst = Text(root, "abstract", "standfirst", "description", "summary"),
        // in our own format the source is an address
        Outlet = ExportedArticle.Is(root)
            ? Text(root, "publisher")
            : Text(root, "publisher", "outlet", "sitename", "site_name", "source-hostname", "source"),
        Reporters = Names(root, "author", "authors", "reporter"),
        Dateline = Text(root, "dateline"),
        Published = Timestamps.Iso(Text(root, "datePublished", "published", "date", "publish_date", "date_published")),
        Modified = Timestamps.Iso(Text(root, "dateModified", "modified")),
        Duration = Text(root, "duration"),
        // ours has its address in the collection as url
        Address = ExportedArticle.Is(root) ? Text(root, "sameAs") : Text(root, "url", "address"),
        Language = Text(root, "inLanguage", "language"),
    };

    // Hints that overlap or point outside the text say nothing that can be relied on. Their offsets count code points.
    private static List<LayoutHint> Hints(JsonElement root, string text)
    {
        var hints = new List<LayoutHint>();
        var (units, position) = (CodeUnits(text), 0);
        foreach (var item in Items(root, "hints"))
        {
            if (SpanOf(item, "start", "end", units) is { } span && span.Start >= position)
            {
                BlockRole? role =
                    Enum.TryParse<BlockRole>(Text(item, "role")?.Replace("-", "", StringComparison.Ordinal), ignoreCase: true,
                        out var named)
                    && Enum.IsDefined(named)
                    ? named
                    : null;
                TimeSpan? offset = Number(item, "seconds") is >= 0 and < 1e7 and var seconds ? TimeSpan.FromSeconds(seconds) : null;
                var credit = SpanOf(item, "creditStart", "creditEnd", units);
                hints.Add(new(span, role, Text(item, "speaker"), offset, credit is { } inside
                    && inside.Start >= span.Start
                    && inside.End <= span.End
                    ? credit
                    : null));
                position = span.End;
            }
        }

        return hints;
    }

    /// <summary>A span given in code points; <see langword="null"/> when it is empty, runs backwards or points outside the text.</summary>
    private static TextSpan? SpanOf(JsonElement item, string startName, string endName, int[] units)
    {
        var (start, end) = (Number(item, startName), Number(item, endName));
        return start >= 0 && end > start && end < units.Length ? new(units[(int)start], units[(int)end]) : null;
    }

    /// <summary>The offset in UTF-16 code units of each code point, and of the end.</summary>
    private static int[] CodeUnits(string text)
    {
        var units = new List<int>(text.Length + 1);
        for (var at = 0; at < text.Length; at += char.IsSurrogatePair(text, at) ? 2 : 1)
        {
            units.Add(at);
        }

        return [.. units, text.Length];
    }

    private static bool IsOurs(JsonElement root) => root.ValueKind == JsonValueKind.Object && root.TryGetProperty("hints", out _);

    private static JsonElement.ArrayEnumerator Items(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : default;

    private static double Number(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
            && element.TryGetProperty(name, out var value)
            && value.ValueKind == JsonValueKind.Number
            && value.TryGetDouble(out var number)
            ? number
            : double.NaN;

    private static bool Flag(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    private static string? Text(JsonElement element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && NameOf(value) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    private static string[] Names(JsonElement root, params ReadOnlySpan<string> properties)
    {
        foreach (var property in properties)
        {
            if (root.TryGetProperty(property, out var value) && value.ValueKind is not JsonValueKind.Null)
            {
                return value.ValueKind == JsonValueKind.Array
                    ? [.. value.EnumerateArray().Select(NameOf).OfType<string>()]
                    : NameOf(value) is { } one
                    ? [one]
                    : [];
            }
        }

        return [];
    }

    // A person or body is a string or, in schema.org's words, an object with a name.
    private static string? NameOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() is { Length: > 0 } text ? text : null,
        JsonValueKind.Object =>
            value.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String ? name.GetString() : null,
        _ => null,
    };

    private static Manuscript Refused(string reason) =>
        new() { Text = "", Problems = [new(ProblemKind.NoArticle, $"The JSON could not be read as a document: {reason.TrimEnd('.')}.")] };
}
