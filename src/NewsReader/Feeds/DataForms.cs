using NewsReader.Requests;

namespace NewsReader.Feeds;

/// <summary>Marks an endpoint that answers with data where a page answers with HTML, and tells in which forms.</summary>
/// <param name="Formats">The forms it has.</param>
internal sealed record DataForms(IReadOnlyList<DataFormat> Formats);
