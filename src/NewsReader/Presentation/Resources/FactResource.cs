using NewsReader.Presentation.Comparisons;

namespace NewsReader.Presentation.Resources;

/// <summary>A fact of a story that changed from version to version.</summary>
internal sealed record FactResource
{
    /// <summary>The kind of fact in one word: number, date, name, outcome…</summary>
    public required string Kind { get; init; }

    /// <summary>The words around it that say what it is a value of; may be empty.</summary>
    public required string Topic { get; init; }

    /// <summary>Its values in order of publication.</summary>
    public required IReadOnlyList<FactValueResource> Values { get; init; }

    /// <summary>A fact.</summary>
    public static FactResource Of(StoryFact fact, Links links) => new()
    {
        Kind = fact.Kind,
        Topic = fact.Topic,
        Values = [.. fact.Values.Select(value => FactValueResource.Of(value, links))],
    };
}
