namespace NewsReader.Requests;

/// <summary>That a request asks for data instead of a page.</summary>
/// <param name="Format">The form it asks for.</param>
/// <param name="Path">The path as it was asked for, with the suffix.</param>
/// <param name="IsNamed">Whether the address names the form, as against a header that prefers it.</param>
internal sealed record DataRequest(DataFormat Format, PathString Path, bool IsNamed);
