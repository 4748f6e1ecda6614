using NewsReader.Core.Stories;

namespace NewsReader.Presentation;

/// <summary>The address of a collation, below the site's root: <c>collate/1...2...5.1</c>.</summary>
/// <param name="Texts">The texts, one a column.</param>
/// <param name="OnlyDifferences">Whether passages that all have in the same words are left out.</param>
internal sealed record CollationAddress(IReadOnlyList<RevisionReference> Texts, bool OnlyDifferences = false)
{
    /// <summary>Value of <c>only</c> that leaves out what all have in the same words.</summary>
    public const string Differences = "differences";

    /// <summary>Columns that can still be read beside each other; every two of them are aligned.</summary>
    public const int MostTexts = 8;

    private const string Between = "...";

    /// <summary>Reads the texts an address names; <see langword="null"/> when one of them is no text, or there are fewer than two or too many.</summary>
    public static CollationAddress? Parse(string texts, string? only)
    {
        var references = texts.Split(Between).Select(RevisionReference.Parse).ToList();
        return references.Count is < 2 or > MostTexts || references.Contains(null)
            ? null
            : new([.. references.OfType<RevisionReference>()], only is Differences);
    }

    /// <summary>The same texts with one of them first: the others are read against the first.</summary>
    public CollationAddress WithFirst(int column) => this with { Texts = [Texts[column], .. Texts.Where((_, index) => index != column)] };

    /// <inheritdoc/>
    public override string ToString() => $"collate/{string.Join(Between, Texts)}{(OnlyDifferences ? $"?only={Differences}" : "")}";
}
