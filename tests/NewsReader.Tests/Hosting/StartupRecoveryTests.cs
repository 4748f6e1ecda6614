using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using NewsReader.Configuration;
using NewsReader.Hosting;
using NewsReader.Ingestion;
using NewsReader.Ingestion.Uploads;
using NewsReader.Reading.Manuscripts;
using NewsReader.Storage.Sources;
using NewsReader.Storage.Sqlite;
using NewsReader.Storage.Stories;

namespace NewsReader.Tests.Hosting;

/// <summary>The site is opened beside its building, and nobody notices.</summary>
public sealed class StartupRecoveryTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private SqliteDatabase database = null!;

    public async ValueTask InitializeAsync()
    {
        database = new SqliteDatabase(new DataDirectory(folder.Path).Database);
        await database.MigrateAsync();
    }

    [Fact]
    public async Task TheFirstPageHasTheSampleReports()
    {
        await using var site = AssembleAndOpen();
        await site.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(site.Urls.First()) };

        Assert.Contains("A look at the Trump-Putin relationship", await client.GetStringAsync(new Uri("/", UriKind.Relative)),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatABuiltSiteBeganIsEndedWhenItIsDisposedOfWithoutAStart()
    {
        await AssembleAndOpen().DisposeAsync();

        Assert.Empty(await new SourceStore(database).UnfinishedAsync());
        Assert.Equal(1, await new StoryStore(database).CountAsync());
    }

    [Fact]
    public async Task AnEarlyRequestWaitsForTheOpening()
    {
        var (sources, ingester) = (new SourceStore(database), new Ingester(database, new Grouping(), TimeProvider.System));
        using var queue = new IngestQueue(ingester, sources);
        await using var opening = new StartupRecovery(ingester, queue, sources, NullLogger<StartupRecovery>.Instance);
        var stories = -1L;
        var answer = new StartupGate(async _ => stories = await new StoryStore(database).CountAsync(), opening)
            .InvokeAsync(new DefaultHttpContext());

        Assert.False(answer.IsCompleted);
        await opening.Begin(CancellationToken.None);
        await answer;
        Assert.Equal(1, stories);
    }

    [Fact]
    public async Task TheSiteOpensBeforeUnfinishedDocumentsAreRead()
    {
        var (sources, ingester) = (new SourceStore(database), new Ingester(database, new Grouping(), TimeProvider.System));
        await ingester.KeepAsync([new("long.txt", Format.Text, "A long report."u8.ToArray(), Identity: null)]);
        using var queue = new IngestQueue(ingester, sources); // never begins to read
        await using var opening = new StartupRecovery(ingester, queue, sources, NullLogger<StartupRecovery>.Instance);
        await opening.Begin(CancellationToken.None);

        Assert.Single(await sources.UnfinishedAsync());
        Assert.False(opening.Resumed.IsCompleted);
    }

    private WebApplication AssembleAndOpen()
    {
        var settings = new SiteSettings(new DataDirectory(folder.Path), "http://127.0.0.1:0");
        var site = Site.Assemble(settings, database);
        Site.Open(site, settings, CancellationToken.None);
        return site;
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        folder.Dispose();
    }
}
