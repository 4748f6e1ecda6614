using System.Text.Json;
using NewsReader.Core.Documents;
using NewsReader.Reading.Html.Elements;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Reading.Html;

/// <summary>The things a page describes in JSON-LD, which refer to each other by <c>@id</c>.</summary>
internal sealed class SchemaThings
{
    /// <summary>Levels of lists and things inside each other that are read. The author of an article in a graph is in the fifth.</summary>
    public const int DeepestThing = 6;

    private readonly Dictionary<string, JsonElement> things = new(StringComparer.Ordinal);

    /// <param name="blocks">All blocks of the page; one may refer to what another describes.</param>
    public SchemaThings(IEnumerable<JsonDocument> blocks)
    {
        foreach (var block in blocks)
        {
            Collect(block.RootElement, DeepestThing);
        }
    }

    /// <summary>Whether a thing is of a type whose name ends so.</summary>
    public static bool IsOf(JsonElement element, params string[] types) =>
        element.ValueKind == JsonValueKind.Object
            && element.TryGetProperty("@type", out var type)
            && (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().AsEnumerable() : [type])
                .Where(name => name.ValueKind == JsonValueKind.String)
                .Any(name => Array.Exists(types, ending => name.GetString()!.EndsWith(ending, StringComparison.Ordinal)));

    /// <summary>What an article says of itself, in schema.org's words.</summary>
    public Metadata FactsOf(JsonElement article) => new()
    {
        Headline = Text(article, "headline"),
        Section = All(article, "articleSection").FirstOrDefault(StatedNames.IsSection),
        Standfirst = Text(article, "abstract") ?? Text(article, "description"),
        Outlet = All(article, "publisher").Concat(Authors(article, areBodies: true)).FirstOrDefault(StatedNames.IsOutlet),
        Reporters = [.. Authors(article, areBodies: false).SelectMany(PageBylines.NamesIn).Distinct(StringComparer.Ordinal)],
        Dateline = Text(article, "dateline"),
        Published = Timestamps.Iso(Text(article, "datePublished")),
        Modified = Timestamps.Iso(Text(article, "dateModified")),
        Address = Text(article, "url"),
        IsLive = IsOf(article, "LiveBlogPosting"),
        Language = Text(article, "inLanguage"),
    };

    private void Collect(JsonElement element, int depth)
    {
        if (depth == 0)
        {
            return;
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Collect(item, depth - 1);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (Id(element) is { } id && element.TryGetProperty("name", out _))
            {
                things.TryAdd(id, element);
            }

            foreach (var property in element.EnumerateObject())
            {
                Collect(property.Value, depth - 1);
            }
        }
    }

    private static string? Id(JsonElement element) =>
        element.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;

    /// <summary>The thing itself where the element only refers to it.</summary>
    private JsonElement Resolved(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object
            && !element.TryGetProperty("name", out _)
            && Id(element) is { } id
            && things.TryGetValue(id, out var thing)
            ? thing
            : element;

    // A byline with a body's name is the outlet or one of its desks, not a reporter.
    private IEnumerable<string> Authors(JsonElement article, bool areBodies) =>
        !article.TryGetProperty("author", out var author) ? []
        : (author.ValueKind == JsonValueKind.Array ? author.EnumerateArray().AsEnumerable() : [author])
            .Select(Resolved)
            .Where(one => areBodies == IsOf(one, "Organization"))
            .SelectMany(Texts)
            .Where(name => !name.Contains("://", StringComparison.Ordinal));

    private string? Text(JsonElement element, string name) => All(element, name).FirstOrDefault();

    private IEnumerable<string> All(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? Texts(value) : [];

    // A value is a string, an object with a name, a reference to one, or a list of either.
    private IEnumerable<string> Texts(JsonElement value)
    {
        value = Resolved(value);
        return value.ValueKind switch
        {
            JsonValueKind.String when PageMeta.OneLine(System.Net.WebUtility.HtmlDecode(value.GetString()!)) is { Length: > 0 } text =>
                [text],
            JsonValueKind.Object when value.TryGetProperty("name", out var name) =>
                Strings(name).SelectMany(Texts),
            JsonValueKind.Array => value.EnumerateArray().Where(item => item.ValueKind != JsonValueKind.Array).SelectMany(Texts),
            _ => [],
        };
    }

    // A name is text; another thing could have the first for its name.
    private static IEnumerable<JsonElement> Strings(JsonElement name) =>
        (name.ValueKind == JsonValueKind.Array ? name.EnumerateArray().AsEnumerable() : [name])
            .Where(one => one.ValueKind == JsonValueKind.String);
}
