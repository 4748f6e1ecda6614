using System.Text.RegularExpressions;
using NewsReader.Following.LooseXml;

namespace NewsReader.Following.Feeds;

/// <summary>Finds the authors of an entry.</summary>
internal static partial class FeedAuthors
{
    /// <summary>An entry with more authors lists something else.</summary>
    private const int MostAuthors = 20;

    /// <summary>The names in the elements of an entry, each once, in their order.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<LooseElement> facts) =>
    [
        .. facts.Where(IsAuthor).Select(NameIn).OfType<string>().Distinct(StringComparer.Ordinal).Take(MostAuthors),
    ];

    private static bool IsAuthor(LooseElement element) =>
        element.Is(XmlVocabulary.Core, "author")
        || element.Is(XmlVocabulary.DublinCore, "creator")
        || element.Is(XmlVocabulary.DublinCore, "author")
        || element.Is(XmlVocabulary.Podcast, "author");

    private static string? NameIn(LooseElement author)
    {
        var parts = author.Elements.ToList();
        var name = Part(parts, "name") ?? Part(parts, "email");
        return name ?? (parts.Count == 0 && FeedText.Line(author) is { } line ? Bare(line) : null);
    }

    private static string? Part(List<LooseElement> parts, string name) =>
        parts.Find(part => string.Equals(part.Name, name, StringComparison.Ordinal)) is { } found ? FeedText.Line(found) : null;

    /// <summary>The name in <c>ana@news.example (Ana Lima)</c> and <c>Ana Lima &lt;ana@news.example&gt;</c>, round brackets too.</summary>
    private static string Bare(string line) =>
        WithAddress().Match(line) is { Success: true } match ? match.Groups["name"].Value.Trim() : line;

    [GeneratedRegex(@"^\S+@\S+\s*\((?<name>[^()]+)\)$|^(?<name>[^<>()@]+)(<\S+@\S+>|\(\S+@\S+\))$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex WithAddress();
}
