namespace NewsReader.Ingestion;

/// <summary>Faults of our own code on one document, which are not the document's and keep none of those out that came with it.</summary>
internal static class InternalError
{
    /// <summary>Makes something of a document.</summary>
    /// <returns>What was made, or what to say of the fault.</returns>
    public static (T? Made, string? Fault) Try<T>(Func<T> make)
        where T : class
    {
        try
        {
            return (make(), null);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return (null, $"the program failed on it ({fault.GetType().Name})");
        }
    }
}
