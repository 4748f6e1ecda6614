using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsReader.Core.Comparison;
using NewsReader.Core.Stories;
using NewsReader.Storage;
using Comparison = NewsReader.Core.Comparison.Comparison;

namespace NewsReader.Pages.Articles;

/// <summary>The revisions of an article, and what changed in each.</summary>
internal sealed class HistoryModel(ArticleStore articles) : PageModel
{
    /// <summary>The latest revisions shown: more are in the addresses of their comparisons.</summary>
    private const int MostShown = 20;

    public long ArticleId { get; private set; }

    /// <summary>The revisions, latest first, each with what it changed; the first changed nothing.</summary>
    public IReadOnlyList<(Revision Revision, ComparisonSummary? Change)> Revisions { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancellation)
    {
        ArticleId = id;
        var count = (await articles.HistoryAsync(id, cancellation)).Count;
        var shown = new List<(Revision Revision, ComparisonSummary? Change)>();
        Revision? before = null;
        for (var number = Math.Max(1, count - MostShown); number <= count; number++)
        {
            if (await articles.FindAsync(new(id, number), cancellation) is { } revision)
            {
                shown.Insert(0, (revision, before is null ? null : Comparison.Of(before.Document, revision.Document).Summary));
                before = revision;
            }
        }

        Revisions = shown;
        return shown.Count > 0 ? Page() : NotFound();
    }
}
