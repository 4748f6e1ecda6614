using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsReader.Access;
using NewsReader.Core.Comparisons.Alignment;
using NewsReader.Core.Stories;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Corrections;

namespace NewsReader.Pages.Compare;

/// <summary>The page of the separations that readers made in a comparison, where they can undo them.</summary>
[Authorize(AccessPolicies.Editors)]
internal sealed class PartedModel(ArticleStore articles, CorrectionStore corrections, TimeProvider clock) : PageModel
{
    private Revision left = null!;
    private Revision right = null!;

    /// <summary>The comparison, below the site's root.</summary>
    public string Back => ComparedSides.AddressOf(left, right);

    public IReadOnlyList<PassageCorrection> Pairs { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync([FromRoute(Name = "left")] string one, [FromRoute(Name = "right")] string other,
        CancellationToken cancellation) =>
        await LoadAsync(one, other, cancellation) ? Page() : NotFound();

    /// <summary>Undoes the separation of a pair.</summary>
    /// <param name="pair">Its index among <see cref="Pairs"/>.</param>
    public async Task<IActionResult> OnPostAsync(
        [FromRoute(Name = "left")] string one, [FromRoute(Name = "right")] string other, int pair, CancellationToken cancellation)
    {
        if (!await LoadAsync(one, other, cancellation) || pair < 0 || pair >= Pairs.Count)
        {
            return NotFound();
        }

        await corrections.AddPassageAsync(left.ArticleId, right.ArticleId, Pairs[pair] with { AreSame = true }, clock.GetUtcNow(),
            cancellation);
        return LocalRedirect("~/" + Back);
    }

    private async Task<bool> LoadAsync(string one, string other, CancellationToken cancellation)
    {
        if (await articles.FindPairAsync(one, other, cancellation) is not { } pair)
        {
            return false;
        }

        (left, right) = pair;
        Pairs = PartedPassages.Of(await corrections.PassagesAsync(left.ArticleId, right.ArticleId, cancellation), left, right);
        return true;
    }
}
