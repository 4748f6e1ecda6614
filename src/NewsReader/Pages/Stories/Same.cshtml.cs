using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsReader.Access;
using NewsReader.Core.Search;
using NewsReader.Core.Stories;
using NewsReader.Ingestion;
using NewsReader.Presentation;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Corrections;
using NewsReader.Storage.Stories;

namespace NewsReader.Pages.Stories;

/// <summary>Where a reader says that versions do, or do not, report the same story.</summary>
[Authorize(AccessPolicies.Editors)]
internal sealed class SameModel(StoryStore stories, ArticleStore articles, CorrectionStore corrections,
    StoryCorrector corrector) : PageModel
{
    /// <summary>Stories offered to choose from.</summary>
    private const int MostFound = 20;

    /// <summary>Words of a headline that are looked for, when nothing was typed.</summary>
    private const int MostWords = 8;

    /// <summary>Shorter words of a headline are not informative.</summary>
    private const int TellingLength = 4;

    public Story Story { get; private set; } = null!;

    /// <summary>The distinct name of each version, in order.</summary>
    public IReadOnlyList<string> Names { get; private set; } = [];

    /// <summary>What was typed to find the other story by; empty when its headline is looked for.</summary>
    public string Query { get; private set; } = "";

    /// <summary>Other stories it could be, the nearest first: each with the headline it was found by.</summary>
    public IReadOnlyList<ArticleSummary> Candidates { get; private set; } = [];

    /// <summary>What readers said of its versions, with the headlines of both.</summary>
    public IReadOnlyList<SaidOfStory> Said { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(long id, string? q, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
        {
            return NotFound();
        }

        Query = q?.Trim() ?? "";
        var found = await articles.SearchAsync(Query.Length > 0 ? SearchQuery.Parse(Query) : Alike(), skip: 0, MostFound * 2, cancellation);
        Candidates =
            [.. found.Hits.Select(hit => hit.Article)
                .Where(article => article.StoryId != id)
                .DistinctBy(article => article.StoryId)
                .Take(MostFound)];
        Said = await SaidOfStory.OfAsync(await corrections.StoriesAsync([.. Story.Articles.Select(article => article.Id)], cancellation),
            articles, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostWithdrawAsync(long id, long one, long other, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation) || Story.Articles.All(article => article.Id != one && article.Id != other))
        {
            return NotFound();
        }

        var kept = Story.Articles[0].Id;
        await corrector.WithdrawAsync(one, other, cancellation);
        return LocalRedirect($"~/stories/{await articles.StoryOfAsync(kept, cancellation)}");
    }

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

    /// <summary>Reports that share a telling word of the headline.</summary>
    private SearchQuery Alike()
    {
        var words = (Story.Headline?.Value ?? "").Split([' ', ',', '.', ':', '"', '-'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length >= TellingLength && word.All(char.IsLetter)).Take(MostWords);
        return SearchQuery.Parse(string.Join(" OR ", words.Select(word => $"\"{word}\"")));
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
