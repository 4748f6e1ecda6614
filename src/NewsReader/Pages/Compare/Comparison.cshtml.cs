using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsReader.Core.Comparison;
using NewsReader.Core.Stories;
using NewsReader.Storage;
using Comparison = NewsReader.Core.Comparison.Comparison;

namespace NewsReader.Pages.Compare;

/// <summary>Two texts side by side, sentence by sentence.</summary>
internal sealed class ComparisonModel(ArticleStore articles) : PageModel
{
    /// <summary>Below this share of rows with a partner, two texts hardly tell the same story.</summary>
    private const double AlikeFrom = 0.1;

    public ComparisonAddress Address { get; private set; } = null!;

    public Comparison Comparison { get; private set; } = null!;

    public ComparedSides Sides { get; private set; } = null!;

    public ComparisonLayout Layout { get; private set; } = null!;

    /// <summary>The fields that differ and whose values no row shows already.</summary>
    public IEnumerable<FieldItem> Fields =>
        Comparison.Fields
            .Where(change => change.Name is not "standfirst" && change.Wording is not Wording.Same)
            .Select(change => new FieldItem(change, Sides));

    /// <summary>Names of the fields that say the same in both texts.</summary>
    public IReadOnlyList<string> SameFields =>
        [.. Comparison.Fields.Where(change => change.Wording is Wording.Same).Select(change => change.Name).Distinct(StringComparer.Ordinal)];

    public bool IsIdentical => Comparison.Rows.All(row => row.Wording is Wording.Same && !row.IsMoved);

    public bool IsUnlike
    {
        get
        {
            var paired = Comparison.Rows.Count(row => row.Left.Count > 0 && row.Right.Count > 0);
            return paired < Comparison.Rows.Count * AlikeFrom;
        }
    }

    public async Task<IActionResult> OnGetAsync(string left, string right, string? only, string? view, CancellationToken cancellation)
    {
        if (RevisionReference.Parse(left) is not { } first
            || RevisionReference.Parse(right) is not { } second
            || await articles.FindAsync(first, cancellation) is not { } leftText
            || await articles.FindAsync(second, cancellation) is not { } rightText)
        {
            return NotFound();
        }

        Address = new(first, second, only is ComparisonAddress.Changes, view is ComparisonAddress.Unified);
        var names = VersionNames.Of(leftText, rightText);
        Sides = new(new Side(leftText, names.Left, "left"), new Side(rightText, names.Right, "right"));
        Comparison = Comparison.Of(leftText.Document, rightText.Document);
        Layout = new ComparisonLayout(Comparison, Sides);
        return Page();
    }
}
