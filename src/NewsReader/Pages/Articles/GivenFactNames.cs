using NewsReader.Core.Documents;

namespace NewsReader.Pages.Articles;

/// <summary>Names the facts of a report that an editor gave.</summary>
internal static class GivenFactNames
{
    /// <summary>Their names, for a sentence.</summary>
    public static IReadOnlyList<string> Of(Document document) =>
    [
        .. new[]
        {
            (document.Headline, "headline"), (document.Outlet, "outlet"), (document.Published, "date"), (document.Address, "address"),
        }
        .Where(fact => fact.Item1 is { IsGiven: true }).Select(fact => fact.Item2),
    ];
}
