using NewsReader.Core.Text;

namespace NewsReader.Core.Comparisons.Changes;

/// <summary>A material change found in a pair, before the pair has its place among the rows.</summary>
internal readonly record struct Finding(MaterialKind Kind, TextSpan? Left, TextSpan? Right)
{
    /// <summary>The same change with the sides swapped.</summary>
    public Finding Mirrored => new(Kind, Right, Left);
}
