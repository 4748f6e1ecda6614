namespace NewsReader.Core.Quotes;

/// <summary>How words are attributed.</summary>
public enum QuoteType
{
    /// <summary>The speaker's own words, inside marks or under the speaker's label.</summary>
    Direct,

    /// <summary>What was said, in the reporter's words.</summary>
    Indirect,

    /// <summary>A reported clause with some of the speaker's own words marked inside it.</summary>
    Mixed,
}
