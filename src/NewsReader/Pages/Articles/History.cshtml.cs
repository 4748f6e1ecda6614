using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using NewsReader.Access;
using NewsReader.Core.Comparisons;
using NewsReader.Core.Stories;
using NewsReader.Presentation;
using NewsReader.Storage.Articles;

namespace NewsReader.Pages.Articles;

/// <summary>The revisions of an article, and what changed in each.</summary>
[EnableRateLimiting(RateLimits.Comparison)]
[RequestTimeout(RateLimits.Comparison)]
internal sealed class HistoryModel(ArticleStore articles, WithdrawalStore withdrawals) : PageModel
{
    /// <summary>Revisions shown on a page, and one more to compare the oldest of them with.</summary>
    private const int MostShown = 20;

    /// <summary>Changes to check of a revision that are shown at once; the others are folded below them, with their number.</summary>
    public const int MostOpen = 5;

    public long ArticleId { get; private set; }

    /// <summary>The revisions, latest first, each with what it changed; the first changed nothing.</summary>
    public IReadOnlyList<(Revision Revision, Comparison? Change)> Revisions { get; private set; } = [];

    /// <summary>How many revisions there are, shown or not.</summary>
    public int Count { get; private set; }

    /// <summary>What a revision changed, side by side, below the site's root.</summary>
    public ComparisonAddress ComparisonWithOneBefore(int number) => new(new(ArticleId, number - 1), new(ArticleId, number));

    /// <param name="until">The latest revision to show; <see langword="null"/> for all up to the current one.</param>
    public async Task<IActionResult> OnGetAsync(long id, int? until, CancellationToken cancellation)
    {
        ArticleId = id;
        Count = (await articles.HistoryAsync(id, cancellation)).Count;
        var last = Math.Clamp(until ?? Count, 0, Count);
        var shown = await articles.OfArticleAsync(id, Math.Max(1, last - MostShown), last, cancellation);
        var changes = shown.Zip(shown.Skip(1), (before, after) =>
            Comparison.Of(before.Document, after.Document, cancellation: cancellation));
        Revisions = [.. shown.Zip(changes.Prepend<Comparison?>(null)).Reverse()];
        return shown.Count > 0 ? Page() : StatusCode(await AbsentArticle.StatusAsync(withdrawals, [id], cancellation));
    }
}
