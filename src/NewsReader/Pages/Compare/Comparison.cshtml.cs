using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using NewsReader.Access;
using NewsReader.Core.Comparisons;
using NewsReader.Core.Comparisons.WordDiff;
using NewsReader.Core.Stories;
using NewsReader.Presentation;
using NewsReader.Presentation.Comparisons;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Corrections;
using NewsReader.Storage.Quotes;

namespace NewsReader.Pages.Compare;

/// <summary>Two texts side by side, sentence by sentence.</summary>
[EnableRateLimiting(RateLimits.Comparison)]
[RequestTimeout(RateLimits.Comparison)]
internal sealed class ComparisonModel(ArticleStore articles, QuoteStore quotes, CorrectionStore corrections,
    WithdrawalStore withdrawals) : PageModel
{
    /// <summary>Below this share of matched rows two texts probably cover different stories.</summary>
    private const double AlikeFrom = 0.1;

    public ComparisonAddress Address { get; private set; } = null!;

    public Comparison Comparison { get; private set; } = null!;

    public ComparedSides Sides { get; private set; } = null!;

    public ComparisonLayout Layout { get; private set; } = null!;

    /// <summary>The fields that differ and whose values no row shows already.</summary>
    public IEnumerable<FieldItem> Fields =>
        FieldDifferences.Differing(Comparison).Select(change => new FieldItem(change, Comparison, Sides));

    /// <summary>Names of the fields that say the same in both texts.</summary>
    public IReadOnlyList<string> SameFields =>
        [.. Comparison.Fields.Where(change => change.Wording is Wording.Same)
            .Select(change => change.Name)
            .Distinct(StringComparer.Ordinal)];

    /// <summary>Whether both sides are one and the same text of the collection.</summary>
    public bool IsItself => Sides.Left.Revision.Id == Sides.Right.Revision.Id;

    public bool IsIdentical => Comparison.Rows.All(row => row.Wording is Wording.Same && !row.IsMoved);

    /// <summary>Whether the words are the same and only how they are written differs.</summary>
    public bool IsFormOnly => !IsIdentical && Comparison.Rows.All(row => row.Wording is Wording.Same or Wording.FormOnly && !row.IsMoved);

    public bool IsUnlike
    {
        get
        {
            var paired = Comparison.Rows.Count(row => row.Left.Count > 0 && row.Right.Count > 0);
            return paired < Comparison.Rows.Count * AlikeFrom;
        }
    }

    /// <summary>Whether the texts are shown whole instead of in rows, because few rows would have both sides.</summary>
    public bool ShowsTexts => IsUnlike && !Address.ShowsAll;

    /// <summary>The rows at which the links to the next and the previous change stop.</summary>
    public IReadOnlyList<RowItem> Changes { get; private set; } = [];

    /// <summary>The way through the changes.</summary>
    public ChangeSteps Steps =>
        ChangeSteps.Of([.. Changes.Select(row => row.Anchor)], Address.Change, change => Address with { Change = change });

    /// <summary>The number of pairs of sentences that readers separated.</summary>
    public int Parted { get; private set; }

    public async Task<IActionResult> OnGetAsync(string left, string right, CancellationToken cancellation)
    {
        if (await articles.FindPairAsync(left, right, cancellation) is not (var leftText, var rightText))
        {
            return StatusCode(await AbsentArticle.StatusAsync(withdrawals,
                [RevisionReference.Parse(left)?.ArticleId, RevisionReference.Parse(right)?.ArticleId], cancellation));
        }

        Address = ComparisonAddress.Of(RevisionReference.Parse(left)!, RevisionReference.Parse(right)!, Request.Query);
        var names = VersionNames.Of(leftText, rightText);
        Sides = new(new Side(leftText, names.Left, "left"), new Side(rightText, names.Right, "right"));
        var said = await corrections.PassagesAsync(leftText.ArticleId, rightText.ArticleId, cancellation);
        Comparison = Comparison.Of(leftText.Document, rightText.Document, said, cancellation);
        Parted = PartedPassages.Of(said, leftText, rightText).Count;
        var spoken = new ComparedQuotes(
            Comparison.Rows, await quotes.OfRevisionAsync(leftText.Id, cancellation),
                await quotes.OfRevisionAsync(rightText.Id, cancellation));
        Layout = new ComparisonLayout(Comparison, Sides, spoken);
        Changes = [.. Layout.Rows.Where(row => row.IsChange)];
        return Page();
    }
}
