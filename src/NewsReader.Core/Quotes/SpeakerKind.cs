namespace NewsReader.Core.Quotes;

/// <summary>What kind of speaker or author a name refers to.</summary>
public enum SpeakerKind
{
    /// <summary>A person by name.</summary>
    Person,

    /// <summary>An organisation, or a place that speaks as one: <c>Environment Agency</c>, <c>Russia</c>, <c>the ministry</c>.</summary>
    Body,

    /// <summary>Somebody who is described and not named: <c>a spokesperson</c>, <c>officials</c>, <c>the report</c>.</summary>
    Described,
}
