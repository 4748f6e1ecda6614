using NewsReader.Core.Documents;
using NewsReader.Core.Quotes;
using NewsReader.Core.Search;
using NewsReader.Storage;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Corrections;
using NewsReader.Storage.Quotes;
using NewsReader.Storage.Rows;
using NewsReader.Storage.Search;
using NewsReader.Storage.Serialization;
using NewsReader.Storage.Sources;
using NewsReader.Storage.Speakers;
using NewsReader.Storage.Stories;

namespace NewsReader.Tests.Storage;

/// <summary>What every database must keep of what readers say.</summary>
public abstract class CorrectionContract : IAsyncLifetime
{
    private static readonly DateTimeOffset Morning = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder folder = new();
    private Database database = null!;
    private CorrectionStore corrections = null!;
    private SpeakerStore speakers = null!;
    private QuoteStore quotes = null!;

    public async ValueTask InitializeAsync()
    {
        database = Create(folder.Path);
        await database.MigrateAsync();
        (corrections, speakers, quotes) = (new(database), new(database), new(database));
        await AddAsync(1);
        await AddAsync(2);
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        folder.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task ACorrectionOfAnArticleThatIsNotThereIsRefused() =>
        await Assert.ThrowsAnyAsync<Exception>(() => corrections.AddPassageAsync(1, 99, new("a", "b", true), Morning));

    [Fact]
    public async Task PassagesAreGivenBackWhicheverSideTheyWereOn()
    {
        await corrections.AddPassageAsync(1, 2, new("left", "right", true), Morning);
        await corrections.AddPassageAsync(2, 1, new("RIGHT", "LEFT", false), Morning);

        Assert.Equal([new("left", "right", true), new("LEFT", "RIGHT", false)], await corrections.PassagesAsync(1, 2));
        Assert.Equal([new("right", "left", true), new("RIGHT", "LEFT", false)], await corrections.PassagesAsync(2, 1));
    }

    [Fact]
    public async Task AGivenSpeakerHoldsAtOnceAndAfterTheQuotesAreFoundAnew()
    {
        await SayAsync(1, Said("Nothing changed.", "Jane Smith"));
        await corrections.AddSpeakerAsync(1, "Nothing changed.", "Ann Jones", Morning);
        Assert.Equal("Ann Jones", (await OnlyQuoteAsync(1)).Quote.Speaker!.Name);
        await SayAsync(1, Said("Nothing changed.", "Jane Smith"));
        var kept = await OnlyQuoteAsync(1);

        Assert.Equal(("Ann Jones", true), (kept.Quote.Speaker!.Name, kept.IsCorrected));
        Assert.Equal("Ann Jones", (await speakers.FindAsync(kept.SpeakerId!.Value))!.Name);
    }

    [Fact]
    public async Task TheLaterWordOnASpeakerCounts()
    {
        await SayAsync(1, Said("Nothing changed.", "Jane Smith"));
        await corrections.AddSpeakerAsync(1, "Nothing changed.", "Ann Jones", Morning);
        await corrections.AddSpeakerAsync(1, "Nothing changed.", null, Morning);
        await SayAsync(1, Said("Nothing changed.", "Jane Smith"));

        Assert.Null((await OnlyQuoteAsync(1)).Quote.Speaker);
    }

    [Fact]
    public async Task TwoPeopleSaidToBeOneAreOneAlsoAfterTheQuotesAreFoundAnewAndCanBePartedAgain()
    {
        await SayAsync(1, Said("First.", "Jane Smith"));
        await SayAsync(2, Said("Second.", "Dr Jane Smith"));
        var (first, second) = ((await OnlyQuoteAsync(1)).SpeakerId!.Value, (await OnlyQuoteAsync(2)).SpeakerId!.Value);
        Assert.NotEqual(first, second);

        await speakers.MergeAsync(second, first, Morning);
        Assert.Equal(first, (await OnlyQuoteAsync(2)).SpeakerId);
        await SayAsync(2, Said("Second.", "Dr Jane Smith"));
        Assert.Equal(first, (await OnlyQuoteAsync(2)).SpeakerId);
        Assert.Equal(2, (await quotes.SearchAsync(SearchQuery.Empty, QuoteOrder.Newest, 0, 10, first)).Count);

        await speakers.SeparateAsync(first);
        Assert.Equal((first, second), ((await OnlyQuoteAsync(1)).SpeakerId!.Value, (await OnlyQuoteAsync(2)).SpeakerId!.Value));
    }

    [Fact]
    public async Task MergingInACircleEndsWithOnePerson()
    {
        await SayAsync(1, Said("First.", "Jane Smith"));
        await SayAsync(2, Said("Second.", "Dr Jane Smith"));
        var (first, second) = ((await OnlyQuoteAsync(1)).SpeakerId!.Value, (await OnlyQuoteAsync(2)).SpeakerId!.Value);
        await speakers.MergeAsync(second, first, Morning);
        await speakers.MergeAsync(first, second, Morning);
        await SayAsync(1, Said("First.", "Jane Smith"));

        Assert.Equal(second, (await OnlyQuoteAsync(1)).SpeakerId);
        Assert.Equal(second, (await OnlyQuoteAsync(2)).SpeakerId);
    }

    [Fact]
    public async Task WhoWasGivenIsTakenBackOnceTheQuotesAreFoundAnew()
    {
        await corrections.AddSpeakerAsync(1, "Nothing changed.", "Ann Jones", Morning);
        await database.WriteAsync(change => CorrectionStore.WithdrawSpeakerAsync(change, 1, "Nothing changed."));
        await SayAsync(1, Said("Nothing changed.", "Jane Smith"));
        var kept = await OnlyQuoteAsync(1);

        Assert.Equal(("Jane Smith", false), (kept.Quote.Speaker!.Name, kept.IsCorrected));
    }

    [Fact]
    public async Task OneOfTwoOfTheSameNameIsPartedInItsStoryAlsoAfterTheQuotesAreFoundAnewAndCanBeMergedAgain()
    {
        await SayAsync(1, Said("First.", "Jane Smith"));
        await SayAsync(2, Said("Second.", "Jane Smith"), story: 2);
        var both = (await OnlyQuoteAsync(1)).SpeakerId!.Value;
        Assert.Equal(both, (await OnlyQuoteAsync(2)).SpeakerId);

        await speakers.PartAsync("Jane Smith", 2, Morning);
        await SayAsync(2, Said("Second.", "Jane Smith"), story: 2);
        await SayAsync(1, Said("First.", "Jane Smith"));
        var other = (await OnlyQuoteAsync(2)).SpeakerId!.Value;
        Assert.Equal(both, (await OnlyQuoteAsync(1)).SpeakerId);
        Assert.NotEqual(both, other);
        Assert.Equal("Jane Smith", (await speakers.FindAsync(other))!.Name);

        await speakers.MergeAsync(other, both, Morning);
        await SayAsync(2, Said("Second.", "Jane Smith"), story: 2);
        Assert.Equal(both, (await OnlyQuoteAsync(2)).SpeakerId);
    }

    [Theory]
    [InlineData("Smith")]
    [InlineData("A spokesman for Tesla")]
    [InlineData("Critics of Trump")]
    [InlineData("Prime Minister")]
    [InlineData("The Foreign Ministry")]
    public async Task WhoHasNoFullNameIsTheSameInOneStoryOnly(string name)
    {
        await SayAsync(1, Said("First.", name));
        await SayAsync(2, Said("Second.", name), story: 2);

        Assert.NotEqual((await OnlyQuoteAsync(1)).SpeakerId, (await OnlyQuoteAsync(2)).SpeakerId);
    }

    /// <summary>A database of the kind under test, in an empty folder of its own.</summary>
    protected abstract Database Create(string directory);

    private static Quote Said(string text, string speaker) =>
        new() { Parts = [new(0, text.Length)], Text = text, Type = QuoteType.Direct, Speaker = new(speaker), Confidence = 1 };

    private Task SayAsync(long revision, Quote quote, long story = 1) =>
        database.WriteAsync(change => QuoteStore.ReplaceAsync(change, revision, story, [quote], 1));

    private async Task<StoredQuote> OnlyQuoteAsync(long revision) => Assert.Single(await quotes.OfRevisionAsync(revision));

    private Task AddAsync(long article) => database.WriteAsync(async change =>
    {
        var source = await SourceStore.KeepAsync(
            change,
            new Source
            {
                Sha256 = SourceStore.NameOf([(byte)article]),
                Origin = $"{article}",
                MediaType = "text/plain",
                ReceivedAt = Morning
            },
            new PackedBytes([(byte)article]));
        await StoryStore.OpenAsync(change, article, Morning);
        await ArticleStore.AddAsync(change, article, article, $"{article}");
        await ArticleStore.AddRevisionAsync(change, article, new(source.Id, Morning, new Document { Text = "Words." }, 1));
        await ArticleStore.ShowAsync(change, [article]);
    });
}
