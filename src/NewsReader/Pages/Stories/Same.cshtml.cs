using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsReader.Access;
using NewsReader.Core.Stories;
using NewsReader.Ingestion;
using NewsReader.Storage;

namespace NewsReader.Pages.Stories;

/// <summary>Where a reader says that versions do, or do not, report the same story.</summary>
[Authorize(AccessPolicies.Editors)]
internal sealed class SameModel(StoryStore stories, ArticleStore articles, StoryCorrector corrector) : PageModel
{
    public Story Story { get; private set; } = null!;

    /// <summary>What each version is called beside the others, in their order.</summary>
    public IReadOnlyList<string> Names { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancellation) =>
        await LoadAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostApartAsync(long id, long article, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation) || Story.Articles.All(version => version.Id != article))
        {
            return NotFound();
        }

        var others = Story.Articles.Where(version => version.Id != article);
        await corrector.ApplyAsync([.. others.Select(other => new StoryCorrection(article, other.Id, AreSame: false))], cancellation);
        return LocalRedirect($"~/stories/{await articles.StoryOfAsync(article, cancellation)}");
    }

    public async Task<IActionResult> OnPostTogetherAsync(long id, long other, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation) || await stories.FindAsync(other, cancellation) is not { } second)
        {
            return NotFound();
        }

        await corrector.ApplyAsync([new(Story.Articles[0].Id, second.Articles[0].Id, AreSame: true)], cancellation);
        return LocalRedirect($"~/stories/{await articles.StoryOfAsync(Story.Articles[0].Id, cancellation)}");
    }

    private async Task<bool> LoadAsync(long id, CancellationToken cancellation)
    {
        if (await stories.FindAsync(id, cancellation) is not { } story)
        {
            return false;
        }

        (Story, Names) = (story, VersionNames.Of(story.Articles));
        return true;
    }
}
