namespace NewsReader.Presentation;

/// <summary>What pages and programs say of failures.</summary>
internal static class ErrorPhrases
{
    /// <summary>What to say of a collection that is full, held, shut or damaged; the reason, with its path, is in the log alone.</summary>
    public const string OutOfReach = "The collection cannot be used just now";

    /// <summary>What to do then.</summary>
    public const string WhenOutOfReach =
        "Nothing was changed. Try again in a minute; whoever looks after this site finds the reason under the id in the log.";
}
