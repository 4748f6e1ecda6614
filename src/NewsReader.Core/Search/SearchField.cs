namespace NewsReader.Core.Search;

/// <summary>The field that a filter of a query tests.</summary>
public enum SearchField
{
    /// <summary>Who spoke.</summary>
    Who,

    /// <summary>Who published it.</summary>
    Source,

    /// <summary>The medium: <c>web</c>, <c>broadcast</c>, <c>wire</c>, <c>captions</c>.</summary>
    Medium,

    /// <summary>The type of quote: <c>direct</c>, <c>indirect</c>, <c>mixed</c>.</summary>
    Type,

    /// <summary>The number of the story.</summary>
    Story,

    /// <summary>When it was published: a day, month or year, or a range of them.</summary>
    Date,
}
