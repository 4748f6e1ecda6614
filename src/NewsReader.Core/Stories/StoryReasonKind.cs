namespace NewsReader.Core.Stories;

/// <summary>The kind of evidence for a grouping.</summary>
public enum StoryReasonKind
{
    /// <summary>No article in memory is similar enough: the article starts a new story.</summary>
    NothingAlike,

    /// <summary>A telling term (as a stem) that the article shares with the story.</summary>
    SharedTerm,

    /// <summary>A number that the article shares with the story.</summary>
    SharedNumber,

    /// <summary>Published within days of another article of the story; the text is the whole number of days.</summary>
    DaysApart,

    /// <summary>A reader said so.</summary>
    ReaderSaidSame,
}
