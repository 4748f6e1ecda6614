using System.Text;
using NewsReader.Core.Stories;
using NewsReader.Ingestion;
using NewsReader.Ingestion.Files;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Corrections;
using NewsReader.Storage.Serialization;
using NewsReader.Storage.Sources;
using NewsReader.Storage.Sqlite;
using NewsReader.Storage.Stories;

namespace NewsReader.Tests.Ingestion;

public sealed class IngesterTests : IAsyncLifetime
{
    private const string Friday = "The minister resigned on Friday.";
    private const string Thursday = "The minister resigned on Thursday.";

    private readonly TemporaryFolder folder = new();
    private SqliteDatabase database = null!;

    public async ValueTask InitializeAsync()
    {
        database = new SqliteDatabase(Path.Combine(folder.Path, "test.db"));
        await database.MigrateAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task AnEmptyFileFailsWithAReasonAndItsSourceIsKept()
    {
        var done = await IngestAsync("empty.txt", "");
        var again = await IngestAsync("empty.txt", "");

        Assert.Equal(Outcome.Failed, done.Outcome);
        Assert.NotEmpty(done.Reason!);
        Assert.Equal(done, again);
        Assert.Equal("empty.txt", Assert.Single(await new SourceStore(database).FailedAsync(10)).Origin);
        Assert.Equal(0, await new StoryStore(database).CountAsync());
    }

    [Fact]
    public async Task AFaultOfOursInOneDocumentKeepsNoOtherOut()
    {
        var ingester = NewIngester();
        var sources = await ingester.KeepAsync([Arrival("a.txt", Friday), Arrival("b.txt", Thursday)]);
        var done = await ingester.FinishAsync([(sources[0], null!), (sources[1], Encoding.UTF8.GetBytes(Thursday))]);

        Assert.Equal((Outcome.Failed, Outcome.Added), (done[0].Outcome, done[1].Outcome));
        Assert.Contains("tried again", done[0].Reason, StringComparison.Ordinal);
        Assert.Equal("a.txt", Assert.Single(await new SourceStore(database).UnfinishedAsync()).Origin);

        static IncomingDocument Arrival(string name, string text) => new(name, Format.Text, Encoding.UTF8.GetBytes(text), name);
    }

    [Fact]
    public async Task ADocumentThatIsTooLargeIsRefusedBeforeItIsKept()
    {
        var done = await NewIngester()
            .IngestAsync(new IncomingDocument("big.txt", Format.Text, new byte[DocumentReader.LargestSize + 1], "big.txt"));

        Assert.Equal(Outcome.Failed, done.Outcome);
        Assert.Contains("15 MiB", done.Reason, StringComparison.Ordinal);
        Assert.True(await new SourceStore(database).IsEmptyAsync());
    }

    [Fact]
    public async Task ManyAtOnceComeOutInTheirOrderEachForItself()
    {
        var arrivals = new[] { "", "The bridge reopened on Monday.", "", "The bridge reopened on Monday.", "Heavy rain flooded the port." }
            .Select((text, number) => new IncomingDocument($"{number}.txt", Format.Text, Encoding.UTF8.GetBytes(text), $"{number}.txt"))
            .Append(new("big.txt", Format.Text, new byte[DocumentReader.LargestSize + 1], null));
        var done = await NewIngester().IngestAsync([.. arrivals]);

        Assert.Equal(["0.txt", "1.txt", "2.txt", "3.txt", "4.txt", "big.txt"], done.Select(one => one.Origin));
        Assert.Equal(
            [Outcome.Failed, Outcome.Added, Outcome.Failed, Outcome.Unchanged, Outcome.Added, Outcome.Failed],
                done.Select(one => one.Outcome));
    }

    [Fact]
    public async Task TheCharsetOfASourceIsKept()
    {
        await IngestAsync("a.txt", "Die Brücke ist offen.");

        Assert.Equal("utf-8", (await new SourceStore(database).FindAsync(1))!.Charset);
    }

    [Fact]
    public async Task TheSeedsAreOneStoryWithoutBeingTold()
    {
        var (web, broadcast) = await IngestSeedsAsync();
        var articles = new ArticleStore(database);

        Assert.Equal((Outcome.Added, Outcome.Added), (web.Outcome, broadcast.Outcome));
        Assert.Equal(await articles.StoryOfAsync(web.ArticleId!.Value), await articles.StoryOfAsync(broadcast.ArticleId!.Value));
        Assert.Equal(1, await new StoryStore(database).CountAsync());
    }

    [Fact]
    public async Task ASecondRunChangesNothing()
    {
        await IngestSeedsAsync();
        var (web, broadcast) = await IngestSeedsAsync();

        Assert.Equal((Outcome.Unchanged, Outcome.Unchanged), (web.Outcome, broadcast.Outcome));
        Assert.Equal(2, Assert.Single(await StoriesAsync()).Articles.Count);
    }

    [Fact]
    public async Task TheSameBytesFromElsewhereAreNoNewArticle()
    {
        var first = await IngestAsync("a.txt", "The minister resigned on Friday after a vote of no confidence.");
        var copy = await IngestAsync("b.txt", "The minister resigned on Friday after a vote of no confidence.");

        Assert.Equal((Outcome.Unchanged, first.ArticleId), (copy.Outcome, copy.ArticleId));
    }

    [Fact]
    public async Task AChangedTextIsANewRevisionAndTheOldOneStays()
    {
        var first = await IngestAsync("a.txt", Friday);
        var changed = await IngestAsync("a.txt", Thursday);
        var articles = new ArticleStore(database);

        Assert.Equal((Outcome.Revised, first.ArticleId), (changed.Outcome, changed.ArticleId));
        Assert.Contains("Thursday", (await articles.FindAsync(new RevisionReference(first.ArticleId!.Value)))!.Document.Text,
            StringComparison.Ordinal);
        Assert.Contains("Friday", (await articles.FindAsync(new RevisionReference(first.ArticleId!.Value, 1)))!.Document.Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFilePutBackToAnEarlierTextIsANewRevisionOnce()
    {
        var first = await IngestAsync("a.txt", Friday);
        await IngestAsync("a.txt", Thursday);
        var back = await IngestAsync("a.txt", Friday);
        var again = await IngestAsync("a.txt", Friday);
        var (articles, id) = (new ArticleStore(database), first.ArticleId!.Value);

        Assert.Equal((Outcome.Revised, first.ArticleId), (back.Outcome, back.ArticleId));
        Assert.Equal((Outcome.Unchanged, first.ArticleId), (again.Outcome, again.ArticleId));
        Assert.Equal(Friday, (await articles.FindAsync(new RevisionReference(id)))!.Document.Text);
        Assert.Equal(Thursday, (await articles.FindAsync(new RevisionReference(id, 2)))!.Document.Text);
        Assert.Equal(3, (await articles.HistoryAsync(id)).Count);
        Assert.Equal((Outcome.Revised, Outcome.Revised),
            ((await IngestAsync("a.txt", Thursday)).Outcome, (await IngestAsync("a.txt", Friday)).Outcome));
    }

    [Fact]
    public async Task ACopyUnderAnotherNameTakesNothingBack()
    {
        var first = await IngestAsync("a.txt", Friday);
        await IngestAsync("a.txt", Thursday);
        var copy = await IngestAsync("old.txt", Friday);

        Assert.Equal((Outcome.Unchanged, first.ArticleId), (copy.Outcome, copy.ArticleId));
        Assert.Equal(Thursday, (await new ArticleStore(database).FindAsync(new RevisionReference(first.ArticleId!.Value)))!.Document.Text);
    }

    [Fact]
    public async Task AFolderOfCopiesOfWhichOneChangedGivesNothingNewASecondTime()
    {
        await IngestAsync("a.txt", Friday);
        await IngestAsync("b.txt", Friday);
        await IngestAsync("b.txt", Thursday);

        Assert.Equal(Outcome.Unchanged, (await IngestAsync("a.txt", Friday)).Outcome);
        Assert.Equal(Outcome.Unchanged, (await IngestAsync("b.txt", Thursday)).Outcome);
    }

    [Fact]
    public async Task ATextThatAnotherFileHasReplacesThatOfAKnownFile()
    {
        await IngestAsync("a.txt", Friday);
        var other = await IngestAsync("b.txt", "Heavy rain flooded the port.");
        var replaced = await IngestAsync("b.txt", Friday);

        Assert.Equal((Outcome.Revised, other.ArticleId), (replaced.Outcome, replaced.ArticleId));
        Assert.Equal(Outcome.Unchanged, (await IngestAsync("b.txt", Friday)).Outcome);
        Assert.Equal(Outcome.Unchanged, (await IngestAsync("a.txt", Friday)).Outcome);
    }

    [Fact]
    public async Task WhatASuddenStopLeftOfAFilePutBackBecomesItsNewestText()
    {
        var first = await IngestAsync("a.txt", Friday);
        await IngestAsync("a.txt", Thursday);
        var left = await NewIngester().KeepAsync([ArrivalOf("a.txt", Friday)]);
        var done = Assert.Single(await NewIngester().FinishAsync([(left[0], Encoding.UTF8.GetBytes(Friday))]));

        Assert.Equal((Outcome.Revised, first.ArticleId), (done.Outcome, done.ArticleId));
    }

    [Fact]
    public async Task ARenamedFileStaysTheSameArticleWhenItChangesLater()
    {
        var first = await IngestAsync("a.txt", Friday);
        var renamed = await IngestAsync("b.txt", Friday);
        var changed = await IngestAsync("b.txt", Thursday);

        Assert.Equal((Outcome.Unchanged, Outcome.Revised), (renamed.Outcome, changed.Outcome));
        Assert.Equal(first.ArticleId, changed.ArticleId);
    }

    [Fact]
    public async Task DifferentStoriesStayApartAlsoForAnIngesterThatStartsAgain()
    {
        var (web, _) = await IngestSeedsAsync();
        var other =
            await IngestAsync("flood.txt",
                "Heavy rain flooded the river port of Manaus on Tuesday, and two thousand families left their homes.");
        var articles = new ArticleStore(database);

        Assert.NotEqual(await articles.StoryOfAsync(web.ArticleId!.Value), await articles.StoryOfAsync(other.ArticleId!.Value));
    }

    [Fact]
    public async Task WhatAReaderSaysOfTwoStoriesHoldsAndIsRememberedByAGroupingThatStartsAgain()
    {
        var (web, broadcast) = await IngestSeedsAsync();
        await database.WriteAsync(change => new Grouping().CorrectAsync(
            change, new StoryCorrection(web.ArticleId!.Value, broadcast.ArticleId!.Value, AreSame: false), DateTimeOffset.UnixEpoch));
        var articles = new ArticleStore(database);
        Assert.NotEqual(await articles.StoryOfAsync(web.ArticleId!.Value), await articles.StoryOfAsync(broadcast.ArticleId!.Value));

        var third =
            await IngestAsync("third.txt", (await File.ReadAllTextAsync(Checkout.Seed("001")))
                .Replace("Syrian", "long Syrian", StringComparison.Ordinal));
        Assert.Equal(Outcome.Added, third.Outcome);
        Assert.NotEqual(await articles.StoryOfAsync(web.ArticleId!.Value), await articles.StoryOfAsync(broadcast.ArticleId!.Value));

        await database.WriteAsync(change => new Grouping().CorrectAsync(
            change, new StoryCorrection(web.ArticleId!.Value, broadcast.ArticleId!.Value, AreSame: true), DateTimeOffset.UnixEpoch));
        Assert.Equal(await articles.StoryOfAsync(web.ArticleId!.Value), await articles.StoryOfAsync(broadcast.ArticleId!.Value));
    }

    [Fact]
    public async Task ASourceThatASuddenStopLeftUnreadIsReadLater()
    {
        var bytes = Encoding.UTF8.GetBytes("The bridge reopened on Monday.");
        await database.WriteAsync(change => SourceStore.KeepAsync(
            change,
            new Source
            {
                Sha256 = SourceStore.NameOf(bytes),
                Origin = "a.txt",
                Identity = "a.txt",
                MediaType = "text/plain",
                ReceivedAt = DateTimeOffset.UnixEpoch
            },
            new PackedBytes(bytes)));
        var sources = new SourceStore(database);
        var left = Assert.Single(await sources.UnfinishedAsync());
        var done = Assert.Single(await NewIngester().FinishAsync([(left, await sources.BytesAsync(left.Sha256))]));

        Assert.Equal(Outcome.Added, done.Outcome);
        Assert.Empty(await sources.UnfinishedAsync());
    }

    private Ingester NewIngester() => new(database, new Grouping(), TimeProvider.System);

    private Task<IngestResult> IngestAsync(string name, string text) => NewIngester().IngestAsync(ArrivalOf(name, text));

    private static IncomingDocument ArrivalOf(string name, string text) => new(name, Format.Text, Encoding.UTF8.GetBytes(text), name);

    private async Task<(IngestResult Web, IngestResult Broadcast)> IngestSeedsAsync() =>
        (await NewIngester().IngestAsync(await new IncomingFiles([Checkout.Seed("000")]).ReadAsync(Checkout.Seed("000"))),
         await NewIngester().IngestAsync(await new IncomingFiles([Checkout.Seed("001")]).ReadAsync(Checkout.Seed("001"))));

    private async Task<IReadOnlyList<Story>> StoriesAsync() => (await new StoryStore(database).ListAsync(new(), null, 10)).Stories;
}
