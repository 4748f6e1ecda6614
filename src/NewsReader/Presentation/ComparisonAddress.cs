using System.Globalization;
using NewsReader.Core.Stories;

namespace NewsReader.Presentation;

/// <summary>The address of a comparison and of how it is shown, below the site's root.</summary>
/// <param name="Left">The left text.</param>
/// <param name="Right">The right text.</param>
/// <param name="OnlyChanges">Whether what is the same is folded away.</param>
/// <param name="IsUnified">Whether both texts are in one column.</param>
/// <param name="ShowsAll">
/// Whether nothing is folded away. With neither, long runs of what is the same are folded, and on a phone short ones too.
/// </param>
/// <param name="Change">The change the reader is at, from 1; <see langword="null"/> before the first.</param>
internal sealed record ComparisonAddress(
    RevisionReference Left, RevisionReference Right, bool OnlyChanges = false, bool IsUnified = false, bool ShowsAll = false,
        int? Change = null)
{
    /// <summary>Value of <c>only</c> that folds away what is the same.</summary>
    public const string Changes = "changes";

    /// <summary>Value of <c>show</c> that folds nothing away.</summary>
    public const string Everything = "everything";

    /// <summary>Value of <c>view</c> that puts both texts in one column.</summary>
    public const string Unified = "unified";

    /// <summary>Parses an address; an unreadable value counts as absent.</summary>
    public static ComparisonAddress Of(RevisionReference left, RevisionReference right, IQueryCollection query) => new(
        left,
        right,
        query["only"] == Changes,
        query["view"] == Unified,
        query["show"] == Everything,
        ChangeOf(query));

    /// <summary>The change that a query asks for, from 1; <see langword="null"/> when it asks for none.</summary>
    public static int? ChangeOf(IQueryCollection query) =>
        int.TryParse(query["change"], NumberStyles.None, CultureInfo.InvariantCulture, out var change) && change > 0 ? change : null;

    /// <summary>The same two texts, sides swapped.</summary>
    public ComparisonAddress Swapped => this with { Left = Right, Right = Left, Change = null };

    /// <summary>The same with only what differs.</summary>
    public ComparisonAddress Folded => this with { OnlyChanges = true, ShowsAll = false };

    /// <summary>The same with nothing folded away.</summary>
    public ComparisonAddress Unfolded => this with { OnlyChanges = false, ShowsAll = true };

    /// <inheritdoc/>
    public override string ToString()
    {
        var query = string.Join('&', new[]
        {
            OnlyChanges ? $"only={Changes}" : null,
            ShowsAll ? $"show={Everything}" : null,
            IsUnified ? $"view={Unified}" : null,
            Change is { } change ? string.Create(CultureInfo.InvariantCulture, $"change={change}") : null,
        }.OfType<string>());
        return $"compare/{Left}...{Right}{(query.Length > 0 ? "?" + query : "")}";
    }
}
