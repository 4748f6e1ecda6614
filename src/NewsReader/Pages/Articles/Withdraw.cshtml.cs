using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsReader.Access;
using NewsReader.Core.Stories;
using NewsReader.Storage.Articles;

namespace NewsReader.Pages.Articles;

/// <summary>Where an editor takes an article out of the collection, and brings it back.</summary>
[Authorize(AccessPolicies.Editors)]
internal sealed class WithdrawModel(ArticleStore articles, WithdrawalStore withdrawals, TimeProvider clock) : PageModel
{
    // Characters, as the field of the page allows: a few sentences, which readers see in place of the article.
    private const int LongestReason = 500;

    public long ArticleId { get; private set; }

    public string? Headline { get; private set; }

    /// <summary>Set when the article is withdrawn already.</summary>
    public Withdrawal? Withdrawal { get; private set; }

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancellation) =>
        await LoadAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(long id, [StringLength(LongestReason)] string? reason, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return BadRequest();
        }

        await withdrawals.WithdrawAsync(id, reason?.Trim() ?? "", clock.GetUtcNow(), cancellation);
        return LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"~/articles/{id}"));
    }

    public async Task<IActionResult> OnPostBackAsync(long id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
        {
            return NotFound();
        }

        await withdrawals.BringBackAsync(id, cancellation);
        return LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"~/articles/{id}"));
    }

    private async Task<bool> LoadAsync(long id, CancellationToken cancellation)
    {
        ArticleId = id;
        Withdrawal = await withdrawals.FindAsync(id, cancellation);
        var current = await articles.FindAsync(new RevisionReference(id), cancellation);
        Headline = Withdrawal?.Headline ?? current?.Document.Headline?.Value;
        return Withdrawal is not null || current is not null;
    }
}
