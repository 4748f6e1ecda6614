using NewsReader.Core.Documents;
using NewsReader.Core.Quotes;
using NewsReader.Core.Stories;

namespace NewsReader.Ingestion.Uploads;

/// <summary>How a waiting document is read, and where it would go.</summary>
/// <param name="Upload">The document.</param>
/// <param name="Document">How it was read.</param>
/// <param name="Quotes">What is said in it.</param>
/// <param name="Refusal">Why it holds no article; <see langword="null"/> when it does.</param>
/// <param name="KnownAs">The article it is already, or is a new text of.</param>
/// <param name="IsUnchanged">Whether the collection has these very bytes.</param>
/// <param name="Story">The story it would join; <see langword="null"/> when it opens one of its own.</param>
internal sealed record Preview(
    Upload Upload, Document Document, IReadOnlyList<Quote> Quotes, string? Refusal, long? KnownAs, bool IsUnchanged, Story? Story);
