using NewsReader.Core.Documents;
using NewsReader.Presentation;

namespace NewsReader.Pages.Sources;

/// <summary>The facts that a report states, for the preview of a source.</summary>
internal static class SourceFacts
{
    /// <summary>Those that it states, each with its name.</summary>
    public static IEnumerable<(string Name, string Value)> Of(Document document) => new (string Name, string? Value)[]
    {
        ("headline", document.Headline?.Value),
        ("outlet", document.Outlet?.Value),
        ("reporters", document.Reporters.Count == 0 ? null : Phrases.List([.. document.Reporters.Select(reporter => reporter.Value)])),
        ("published", document.Published is { } published ? Phrases.Date(published.Value) : null),
        ("language", document.Language),
        ("paragraphs", Phrases.Count(document.Blocks.Count, "part")),
    }.Where(fact => !string.IsNullOrEmpty(fact.Value)).Select(fact => (fact.Name, fact.Value!));
}
