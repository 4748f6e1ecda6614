using System.Text.RegularExpressions;
using NewsReader.Core.Documents;
using NewsReader.Reading.Decoding;
using NewsReader.Reading.Manuscripts;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace NewsReader.Reading;

/// <summary>Reads the YAML above a Markdown text into facts about the document.</summary>
internal static partial class FrontMatter
{
    private static readonly string[] Headline = ["title", "headline"];
    private static readonly string[] Section = ["section", "category", "categories", "programme", "program"];
    private static readonly string[] Standfirst = ["standfirst", "description", "summary", "abstract", "subtitle", "excerpt"];
    private static readonly string[] Outlet = ["outlet", "publisher", "source", "site", "site_name", "publication"];
    private static readonly string[] Reporters = ["reporter", "reporters", "author", "authors", "by", "byline"];
    private static readonly string[] Dateline = ["dateline", "location", "place"];
    private static readonly string[] Published = ["published", "published_time", "date_published", "datepublished", "pubdate", "date"];
    private static readonly string[] Modified = ["modified", "modified_time", "updated", "lastmod", "date_modified", "datemodified"];
    private static readonly string[] Duration = ["duration"];
    private static readonly string[] Address = ["url", "source_url", "link", "canonical", "permalink", "address"];
    private static readonly string[] Language = ["lang", "language", "locale"];

    /// <summary>Deeper than any fact lies; reading a tree of YAML goes as deep into the stack as the tree goes.</summary>
    private const int DeepestNesting = 16;

    public static Metadata Read(string yaml, List<Problem> problems)
    {
        var (read, reason) = Try(yaml);
        if (read is null && Try(Quoted(yaml)).Read is { } quoted)
        {
            return quoted;
        }

        if (reason is not null)
        {
            problems.Add(new(ProblemKind.Metadata, $"The front matter could not be read: {reason}"));
        }

        return read ?? Metadata.None;
    }

    /// <summary>The facts, empty without names and values; <see langword="null"/> and the reason when it is not YAML.</summary>
    private static (Metadata? Read, string? Reason) Try(string yaml)
    {
        try
        {
            RefuseHostile(yaml);
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return (stream.Documents is [{ RootNode: YamlMappingNode root }, ..] ? Read(ByName(root)) : Metadata.None, null);
        }
        catch (Exception unreadable) when (unreadable is YamlException or ArgumentException or InvalidOperationException or FormatException)
        {
            return (null, unreadable.Message);
        }
    }

    /// <summary>
    /// The same with every value in quotation marks that people write without: <c>title: Flood: what we know</c> and
    /// <c>title: "Never again", they say</c> are plain to a reader and no YAML.
    /// </summary>
    private static string Quoted(string yaml) =>
        string.Join('\n', yaml.ReplaceLineEndings("\n").Split('\n').Select(line => PlainValue().Match(line) is { Success: true } plain
            ? $"{plain.Groups["name"].Value}: '{plain.Groups["value"].Value.TrimEnd().Replace("'", "''", StringComparison.Ordinal)}'"
            : line));

    [GeneratedRegex(@"^(?<name>[\p{L}_][\p{L}\p{N}_-]*):[ \t]+(?![\[{|>]|(""[^""]*""|'[^']*')[ \t]*$)(?<value>\S.*)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex PlainValue();

    /// <summary>
    /// Refuses input that would never end or overflow the stack: nesting deeper than any fact needs, and aliases, which let
    /// a few lines represent billions of values or themselves. Events are read one by one, so this check is bounded itself.
    /// </summary>
    private static void RefuseHostile(string yaml)
    {
        var (events, depth) = (new Parser(new StringReader(yaml)), 0);
        while (events.MoveNext())
        {
            depth += events.Current!.NestingIncrease;
            if (depth > DeepestNesting || events.Current is AnchorAlias)
            {
                throw new FormatException("it is nested too deeply, or refers to itself.");
            }
        }
    }

    private static Metadata Read(Dictionary<string, YamlNode> facts) => new()
    {
        Headline = First(facts, Headline),
        Section = First(facts, Section),
        Standfirst = First(facts, Standfirst),
        Outlet = First(facts, Outlet),
        Reporters = [.. Reporters.Where(facts.ContainsKey).Take(1).SelectMany(name => Values(facts[name]))],
        Dateline = First(facts, Dateline),
        Published = Timestamps.Iso(First(facts, Published)),
        Modified = Timestamps.Iso(First(facts, Modified)),
        Duration = First(facts, Duration),
        Address = First(facts, Address),
        Language = First(facts, Language),
    };

    private static Dictionary<string, YamlNode> ByName(YamlMappingNode root)
    {
        var facts = new Dictionary<string, YamlNode>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in root.Children)
        {
            if (key is YamlScalarNode { Value: { } name })
            {
                facts.TryAdd(name, value);
            }
        }

        return facts;
    }

    private static string? First(Dictionary<string, YamlNode> facts, string[] names) =>
        names.Where(facts.ContainsKey).SelectMany(name => Values(facts[name])).FirstOrDefault();

    private static IEnumerable<string> Values(YamlNode node) => node switch
    {
        YamlScalarNode { Value: { } value } when !string.IsNullOrWhiteSpace(value) => [OneLine(value)],
        YamlSequenceNode sequence => sequence.Children.SelectMany(Values),
        YamlMappingNode mapping => ByName(mapping).TryGetValue("name", out var name) ? Values(name) : [],
        _ => [],
    };

    private static string OneLine(string value) =>
        string.Join(' ', TextCleaner.Clean(value, []).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)).Trim();
}
