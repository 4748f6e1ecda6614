using Microsoft.Playwright;
using NewsReader.Configuration;
using NewsReader.Hosting;
using NewsReader.Storage.Serialization;
using NewsReader.Storage.Sources;
using NewsReader.Storage.Sqlite;

namespace NewsReader.BrowserTests;

/// <summary>A site without a single report, whose only arrival failed weeks ago.</summary>
public sealed class FreshSiteTests(Newsroom newsroom) : BrowserTest(newsroom)
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("newsreader-");

    [Fact]
    public async Task NamesThreeStepsAndSaysWhatFailedAndSinceWhen()
    {
        await using var database = new SqliteDatabase(new DataDirectory(folder.FullName).Database);
        await database.MigrateAsync();
        await KeepFailureAsync(database);
        await using var site = Site.Build(new SiteSettings(new DataDirectory(folder.FullName), "http://127.0.0.1:0"), database);
        await site.StartAsync();
        await using var visit = await Newsroom.VisitAsync(new Uri(site.Urls.First()), "/");

        await Assertions.Expect(visit.Page.GetByText("The last report could not be read: scan.pdf. It is a picture of a page."))
            .ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByText("Nothing has come in since 1 March 2020")).ToBeVisibleAsync();
        Assert.Equal(3, await visit.Page.Locator(".empty ol > li").CountAsync());
        await visit.AssertUsableAsync(new Look(320), new Look(1280), new Look(1280, IsDark: true));

        await site.StopAsync();
    }

    /// <summary>Stores a report that could not be read, as the only one.</summary>
    internal static Task KeepFailureAsync(SqliteDatabase database) =>
        database.WriteAsync(async change =>
        {
            byte[] bytes = [1, 2, 3];
            var source = await SourceStore.KeepAsync(
                change,
                new Source
                {
                    Sha256 = SourceStore.NameOf(bytes),
                    Origin = "scan.pdf",
                    MediaType = "application/pdf",
                    ReceivedAt = new(2020, 3, 1, 9, 0, 0, TimeSpan.Zero),
                },
                new PackedBytes(bytes));
            await SourceStore.FinishAsync(change, source.Id, SourceState.Failed, charset: null, "It is a picture of a page.");
        });
}
