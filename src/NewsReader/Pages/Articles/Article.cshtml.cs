using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using NewsReader.Access;
using NewsReader.Core.Quotes.Extraction;
using NewsReader.Core.Stories;
using NewsReader.Presentation;
using NewsReader.Presentation.Citations;
using NewsReader.Presentation.Quotes;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Following;
using NewsReader.Storage.Quotes;
using NewsReader.Storage.Rows;
using NewsReader.Storage.Sources;
using NewsReader.Storage.Stories;

namespace NewsReader.Pages.Articles;

/// <summary>A text to read: the current revision of an article, or a certain one.</summary>
[EnableRateLimiting(RateLimits.Text)]
internal sealed class ArticleModel(ArticleStore articles, StoryStore stories, QuoteStore quotes, SourceStore sources,
    WithdrawalStore withdrawals, WatchStore watches, VisitStore visits) : PageModel
{
    /// <summary>Maximum number of problems and omitted lines that the page lists; the data formats list all.</summary>
    public const int MostListed = 100;

    /// <summary>Rows of visits that are shown.</summary>
    private const int MostVisits = 30;

    /// <summary>Set when the article was withdrawn: then there is nothing else to show.</summary>
    public Withdrawal? Withdrawal { get; private set; }

    public Revision Revision { get; private set; } = null!;

    public Story Story { get; private set; } = null!;

    public Source Source { get; private set; } = null!;

    /// <summary>The times at which the revisions of the article were received, oldest first.</summary>
    public IReadOnlyList<DateTimeOffset> History { get; private set; } = [];

    public IReadOnlyList<StoredQuote> Quotes { get; private set; } = [];

    /// <summary>The addresses at which the article is looked for; empty when it was not fetched.</summary>
    public IReadOnlyList<Watch> Watches { get; private set; } = [];

    /// <summary>The last visits there, the latest first.</summary>
    public IReadOnlyList<RecordedVisit> Visits { get; private set; } = [];

    /// <summary>How often visits found the article, and when the last did; <see langword="null"/> when none did.</summary>
    public (long Times, DateTimeOffset Last)? Seen => Watches.Max(watch => watch.SeenAt) is { } last
        ? (Watches.Sum(watch => watch.Seen), last)
        : null;

    public IReadOnlyList<ArticleBlock> Text { get; private set; } = [];

    /// <summary>The part of the text that is shown.</summary>
    public TextPart Part { get; private set; } = null!;

    /// <summary>The other versions of the story with what they are called.</summary>
    public IReadOnlyList<(ArticleSummary Article, string Name)> Others { get; private set; } = [];

    /// <summary>Whether captions in capitals are to be shown in capitals.</summary>
    [BindProperty(SupportsGet = true, Name = "as-received")]
    public bool AsReceived { get; set; }

    /// <summary>The text in sentence case, if it was received in capitals and is shown so; otherwise <see langword="null"/>.</summary>
    public string? InSentenceCase { get; private set; }

    /// <summary>The title as shown: first words in sentence case where the text is.</summary>
    public string? Headline =>
        Revision.Document.Headline is not { } headline
            ? null
            : InSentenceCase is { } shown && headline.Span is { } span
            ? span.Of(shown)
            : headline.Value;

    /// <summary>This text's permanent address, absolute.</summary>
    public string Address =>
        $"{Request.Scheme}://{Request.Host}{Request.PathBase}/articles/{Revision.ArticleId}/revisions/{Revision.Number}";

    /// <summary>The permanent address of the part shown, absolute.</summary>
    public string PartAddress => AddressOf(Part.Number);

    /// <summary>The permanent address of a part, absolute: the first has that of the text.</summary>
    public string AddressOf(int part) => part == 1 ? Address : string.Create(CultureInfo.InvariantCulture, $"{Address}?part={part}");

    /// <summary>The report as it is cited.</summary>
    public CitedReport Cited { get; private set; } = null!;

    /// <summary>What programs read in the page.</summary>
    public string LinkedData => NewsReader.Presentation.Metadata.LinkedData.Of(Revision, Cited, Quotes);

    /// <param name="id">The article.</param>
    /// <param name="number">Its revision; <see langword="null"/> for the current one.</param>
    /// <param name="part">The part of a long text; <see langword="null"/> for the first.</param>
    /// <param name="at">The name of a place: the part that holds it is shown.</param>
    public async Task<IActionResult> OnGetAsync(
        long id, int? number, [FromQuery(Name = "part")] int? part, [FromQuery(Name = TextAddress.Query)] string? at,
            CancellationToken cancellation)
    {
        var revision = await articles.FindAsync(new RevisionReference(id, number), cancellation);
        if (revision is null
            || await articles.StoryOfAsync(id, cancellation) is not { } storyId
            || await stories.FindAsync(storyId, cancellation) is not { } story
            || await sources.FindAsync(revision.SourceId, cancellation) is not { } source)
        {
            return await IsWithdrawnAsync(id, cancellation) ? Page() : NotFound();
        }

        (Revision, Story, Source) = (revision, story, source);
        Cited = CitedReport.Of(revision, source.Origin, Address);
        var names = VersionNames.Of(story.Articles);
        Others = [.. story.Articles.Zip(names).Where(version => version.First.Id != id)];
        History = await articles.HistoryAsync(id, cancellation);
        Quotes = await quotes.OfRevisionAsync(revision.Id, cancellation);
        Watches = await watches.OfArticleAsync(id, cancellation);
        Visits = Watches.Count == 0 ? [] : await visits.OfArticleAsync(id, MostVisits, cancellation);
        var parts = new TextParts(revision.Document);
        if (part is < 1 || part > parts.Count)
        {
            return NotFound();
        }

        Part = part is { } asked ? parts[asked] : parts.At(at is null ? 0 : Anchors.PositionOf(at, revision.Document, Quotes) ?? 0);
        InSentenceCase = AsReceived ? null : SentenceCase.Of(revision.Document);
        Text = ArticleText.Of(revision.Document, InSentenceCase
            ?? revision.Document.Text, Part.Span, Quotes, await EchoesAsync(cancellation), cancellation);
        return Page();
    }

    private async Task<bool> IsWithdrawnAsync(long id, CancellationToken cancellation)
    {
        Withdrawal = await withdrawals.FindAsync(id, cancellation);
        Response.StatusCode = StatusCodes.Status410Gone;
        return Withdrawal is not null;
    }

    /// <summary>What other versions give in the same words, by quote of the part shown.</summary>
    private async Task<ILookup<long, OtherVersion>> EchoesAsync(CancellationToken cancellation)
    {
        var here = Quotes.Where(quote => Part.Span.Contains(quote.Quote.Extent.Start))
            .Select(quote => new PlacedQuote(Revision.Reference, quote))
            .ToList();
        if (here.Count == 0 || Others.Count == 0)
        {
            return Enumerable.Empty<OtherVersion>().ToLookup(echo => echo.Here.Placed.Stored.Id);
        }

        var others = (await quotes.OfStoryAsync(Story.Id, cancellation)).Where(quote => quote.Revision.ArticleId != Revision.ArticleId);
        var said = QuoteVariants.Match(here, [.. here, .. others], id => Others.FirstOrDefault(other => other.Article.Id == id).Name ?? "");
        return said.SelectMany(OtherVersion.Between)
            .ToLookup(echo => echo.Here.Placed.Stored.Id);
    }
}
