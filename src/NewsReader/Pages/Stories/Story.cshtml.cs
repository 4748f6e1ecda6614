using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsReader.Access;
using NewsReader.Core.Stories;
using NewsReader.Presentation;
using NewsReader.Presentation.Comparisons;
using NewsReader.Presentation.Quotes;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Quotes;
using NewsReader.Storage.Stories;

namespace NewsReader.Pages.Stories;

/// <summary>One story: its versions, and what was said in them.</summary>
[RequestTimeout(RateLimits.Search)]
internal sealed class StoryModel(StoryStore stories, ArticleStore articles, QuoteStore quotes) : PageModel
{
    public Story Story { get; private set; } = null!;

    /// <summary>The distinct name of each version, in order.</summary>
    public IReadOnlyList<string> Names { get; private set; } = [];

    /// <summary>The quotes of all versions by speaker, the most quoted first.</summary>
    public IReadOnlyList<SpeakerQuotes> Speakers { get; private set; } = [];

    /// <summary>The facts that changed from version to version, best first.</summary>
    public IReadOnlyList<StoryFact> Facts { get; private set; } = [];

    /// <summary>The versions in one grid, below the site's root.</summary>
    public CollationAddress AllSideBySide =>
        new([.. Story.Articles.Take(CollationAddress.MostTexts).Select(article => new RevisionReference(article.Id))]);

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancellation)
    {
        if (await stories.FindAsync(id, cancellation) is not { } story)
        {
            return NotFound();
        }

        Story = story;
        Names = VersionNames.Of(story.Articles);
        Speakers = SpeakerQuotes.Group(QuoteVariants.Of(await quotes.OfStoryAsync(id, cancellation), NameOf));
        Facts = await StoryFacts.OfAsync(id, articles, cancellation);
        return Page();
    }

    private string NameOf(long article) => Names[Story.Articles.ToList().FindIndex(version => version.Id == article)];
}
