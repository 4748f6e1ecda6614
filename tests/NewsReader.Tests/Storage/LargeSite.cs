using Dapper;
using Microsoft.Data.Sqlite;
using NewsReader.Configuration;
using NewsReader.Ingestion;
using NewsReader.Ingestion.Files;
using NewsReader.Storage.Sqlite;
using NewsReader.Tests.Hosting;
using SQLitePCL;

namespace NewsReader.Tests.Storage;

/// <summary>
/// The real site over a collection of 10,000 articles in 5,000 stories with 30,000 quotes of 2,000 people, written row by
/// row from one that was read; and what the site asks its database.
/// </summary>
public sealed class LargeSite : IAsyncLifetime
{
    public const int Articles = 10_000;

    private readonly TemporaryFolder folder = new();
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private StartedSite site = null!;

    public HttpClient Client => site.Client;

    public async ValueTask InitializeAsync()
    {
        await using (var database = new SqliteDatabase(new DataDirectory(folder.Path).Database))
        {
            await database.MigrateAsync();
            await new Ingester(database, new Grouping(), TimeProvider.System)
                .IngestAsync(await new IncomingFiles([Checkout.Seed("000")]).ReadAsync(Checkout.Seed("000")));
            await database.WriteAsync(change => change.ExecuteAsync(Fill, new { Articles }));
        }

        site = await StartedSite.StartAsync(folder.Path, "--RateLimits:SearchesPerMinute=10000", "--RateLimits:SecondsForAPage=3600",
            "--RateLimits:SecondsForASearch=3600", "--RateLimits:SecondsForAComparison=3600");
        await ListenAsync(connections: 2 * Environment.ProcessorCount);
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        folder.Dispose();
    }

    /// <summary>The statements that the database ran for a request.</summary>
    public async Task<IReadOnlyList<string>> AskedForAsync(Func<HttpClient, Task> request)
    {
        lock (asked)
        {
            asked.Clear();
        }

        await request(site.Client);
        lock (asked)
        {
            return [.. asked];
        }
    }

    /// <summary>How the database would carry a statement out, a line for each table.</summary>
    public Task<IReadOnlyList<string>> PlanAsync(string sql) => site.Database.ReadAsync<IReadOnlyList<string>>(async connection =>
        [.. (await connection.QueryAsync<(long Id, long Parent, long NotUsed, string Detail)>("explain query plan " + sql))
            .Select(line => line.Detail)]);

    /// <summary>Hears every statement of the connections that wait for readers; requests come one at a time and use no others.</summary>
    private Task<long> ListenAsync(int connections) => site.Database.ReadAsync(async connection =>
    {
        raw.sqlite3_trace(((SqliteConnection)connection).Handle, Heard, null);
        return connections > 1 ? await ListenAsync(connections - 1) : 0;
    });

    private void Heard(object data, string sql)
    {
        lock (asked)
        {
            asked.Add(sql);
        }
    }

    /// <summary>
    /// Copies the first article, as it is, with other names and numbers. Nothing is current before everything is there, so that the indexes
    /// are written once.
    /// </summary>
    private const string Fill = """
        create temp table n (i integer primary key);
        insert into n with recursive c (i) as (select 2 union all select i + 1 from c where i < @Articles) select i from c;
        insert into content (sha256, length, bytes) select printf('%064d', i), length, bytes from n, content where content.rowid = 1;
        insert into source (id, sha256, origin, identity, media_type, charset, received_at, state)
          select i, printf('%064d', i), 'generated/' || i, 'generated/' || i, media_type, charset, received_at, state from n, source
            where source.id = 1;
        insert into story (id, opened_at, changed_at) select distinct i / 2 + 1, opened_at, changed_at from n, story where story.id = 1
          and i / 2 + 1 > 1;
        insert into article (id, story_id, identity) select i, i / 2 + 1, 'generated/' || i from n;
        insert into revision (id, article_id, number, source_id, received_at, headline, headline_is_derived, lead, outlet, medium, reporters, published, language, words, derived_by)
          select 1000 + i, i, 1, i, received_at, headline || ' ' || i, 0, lead, 'Outlet ' || (i % 40), medium, reporters, printf('2026-%02d-%02d', 1 + i % 12, 1 + i % 28), language, words, derived_by
          from n, revision where revision.id = 1;
        insert into body (revision_id, text, reading) select 1000 + i, text, reading from n, body where revision_id = 1;
        insert into fingerprint (article_id, terms) select i, terms from n, fingerprint where article_id = 1;
        insert into speaker (identity, name, folded) select 'person ' || i, 'Person ' || i, ' person ' || i || ' ' from n where i <= 2000;
        insert into quote (revision_id, ordinal, type, text, parts, speaker_id, speaker_name, confidence, is_unspaced, derived_by)
          select 1000 + i, k, 'direct', 'the river ' || i || ' rose', '[[0,5]]', s.id, s.name, 1, 0, 7
          from n, (select 0 as k union select 1 union select 2) join speaker s on s.identity = 'person ' || (2 + (i * 3 + k) % 1999);
        update article set current_revision = 1000 + id where id > 1;
        insert into watch (id, kind, address, identity, host, article_id, state, next_at, added_at, seen)
          select i, case when i <= 60 then 'feed' else 'page' end, 'https://site' || (i % 90) || '.example/' || i, 'site' || (i % 90) || '.example/' || i,
            'site' || (i % 90) || '.example', case when i > 60 then i end, 'active', received_at, received_at, 3 from n join source on source.id = 1;
        insert into subscription (kind, name, folder, added_at, watch_id) select 'feed', 'Feed ' || i, 'Region', received_at, i from
          (select i from n where i <= 60) m join source on source.id = 1;
        update watch set subscription_id = 1 + id % 59;
        insert into visit (watch_id, outcome, status, bytes, reason, revision, first_at, last_at, times)
          select i, 'changed', 200, 5000, 'Changed.', 2, added_at, added_at, 1 from n join watch w on w.id = i;
        insert into sighting (feed_id, guid, address, watch_id, first_at) select 2 + i % 59, i, 'site' || i, i, added_at from n join watch w on w.id = i
          where i > 60;
        insert into revision (id, article_id, number, source_id, received_at, headline, headline_is_derived, lead, outlet, medium, reporters, published, language, words, derived_by)
          select 20000 + i, i, 2, i, received_at, headline || ' ' || i, 0, lead, outlet, medium, reporters, published, language, words, derived_by
          from n, revision where revision.id = 1 and i % 4 = 0;
        insert into body (revision_id, text, reading) select 20000 + i, text, reading from n, body where revision_id = 1 and i % 4 = 0;
        drop table n;
        """;
}
