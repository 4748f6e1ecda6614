namespace NewsReader.Ingestion;

/// <summary>A batch of documents whose bytes are stored and that is being parsed.</summary>
/// <param name="Arrivals">The documents as they came.</param>
/// <param name="Derived">What is made of each that is not too large, in the same order.</param>
internal sealed record ParsingBatch(IReadOnlyList<IncomingDocument> Arrivals, IReadOnlyList<Task<ParsedSource>> Derived)
{
    /// <summary>No documents.</summary>
    public static ParsingBatch Nothing { get; } = new([], []);

    /// <summary>The outcome of every document, in order.</summary>
    /// <param name="done">The outcome of those that are not too large.</param>
    public IReadOnlyList<IngestResult> OutcomesOf(IReadOnlyList<IngestResult> done)
    {
        var rest = new Queue<IngestResult>(done);
        return [.. Arrivals.Select(arrival =>
            arrival.Refusal is { } refusal ? new IngestResult(arrival.Origin, Outcome.Failed, refusal) : rest.Dequeue())];
    }
}
