namespace NewsReader.Storage;

/// <summary>What to do with failures while looking through a collection that may be damaged.</summary>
public static class Damage
{
    /// <summary>
    /// Whether a failure concerns only what was being read, so that one can go on with the next: everything except a stop,
    /// a lack of memory, and a database that is locked, full or out of reach as a whole.
    /// </summary>
    public static bool IsIn(Exception failure) =>
        failure is DatabaseException { IsDamage: true } or not (DatabaseException or OperationCanceledException or OutOfMemoryException);
}
