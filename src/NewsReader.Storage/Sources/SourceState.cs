namespace NewsReader.Storage.Sources;

/// <summary>The state of a source.</summary>
public enum SourceState
{
    /// <summary>Its bytes are stored; it is not parsed yet.</summary>
    Received,

    /// <summary>It was read into a revision, or held nothing new.</summary>
    Read,

    /// <summary>It could not be parsed into an article; the reason is stored.</summary>
    Failed,
}
