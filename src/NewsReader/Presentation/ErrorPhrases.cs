namespace NewsReader.Presentation;

/// <summary>The wording of errors on pages and in responses.</summary>
internal static class ErrorPhrases
{
    /// <summary>The message for a collection that is full, locked, closed or damaged; only the log has the reason with its path.</summary>
    public const string OutOfReach = "The collection cannot be used just now";

    /// <summary>Advice for that case.</summary>
    public const string WhenOutOfReach =
        "Nothing was changed. Try again in a minute; whoever looks after this site finds the reason under the id in the log.";
}
