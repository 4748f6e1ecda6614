using NewsReader.Core.Stories;

namespace NewsReader.Pages.Compare;

/// <summary>The two texts of a comparison.</summary>
/// <param name="Left">The left one.</param>
/// <param name="Right">The right one.</param>
internal sealed record ComparedSides(Side Left, Side Right)
{
    /// <summary>
    /// Address of the form for re-pairing a row, relative to the site's root. It names both texts permanently, so that the
    /// row does not change.
    /// </summary>
    public string PassageAddress(int row) => $"{AddressOf(Left.Revision, Right.Revision)}/passage/{row}";

    /// <summary>The address, below the site's root, where a reader undoes a separation.</summary>
    public string PartedAddress => $"{AddressOf(Left.Revision, Right.Revision)}/parted";

    /// <summary>The address of a comparison of these very texts, whatever comes after them, below the site's root.</summary>
    public static string AddressOf(Revision left, Revision right) => $"compare/{left.Reference}...{right.Reference}";
}
