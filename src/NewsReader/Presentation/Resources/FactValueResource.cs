using NewsReader.Presentation.Comparisons;

namespace NewsReader.Presentation.Resources;

/// <summary>The value of a fact in one version of a story.</summary>
internal sealed record FactValueResource
{
    /// <summary>The words.</summary>
    public required string Words { get; init; }

    /// <summary>The sentence they are in.</summary>
    public required string Sentence { get; init; }

    /// <summary>The time of publication of the version, otherwise of its receipt.</summary>
    public required DateTimeOffset Date { get; init; }

    /// <summary>The sentence in that version.</summary>
    public required string Url { get; init; }

    /// <summary>A value.</summary>
    public static FactValueResource Of(StoryFactValue value, Links links) => new()
    {
        Words = value.Words,
        Sentence = value.Sentence,
        Date = value.Moment,
        Url = links.To(value.Address),
    };
}
