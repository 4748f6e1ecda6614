namespace NewsReader.Presentation.Resources;

/// <summary>A role that texts gave a speaker.</summary>
/// <param name="JobTitle">The role as printed.</param>
/// <param name="First">The earliest dated publication that gives it.</param>
/// <param name="Last">The latest.</param>
/// <param name="Quotes">Quotes under it.</param>
internal sealed record RoleResource(string JobTitle, string? First, string? Last, long Quotes);
