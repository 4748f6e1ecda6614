using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using NewsReader.Access;
using NewsReader.Core.Stories;
using NewsReader.Presentation;
using NewsReader.Storage.Articles;

namespace NewsReader.Pages.Articles;

/// <summary>The revisions of an article, and what changed in each.</summary>
[EnableRateLimiting(RateLimits.Comparison)]
[RequestTimeout(RateLimits.Comparison)]
internal sealed class HistoryModel(ArticleStore articles, WithdrawalStore withdrawals) : PageModel
{
    private const string Weight = "weight";

    public long ArticleId { get; private set; }

    /// <summary>The revisions in the order asked for, each with what it changed; the first changed nothing.</summary>
    public IReadOnlyList<RevisionEdit> Revisions { get; private set; } = [];

    /// <summary>The latest revision on this page.</summary>
    public Revision Latest { get; private set; } = null!;

    /// <summary>Number of the oldest revision on this page; earlier ones are on the next.</summary>
    public int Oldest { get; private set; }

    /// <summary>Whether the edits with the gravest changes are first, instead of the latest.</summary>
    public bool IsByWeight { get; private set; }

    /// <summary>How many revisions there are, shown or not.</summary>
    public int Count { get; private set; }

    /// <summary>What a revision changed, side by side, below the site's root.</summary>
    public ComparisonAddress ComparisonWithOneBefore(int number) => new(new(ArticleId, number - 1), new(ArticleId, number));

    /// <param name="until">The latest revision to show; <see langword="null"/> for all up to the current one.</param>
    /// <param name="order"><c>weight</c> for the gravest edits first; the latest are first otherwise.</param>
    public async Task<IActionResult> OnGetAsync(long id, int? until, string? order, CancellationToken cancellation)
    {
        (ArticleId, IsByWeight) = (id, order is Weight);
        Count = (await articles.HistoryAsync(id, cancellation)).Count;
        var edits = await RevisionHistory.ReadAsync(articles, id, Math.Clamp(until ?? Count, 0, Count), cancellation);
        if (edits.Count == 0)
        {
            return StatusCode(await AbsentArticle.StatusAsync(withdrawals, [id], cancellation));
        }

        (Latest, Oldest) = (edits[0].Revision, edits[^1].Revision.Number);
        Revisions = IsByWeight ? RevisionHistory.ByWeight(edits) : edits;
        return Page();
    }
}
