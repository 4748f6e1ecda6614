namespace NewsReader.Pages.Compare;

/// <summary>The two texts of a comparison.</summary>
/// <param name="Left">The left one.</param>
/// <param name="Right">The right one.</param>
internal sealed record ComparedSides(Side Left, Side Right)
{
    /// <summary>Where a reader says what belongs together in a row, below the site's root. It names both texts for ever, so that the row stays the same.</summary>
    public string PassageAddress(int row) => $"compare/{Left.Revision.Reference}...{Right.Revision.Reference}/passage/{row}";
}
