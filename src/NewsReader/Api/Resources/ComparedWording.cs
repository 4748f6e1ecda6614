namespace NewsReader.Api.Resources;

/// <summary>How the words of two texts differ.</summary>
internal enum ComparedWording
{
    /// <summary>Not at all.</summary>
    Same,

    /// <summary>In form only.</summary>
    Form,

    /// <summary>In words.</summary>
    Reworded,

    /// <summary>Only the left text has them.</summary>
    OnlyLeft,

    /// <summary>Only the right text has them.</summary>
    OnlyRight,
}
