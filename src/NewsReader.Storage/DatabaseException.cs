namespace NewsReader.Storage;

/// <summary>The database cannot be used as it is. The message is one sentence for a person and says what to do.</summary>
public sealed class DatabaseException : Exception
{
    /// <summary>An exception without a word of its own.</summary>
    public DatabaseException()
    {
    }

    /// <param name="message">What is wrong and what to do about it.</param>
    public DatabaseException(string message)
        : base(message)
    {
    }

    /// <param name="message">What is wrong and what to do about it.</param>
    /// <param name="innerException">What the database said.</param>
    public DatabaseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Whether the file holds other bytes than were written to it, so that other parts of it may still be read.</summary>
    public bool IsDamage { get; init; }
}
