namespace NewsReader.Storage;

/// <summary>
/// A row that the database returns cannot be read, because its bytes have changed. Where <see cref="Revision"/> names a
/// revision, only derived data is lost: deriving that revision again from its source repairs it.
/// </summary>
public sealed class DamagedDataException : Exception
{
    /// <summary>An exception without a message of its own.</summary>
    public DamagedDataException()
    {
    }

    /// <param name="message">What cannot be read and what to do about it.</param>
    public DamagedDataException(string message)
        : base(message)
    {
    }

    /// <param name="message">What cannot be read and what to do about it.</param>
    /// <param name="innerException">What the reader of the bytes reported.</param>
    public DamagedDataException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The revision whose derived rows are unreadable; <see langword="null"/> when what was received is.</summary>
    public long? Revision { get; init; }

    /// <summary>The derived rows of a revision cannot be read.</summary>
    internal static DamagedDataException OfRevision(long revision, Exception cause) =>
        new($"What was derived for revision {revision} cannot be read. Run reprocess: it derives it again from the source.", cause)
        {
            Revision = revision,
        };

    /// <summary>The bytes of a source cannot be read.</summary>
    internal static DamagedDataException OfContent(string sha256, Exception cause) =>
        new($"The received bytes {sha256} are damaged. Restore a backup.", cause);
}
