using NewsReader.Core.Search;
using NewsReader.Presentation;
using NewsReader.Presentation.Queries;
using NewsReader.Storage.Search;

namespace NewsReader.Pages.Quotes;

/// <summary>One thing a list of quotes can be narrowed by, with its values.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Values">Those that are set first, then the most frequent.</param>
internal sealed record FacetGroup(string Title, IReadOnlyList<FacetValue> Values)
{
    /// <summary>Values shown of each: more are found by typing.</summary>
    private const int MostShown = 8;

    private static readonly (string Kind, string Title)[] Kinds =
        [("who", "Who"), ("medium", "Medium"), ("source", "Source"), ("type", "Kind of speech"), ("date", "Month"), ("story", "Story")];

    /// <summary>The groups that have something to choose or to drop.</summary>
    public static IReadOnlyList<FacetGroup> Of(QuoteQuery query, IReadOnlyList<Facet> facets)
    {
        var groups = Kinds.Select(kind => new FacetGroup(kind.Title, [.. ValuesOf(kind.Kind, query, facets)]));
        return [.. groups.Where(group => group.Values.Count > 0)];
    }

    private static IEnumerable<FacetValue> ValuesOf(string kind, QuoteQuery query, IReadOnlyList<Facet> facets)
    {
        var set = query.Search.Parts.OfType<SearchFilter>()
            .Where(filter => string.Equals(filter.Field.ToString(), kind, StringComparison.OrdinalIgnoreCase)).ToList();
        var isSet = set.Where(filter => !filter.IsExcluded).Select(filter => filter.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var counted = facets.Where(facet => string.Equals(facet.Kind, kind, StringComparison.Ordinal)).ToList();
        var kept = set.Select(filter => new FacetValue(
            filter.ToString(),
            (filter.IsExcluded ? "not " : "") + filter.Value,
            counted.FirstOrDefault(facet => string.Equals(facet.Value, filter.Value, StringComparison.OrdinalIgnoreCase))?.Count,
            IsSet: true));
        var more = counted.Where(facet => !isSet.Contains(facet.Value)).Take(MostShown)
            .Select(facet => new FacetValue($"{kind}:\"{facet.Value.Replace('"', ' ')}\"", Words(facet), facet.Count, IsSet: false));
        return kept.Concat(more);
    }

    private static string Words(Facet facet) => facet.Kind is "date" ? Phrases.Date(facet.Value) : facet.Value;
}
