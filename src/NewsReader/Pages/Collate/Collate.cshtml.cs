using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using NewsReader.Access;
using NewsReader.Core.Comparisons.Alignment;
using NewsReader.Core.Comparisons.Collation;
using NewsReader.Core.Comparisons.Statements;
using NewsReader.Core.Stories;
using NewsReader.Pages.Compare;
using NewsReader.Presentation;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Corrections;

namespace NewsReader.Pages.Collate;

/// <summary>Three or more versions side by side, passage by passage.</summary>
[EnableRateLimiting(RateLimits.Comparison)]
[RequestTimeout(RateLimits.Comparison)]
internal sealed class CollateModel(ArticleStore articles, CorrectionStore corrections) : PageModel
{
    public CollationAddress Address { get; private set; } = null!;

    /// <summary>The versions, one a column.</summary>
    public IReadOnlyList<Side> Columns { get; private set; } = [];

    /// <summary>The passages shown.</summary>
    public IReadOnlyList<CollationLine> Lines { get; private set; } = [];

    /// <summary>How many passages all versions have in the same words.</summary>
    public int Same { get; private set; }

    /// <summary>How many passages there are, shown or not.</summary>
    public int Count { get; private set; }

    /// <summary>How many passages have changes to check, shown or not.</summary>
    public int ToCheck { get; private set; }

    /// <summary>The changes to check in headlines and captions, each with the version that has it.</summary>
    public IReadOnlyList<(string Version, StatementChange Change)> Around { get; private set; } = [];

    public bool IsCoarse { get; private set; }

    /// <summary>The way through the passages that not all versions have in the same words.</summary>
    public ChangeSteps Steps =>
        ChangeSteps.Of([.. Lines.Where(line => line.IsChange).Select(line => line.Anchor)], Address.Change, change =>
            Address with { Change = change });

    public async Task<IActionResult> OnGetAsync(string texts, CancellationToken cancellation)
    {
        if (CollationAddress.Parse(texts, Request.Query) is not { } address)
        {
            return NotFound();
        }

        if (address.Texts is [var left, var right])
        {
            return Redirect(Url.Content($"~/{new ComparisonAddress(left, right)}"));
        }

        Address = address;
        var revisions = new List<Revision>();
        foreach (var text in address.Texts)
        {
            // One statement a column, of which there are few: the store reads texts by their names.
            if (await articles.FindAsync(text, cancellation) is not { } revision)
            {
                return NotFound();
            }

            revisions.Add(revision);
        }

        var said = await corrections.PassagesAmongAsync([.. revisions.Select(revision => revision.ArticleId).Distinct()], cancellation);
        Lay(revisions, said, cancellation);
        return Page();
    }

    private void Lay(List<Revision> revisions, ILookup<(long Left, long Right), PassageCorrection> said, CancellationToken cancellation)
    {
        Columns = [.. revisions.Zip(VersionNames.Of(revisions), (revision, name) => new Side(revision, name, "column"))];
        IReadOnlyList<PassageCorrection> SaidOf(int left, int right) => [.. said[(revisions[left].ArticleId, revisions[right].ArticleId)]];
        var collation = CollatedDocuments.Of([.. revisions.Select(revision => revision.Document)], SaidOf, cancellation);
        var layout = new CollationLayout(collation, Columns, SaidOf, cancellation);
        var lines = layout.Lines;
        (Around, ToCheck) = (layout.Around, lines.Count(line => line.IsToCheck));
        (Count, Same, IsCoarse) = (lines.Count, lines.Count(line => line.IsSame), collation.IsCoarse);
        Lines = Address.OnlyDifferences ? [.. lines.Where(line => line.IsChange)] : lines;
    }
}
