using System.Net;
using System.Text;
using Dapper;
using NewsReader.Configuration;
using NewsReader.Ingestion;
using NewsReader.Ingestion.Files;
using NewsReader.Reading.Manuscripts;
using NewsReader.Storage.Sqlite;
using NewsReader.Tests.Hosting;
using static NewsReader.Tests.Hosting.Forms;

namespace NewsReader.Tests.Storage;

/// <summary>A derived row that cannot be read counts as missing and is derived again from its source.</summary>
public sealed class DerivedRowTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private SqliteDatabase database = null!;

    public static TheoryData<string> Flips { get; } =
    [
        "update body set text = x'ffffffff' where revision_id = 1",
        "update body set text = x'' where revision_id = 1",
        "update body set reading = x'ffffffff' where revision_id = 1",
        "update body set reading = pack('{\"blocks\":[{\"span\":[0,9999999],\"content\":[0,1]}]}') where revision_id = 1",
        "update body set reading = pack('null') where revision_id = 1",
        "update quote set parts = '[[3' where revision_id = 1",
        "update quote set mention = '[3,' where revision_id = 1",
    ];

    public async ValueTask InitializeAsync()
    {
        database = new SqliteDatabase(new DataDirectory(folder.Path).Database);
        await database.MigrateAsync();
        var ingester = new Ingester(database, new Grouping(), TimeProvider.System);
        await ingester.IngestAsync(await new IncomingFiles([Checkout.Seed("000")]).ReadAsync(Checkout.Seed("000")));
        await ingester.IngestAsync(await new IncomingFiles([Checkout.Seed("001")]).ReadAsync(Checkout.Seed("001")));
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task AFingerprintIsDerivedAgainByTheNextDocument()
    {
        await FlipAsync("update fingerprint set terms = x'ffffffff' where article_id = 1");
        var ingester = new Ingester(database, new Grouping(), TimeProvider.System);
        var added = await ingester.IngestAsync(IncomingDocument());

        Assert.Equal(Outcome.Added, added.Outcome);
        Assert.Empty(await ProblemsAsync());
    }

    [Theory]
    [MemberData(nameof(Flips))]
    public async Task AReaderGetsThePageAndTheRowIsWholeAgain(string flip)
    {
        await FlipAsync(flip);
        await using var site = await StartedSite.StartAsync(folder.Path);
        using var page = await site.Client.GetAsync(At("/articles/1"));

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains("relationship", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(await ProblemsAsync());
    }

    [Theory]
    [MemberData(nameof(Flips))]
    public async Task ReprocessDerivesItAgain(string flip)
    {
        await FlipAsync(flip);
        var done = new List<IngestResult>();
        await new Reprocessor(database, new Ingester(database, new Grouping(), TimeProvider.System))
            .RunAsync(all: false, done.Add, CancellationToken.None);

        Assert.Equal((Outcome.Revised, 1L), (Assert.Single(done).Outcome, done[0].ArticleId));
        Assert.Empty(await ProblemsAsync());
    }

    [Fact]
    public async Task ADocumentThatCameAgainIsNoNewRevisionOfAnUnreadableText()
    {
        await FlipAsync("update body set text = x'ffffffff' where revision_id = 1");
        var again = await new IncomingFiles([Checkout.Seed("000")]).ReadAsync(Checkout.Seed("000"));
        var ingester = new Ingester(database, new Grouping(), TimeProvider.System);
        var done = await ingester.IngestAsync(again with { Bytes = [0xEF, 0xBB, 0xBF, .. again.Bytes] });

        Assert.Equal(Outcome.Unchanged, done.Outcome);
    }

    [Fact]
    public async Task WhatWasReceivedAndIsDamagedIsNamedAndNothingIsInvented()
    {
        await FlipAsync("update body set text = x'ffffffff' where revision_id = 1; update content set bytes = x'ffffffff' where sha256 "
            + "= (select sha256 from source where id = 1)");
        await using var site = await StartedSite.StartAsync(folder.Path);
        using var page = await site.Client.GetAsync(At("/articles/1"));
        using var other = await site.Client.GetAsync(At("/articles/2"));

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (page.StatusCode, other.StatusCode));
        Assert.NotEmpty(await ProblemsAsync());
    }

    private static IncomingDocument IncomingDocument() => new(
        "flood.txt", Format.Text, Encoding.UTF8.GetBytes("The old mill bridge was shut on Monday.\n\nNobody was hurt, said Ann Lee."),
            "flood");

    private Task<int> FlipAsync(string sql) => database.WriteAsync(change => change.ExecuteAsync(
        "drop trigger body_text_reread; " + sql + ";" + Trigger));

    private const string Trigger = """
        create trigger body_text_reread after update of text on body
        when old.text <> new.text
          and new.revision_id = (select a.current_revision from revision r join article a on a.id = r.article_id
            where r.id = new.revision_id) begin
          insert into revision_stemmed (revision_stemmed, rowid, headline, text)
            select 'delete', id, headline, unpack(old.text) from revision where id = old.revision_id;
          insert into revision_stemmed (rowid, headline, text)
            select id, headline, unpack(new.text) from revision where id = new.revision_id;
        end
        """;

    private async Task<List<string>> ProblemsAsync()
    {
        var problems = new List<string>(await database.FindDamageAsync());
        await new Inspector(database).RunAsync(problems.Add, CancellationToken.None);
        return problems;
    }
}
