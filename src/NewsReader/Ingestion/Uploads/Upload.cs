using NewsReader.Reading.Manuscripts;

namespace NewsReader.Ingestion.Uploads;

/// <summary>One document of an upload, waiting for confirmation.</summary>
/// <param name="Number">Its place in the upload, from 1.</param>
/// <param name="Name">The name it came under.</param>
/// <param name="Format">How it is written; <see langword="null"/> when it is refused for its kind.</param>
/// <param name="Length">Its size in bytes.</param>
/// <param name="Refusal">Why it cannot be added, for a person; <see langword="null"/> when it can.</param>
internal sealed record Upload(int Number, string Name, Format? Format, long Length, string? Refusal);
