namespace NewsReader.Storage.Sources;

/// <summary>How far a source has come.</summary>
public enum SourceState
{
    /// <summary>Its bytes are kept; it is still to be read.</summary>
    Received,

    /// <summary>It was read into a revision, or held nothing new.</summary>
    Read,

    /// <summary>It could not be read into an article; the reason is kept with it.</summary>
    Failed,
}
