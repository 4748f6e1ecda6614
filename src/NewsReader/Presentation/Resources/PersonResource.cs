namespace NewsReader.Presentation.Resources;

/// <summary>A person or body that speaks, as one text gives them.</summary>
/// <param name="Id">The name in the collection; <see langword="null"/> when the person is uncertain.</param>
/// <param name="Name">The name.</param>
/// <param name="JobTitle">The role in that text.</param>
/// <param name="Url">Their page.</param>
internal sealed record PersonResource(long? Id, string Name, string? JobTitle, string? Url);
