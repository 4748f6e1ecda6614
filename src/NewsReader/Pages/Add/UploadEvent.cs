using NewsReader.Ingestion;

namespace NewsReader.Pages.Add;

/// <summary>The outcome of one document of an upload, as sent to the page.</summary>
/// <param name="Number">The document's place in the upload, from 1.</param>
/// <param name="Words">Its outcome, in words.</param>
/// <param name="Article">The article it is now; <see langword="null"/> when it could not be read.</param>
internal sealed record UploadEvent(int Number, string Words, long? Article)
{
    /// <summary>Says an outcome.</summary>
    public static UploadEvent Of(int number, IngestResult outcome) => new(number, WordsOf(outcome), outcome.ArticleId);

    /// <summary>The outcome in words.</summary>
    public static string WordsOf(IngestResult? outcome) => outcome switch
    {
        null => "waits to be read",
        { Outcome: Outcome.Added } => "added",
        { Outcome: Outcome.Revised } => "a new revision",
        { Outcome: Outcome.Unchanged } => "nothing new in it",
        _ => $"not added: {outcome.Reason}",
    };
}
