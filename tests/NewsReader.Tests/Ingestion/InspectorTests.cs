using Dapper;
using NewsReader.Ingestion;
using NewsReader.Ingestion.Files;
using NewsReader.Storage.Sqlite;

namespace NewsReader.Tests.Ingestion;

public sealed class InspectorTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private SqliteDatabase database = null!;

    public async ValueTask InitializeAsync()
    {
        database = new SqliteDatabase(Path.Combine(folder.Path, "test.db"));
        await database.MigrateAsync();
        await new Ingester(database, new Grouping(), TimeProvider.System)
            .IngestFilesAsync(new IncomingFiles([Checkout.Seed("000"), Checkout.Seed("001")]), [Checkout.Seed("000"), Checkout.Seed("001")],
                CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        folder.Dispose();
    }

    [Theory]
    [InlineData("update quote set type = 'indirect'", "quotes")]
    [InlineData("update quote set confidence = 0.01", "quotes")]
    [InlineData("update quote set cue = null", "quotes")]
    [InlineData("update quote set speaker_name = 'Ann Forged'", "quotes")]
    [InlineData("update revision set headline = 'Forged'", "fields")]
    [InlineData("update revision set outlet = 'Forged'", "fields")]
    [InlineData("update revision set published = '1999-01-01'", "fields")]
    [InlineData("update revision set words = 1", "fields")]
    [InlineData("update body set reading = pack('{}')", "fields")]
    [InlineData("update quote set speaker_id = (select max(id) from speaker) where speaker_id = 1", "whom it names")]
    [InlineData("update fingerprint set terms = pack('')", "grouped")]
    [InlineData("update quote_fact set speaker_id = 99", "other facts")]
    [InlineData("delete from quote_fact", "other facts")]
    [InlineData("insert into story (id, opened_at, changed_at) values (7, '', ''); insert into story_move (article_id, from_story, "
        + "to_story, moved_at) values (1, 1, 7, '')",
        "last moved")]
    [InlineData("update article set current_revision = null where id = 2", "last revision")]
    [InlineData("update speaker set folded = ' nobody '", "another name")]
    [InlineData("update speaker set name = 'Ann Forged', folded = ' ann forged '", "another name")]
    [InlineData("update quote set is_corrected = 1, speaker_name = 'Ann Forged'", "who did not")]
    [InlineData("delete from fingerprint", "grouping of stories")]
    [InlineData("insert into quote_substring (rowid, text) values (1, 'wrong words here')", "should not be")]
    [InlineData("update revision set number = 7 where id = 1", "missing or numbered twice")]
    [InlineData("update revision set source_id = (select id from source order by sha256 limit 1); update content set bytes = (select "
        + "bytes from content order by sha256 limit 1)",
        "the bytes of source")]
    [InlineData("insert into quote_exact (quote_exact) values ('delete-all')", "quote_exact")]
    [InlineData("insert into quote_stemmed (quote_stemmed) values ('delete-all')", "quote_stemmed")]
    [InlineData("insert into revision_stemmed (revision_stemmed) values ('delete-all')", "revision_stemmed")]
    public async Task WhatTheSourcesDoNotGiveIsFound(string change, string found)
    {
        Assert.Empty(await ProblemsAsync());
        await database.WriteAsync(connection => connection.ExecuteAsync(change));

        Assert.Contains(await ProblemsAsync(), problem => problem.Contains(found, StringComparison.Ordinal));
    }

    private async Task<List<string>> ProblemsAsync()
    {
        var problems = (await database.FindDamageAsync()).ToList();
        await new Inspector(database).RunAsync(problems.Add, CancellationToken.None);
        return problems;
    }
}
