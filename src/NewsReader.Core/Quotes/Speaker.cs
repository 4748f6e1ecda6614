namespace NewsReader.Core.Quotes;

/// <summary>A person or body as one document names them.</summary>
/// <param name="Name">The fullest reference the document gives (<c>Donald Trump</c>, <c>a spokesperson for the ministry</c>).</param>
/// <param name="Role">The role this document gives them, as printed; <see langword="null"/> when none.</param>
public sealed record Speaker(string Name, string? Role = null);
