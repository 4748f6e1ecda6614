namespace NewsReader.Storage.Stories;

/// <summary>The order of a list of stories. Stories that are equal in it are listed from the latest to the first opened.</summary>
public enum StoryOrder
{
    /// <summary>The latest changed first.</summary>
    Changed,

    /// <summary>The latest published first, by the earliest version of each; undated stories are last.</summary>
    Published,

    /// <summary>The one with most versions first.</summary>
    Versions,
}
