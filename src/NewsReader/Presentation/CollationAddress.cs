using System.Globalization;
using NewsReader.Core.Stories;

namespace NewsReader.Presentation;

/// <summary>The address of a collation, below the site's root: <c>collate/1...2...5.1</c>.</summary>
/// <param name="Texts">The texts, one a column.</param>
/// <param name="OnlyDifferences">Whether passages that all have in the same words are left out.</param>
/// <param name="Change">The change the reader is at, from 1; <see langword="null"/> before the first.</param>
internal sealed record CollationAddress(IReadOnlyList<RevisionReference> Texts, bool OnlyDifferences = false, int? Change = null)
{
    /// <summary>Value of <c>only</c> that leaves out what all have in the same words.</summary>
    public const string Differences = "differences";

    /// <summary>Maximum number of readable columns; every two of them are aligned.</summary>
    public const int MostTexts = 8;

    private const string Between = "...";

    /// <summary>
    /// Parses the texts named in an address; <see langword="null"/> when one of them is invalid, or there are fewer than
    /// two or too many.
    /// </summary>
    /// <param name="texts">The texts, as the path names them.</param>
    /// <param name="query">How they are to be shown; what cannot be read asks for nothing.</param>
    public static CollationAddress? Parse(string texts, IQueryCollection query)
    {
        var references = texts.Split(Between).Select(RevisionReference.Parse).ToList();
        return references.Count is < 2 or > MostTexts || references.Contains(null)
            ? null
            : new([.. references.OfType<RevisionReference>()], query["only"] == Differences, ComparisonAddress.ChangeOf(query));
    }

    /// <summary>The same texts with one of them first: the others are read against the first.</summary>
    public CollationAddress WithFirst(int column) =>
        this with { Texts = [Texts[column], .. Texts.Where((_, index) => index != column)], Change = null };

    /// <inheritdoc/>
    public override string ToString()
    {
        var query = string.Join('&', new[]
        {
            OnlyDifferences ? $"only={Differences}" : null,
            Change is { } change ? string.Create(CultureInfo.InvariantCulture, $"change={change}") : null,
        }.OfType<string>());
        return $"collate/{string.Join(Between, Texts)}{(query.Length > 0 ? "?" + query : "")}";
    }
}
