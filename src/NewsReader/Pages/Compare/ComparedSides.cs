namespace NewsReader.Pages.Compare;

/// <summary>The two texts of a comparison.</summary>
/// <param name="Left">The left one.</param>
/// <param name="Right">The right one.</param>
internal sealed record ComparedSides(Side Left, Side Right);
