using NewsReader.Core.Documents;
using NewsReader.Core.Quotes;
using NewsReader.Core.Stories;

namespace NewsReader.Ingestion.Uploads;

/// <summary>How a waiting document is read, and what it becomes when all of its batch is added.</summary>
/// <param name="Upload">The document.</param>
/// <param name="Document">How it was read.</param>
/// <param name="Quotes">What is said in it.</param>
/// <param name="Refusal">Why it contains no article; <see langword="null"/> when it does.</param>
internal sealed record Preview(Upload Upload, Document Document, IReadOnlyList<Quote> Quotes, string? Refusal)
{
    /// <summary>The article of the collection it is already, or is a new text of.</summary>
    public long? KnownAs { get; init; }

    /// <summary>The earlier document of the batch that it is already, or is a new text of.</summary>
    public Upload? RepeatOf { get; init; }

    /// <summary>Whether the collection, or an earlier document of the batch, has these very bytes.</summary>
    public bool IsUnchanged { get; init; }

    /// <summary>The story of the collection it joins; <see langword="null"/> when it starts a new one.</summary>
    public Story? Story { get; init; }

    /// <summary>How many reports of the collection leave their story for the new one.</summary>
    public int Moved { get; init; }

    /// <summary>The other documents of the batch that come into the same story.</summary>
    public IReadOnlyList<Upload> Companions { get; init; } = [];
}
