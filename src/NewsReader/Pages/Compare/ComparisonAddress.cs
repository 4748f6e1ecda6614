using NewsReader.Core.Stories;

namespace NewsReader.Pages.Compare;

/// <summary>The address of a comparison and of how it is shown, below the site's root.</summary>
/// <param name="Left">The left text.</param>
/// <param name="Right">The right text.</param>
/// <param name="OnlyChanges">Whether what is the same is folded away.</param>
/// <param name="IsUnified">Whether both texts stand in one column.</param>
internal sealed record ComparisonAddress(RevisionReference Left, RevisionReference Right, bool OnlyChanges = false, bool IsUnified = false)
{
    /// <summary>Value of <c>only</c> that folds away what is the same.</summary>
    public const string Changes = "changes";

    /// <summary>Value of <c>view</c> that puts both texts in one column.</summary>
    public const string Unified = "unified";

    /// <summary>The same two texts, sides swapped.</summary>
    public ComparisonAddress Swapped => this with { Left = Right, Right = Left };

    /// <inheritdoc/>
    public override string ToString()
    {
        var query = string.Join('&', new[] { OnlyChanges ? $"only={Changes}" : null, IsUnified ? $"view={Unified}" : null }.OfType<string>());
        return $"compare/{Left}...{Right}{(query.Length > 0 ? "?" + query : "")}";
    }
}
