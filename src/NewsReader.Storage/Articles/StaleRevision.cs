namespace NewsReader.Storage.Articles;

/// <summary>A revision that is to be derived again.</summary>
public sealed class StaleRevision
{
    /// <summary>The revision.</summary>
    public long Revision { get; init; }

    /// <summary>The article it is a text of.</summary>
    public long Article { get; init; }

    /// <summary>Its place among the article's revisions, from 1.</summary>
    public int Number { get; init; }

    /// <summary>The story the article belongs to.</summary>
    public long Story { get; init; }

    /// <summary>The source it was read from.</summary>
    public long Source { get; init; }

    /// <summary>Version of the code that derived it.</summary>
    public int DerivedBy { get; init; }

    /// <summary>Whether it is its article's current text.</summary>
    public bool IsCurrent { get; init; }
}
