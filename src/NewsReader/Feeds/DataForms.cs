using NewsReader.Requests;

namespace NewsReader.Feeds;

/// <summary>Marks an endpoint that returns data in place of an HTML page, and lists its formats.</summary>
/// <param name="Formats">The forms it has.</param>
internal sealed record DataForms(IReadOnlyList<DataFormat> Formats);
