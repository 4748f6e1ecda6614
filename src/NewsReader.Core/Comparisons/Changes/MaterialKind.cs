namespace NewsReader.Core.Comparisons.Changes;

/// <summary>The kinds of change that alter what is claimed, not only how it is worded.</summary>
public enum MaterialKind
{
    /// <summary>A figure or quantity.</summary>
    Number,

    /// <summary>A date or time.</summary>
    Date,

    /// <summary>A name of a person, place or body.</summary>
    Name,

    /// <summary>A negation added or dropped.</summary>
    Negation,

    /// <summary>A qualifier or hedge added or dropped (<c>so-called</c>, <c>allegedly</c>, <c>often</c>).</summary>
    Qualifier,

    /// <summary>The verb of an attribution (said, claimed, admitted).</summary>
    AttributionVerb,

    /// <summary>The words of a quotation.</summary>
    QuoteWording,

    /// <summary>The speaker of a quotation.</summary>
    QuoteSpeaker,
}
