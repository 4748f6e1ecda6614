using System.Data.Common;
using System.Text.Json;
using Dapper;

namespace NewsReader.Storage.Following;

/// <summary>
/// The addresses that are visited. A visit begins with a lease, so that several processes can share the watches: while it is held no
/// other visit has the watch, nor another watch of its host. A lease ends by itself when its process was killed.
/// </summary>
public sealed class WatchStore(Database database)
{
    internal const string Columns =
        "id, kind, address, identity, host, subscription_id, article_id, state, reason, next_at, lease, etag, last_modified, sha256, "
        + "added_at, visited_at, seen_at, seen, changed_at, changes, failures, failing_since, memory";

    /// <summary>The watch of that id, or <see langword="null"/>.</summary>
    public Task<Watch?> FindAsync(long id, CancellationToken cancellation = default) =>
        database.ReadAsync(
            connection => connection.QuerySingleOrDefaultAsync<Watch?>($"select {Columns} from watch where id = @id", new { id }),
            cancellation);

    /// <summary>The watch of an address, or <see langword="null"/>.</summary>
    /// <param name="identity">See <see cref="Watch.Identity"/>.</param>
    public Task<Watch?> FindAsync(string identity, CancellationToken cancellation = default) =>
        database.ReadAsync(connection => FindAsync(connection, identity), cancellation);

    /// <summary>The watch of an address, as a connection shows it.</summary>
    public static Task<Watch?> FindAsync(DbConnection connection, string identity) =>
        connection.QuerySingleOrDefaultAsync<Watch?>($"select {Columns} from watch where identity = @identity", new { identity });

    /// <summary>The watch of that id, as a connection shows it.</summary>
    public static Task<Watch?> FindAsync(DbConnection connection, long id) =>
        connection.QuerySingleOrDefaultAsync<Watch?>($"select {Columns} from watch where id = @id", new { id });

    /// <summary>Those watches, by their ids, as a connection shows them.</summary>
    public static async Task<IReadOnlyDictionary<long, Watch>> FindAsync(DbConnection connection, IReadOnlyCollection<long> ids) =>
        (await connection.QueryAsync<Watch>($"select {Columns} from watch where id in (select value from json_each(@ids))",
            new { ids = JsonSerializer.Serialize(ids) })).ToDictionary(watch => watch.Id);

    /// <summary>The watches whose texts are those of an article, the first one first; at most ten.</summary>
    public async Task<IReadOnlyList<Watch>> OfArticleAsync(long article, CancellationToken cancellation = default) =>
        [.. await database.ReadAsync(
            connection => connection.QueryAsync<Watch>(
                $"select {Columns} from watch where article_id = @article order by id limit 10", new { article }),
            cancellation)];

    /// <summary>When the next visit of any watch is due; <see langword="null"/> when none is.</summary>
    public Task<DateTimeOffset?> NextAtAsync(CancellationToken cancellation = default) =>
        database.ReadAsync(
            connection => connection.QuerySingleOrDefaultAsync<DateTimeOffset?>(
                "select next_at from watch where next_at is not null order by next_at limit 1"),
            cancellation);

    /// <summary>How many watches are visited.</summary>
    public Task<long> CountAsync(CancellationToken cancellation = default) =>
        database.ReadAsync(
            connection => connection.ExecuteScalarAsync<long>("select count(*) from watch where next_at is not null"), cancellation);

    /// <summary>Takes a lease of due watches, the longest due first, at most one of each host.</summary>
    /// <param name="now">What is due by then.</param>
    /// <param name="until">When the leases end unless the visits do.</param>
    /// <param name="most">How many, at least 1.</param>
    /// <param name="cancellation">Stops waiting for the turn to write.</param>
    /// <returns>The watches, which no other visit has; empty when none is due.</returns>
    public Task<IReadOnlyList<Watch>> ClaimAsync(DateTimeOffset now, DateTimeOffset until, int most,
        CancellationToken cancellation = default) =>
        database.WriteAsync<IReadOnlyList<Watch>>(
            async change => await FreeAsync(change, now, most) is { Count: > 0 } free
                ? await LeaseAsync(change, "select value from json_each(@free)",
                    new { free = JsonSerializer.Serialize(free), until, lease = NewLease() })
                : [],
            cancellation);

    /// <summary>
    /// Due watches that no other visit has, the longest due first, one of each host. Rows are read only until there are enough, so that it
    /// takes no longer when thousands are due.
    /// </summary>
    private static async Task<IReadOnlyList<long>> FreeAsync(DbConnection change, DateTimeOffset now, int most)
    {
        var (chosen, hosts) = (new List<long>(), new HashSet<string>(StringComparer.Ordinal));
        var due = change.QueryUnbufferedAsync<(long Id, string Host)>(
            """
            select w.id, w.host from watch w
            where w.next_at <= @now and (w.leased_until is null or w.leased_until <= @now)
              and not exists (select 1 from watch busy where busy.host = w.host and busy.leased_until > @now)
              and not exists (select 1 from host h where h.name = w.host and h.is_asking_all = 1 and h.free_at > @now)
            order by w.next_at
            """,
            new { now });
        await foreach (var (id, host) in due)
        {
            if (hosts.Add(host))
            {
                chosen.Add(id);
                if (chosen.Count == most)
                {
                    break;
                }
            }
        }

        return chosen;
    }

    /// <summary>Takes a lease of one watch, due or not, unless a visit has it.</summary>
    /// <inheritdoc cref="ClaimAsync"/>
    public async Task<Watch?> ClaimOneAsync(long id, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellation = default) =>
        (await database.WriteAsync(
            change => LeaseAsync(change, "select id from watch where id = @id and (leased_until is null or leased_until <= @now)",
                new { id, now, until, lease = NewLease() }),
            cancellation)).SingleOrDefault();

    private static async Task<IReadOnlyList<Watch>> LeaseAsync(DbConnection change, string chosen, object values) =>
        [.. await change.QueryAsync<Watch>(
            $"update watch set leased_until = @until, lease = @lease where id in ({chosen}) returning {Columns}", values)];

    /// <summary>Ends a lease without a visit: the watch is due as before.</summary>
    public Task ReleaseAsync(Watch claimed, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(claimed);
        return database.WriteAsync(
            change => change.ExecuteAsync("update watch set leased_until = null, lease = null where id = @Id and lease = @Lease",
                new { claimed.Id, claimed.Lease }),
            cancellation);
    }

    /// <summary>Makes due now what a wrong clock planned, and ends what it claimed and what sites asked of it.</summary>
    /// <param name="now">The time by the clock that is right.</param>
    /// <param name="latest">A visit later than this was made by the wrong clock.</param>
    /// <param name="latestLease">A lease or a wait that ends later was.</param>
    /// <param name="cancellation">Stops waiting for the turn to write.</param>
    public Task CorrectTimesAsync(DateTimeOffset now, DateTimeOffset latest, DateTimeOffset latestLease,
        CancellationToken cancellation = default) =>
        database.WriteAsync(
            change => change.ExecuteAsync(
                """
                update watch set next_at = @now where next_at > @now and coalesce(visited_at, added_at) > @latest;
                update watch set leased_until = null, lease = null where leased_until > @latestLease;
                delete from host where watch_id in (select id from watch where visited_at > @latest)
                """,
                new { now, latest, latestLease }),
            cancellation);

    /// <summary>Has a watch visited as soon as possible, whatever its schedule; one that was paused or ended is visited again.</summary>
    public Task HastenAsync(long id, DateTimeOffset now, CancellationToken cancellation = default) =>
        database.WriteAsync(
            change => change.ExecuteAsync(
                """
                update watch set next_at = @now, state = 'active', reason = null, failures = 0, failing_since = null
                where id = @id and kind <> 'entry'
                """,
                new { id, now }),
            cancellation);

    /// <summary>Adds a watch; one of the same address stays as it is.</summary>
    /// <returns>Its id, and whether it is new.</returns>
    public static async Task<(long Id, bool IsNew)> AddAsync(DbConnection change, Watch watch)
    {
        ArgumentNullException.ThrowIfNull(watch);
        var id = await change.QuerySingleOrDefaultAsync<long?>(
            """
            insert into watch (kind, address, identity, host, subscription_id, state, next_at, added_at)
            values (@kind, @Address, @Identity, @Host, @SubscriptionId, 'active', @NextAt, @AddedAt)
            on conflict (identity) do nothing returning id
            """,
            new
            {
                kind = NameOf(watch.Kind),
                watch.Address,
                watch.Identity,
                watch.Host,
                watch.SubscriptionId,
                watch.NextAt,
                watch.AddedAt,
            });
        return id is { } added ? (added, true)
            : (await change.QuerySingleAsync<long>("select id from watch where identity = @Identity", new { watch.Identity }), false);
    }

    /// <summary>
    /// Writes what a visit found out, ends its lease and records it. When a person paused the watch meanwhile, it stays paused.
    /// </summary>
    /// <param name="change">The transaction.</param>
    /// <param name="after">The watch as it is after the visit, with the lease it was claimed with.</param>
    /// <param name="visit">The visit.</param>
    /// <returns>Whether the lease was still held; otherwise nothing was written.</returns>
    public static async Task<bool> FinishAsync(DbConnection change, Watch after, RecordedVisit visit)
    {
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(visit);
        var isHeld = await change.ExecuteAsync(
            """
            update watch set
              address = @Address, identity = @Identity, host = @Host, article_id = @ArticleId, kind = @kind,
              state = case when state = 'paused' then state else @state end,
              reason = case when state = 'paused' then reason else @Reason end,
              next_at = case when state = 'paused' then null else @NextAt end,
              leased_until = null, lease = null, etag = @ETag, last_modified = @LastModified, sha256 = @Sha256,
              visited_at = @VisitedAt, seen_at = @SeenAt, seen = @Seen, changed_at = @ChangedAt, changes = @Changes,
              failures = @Failures, failing_since = @FailingSince, memory = @Memory
            where id = @Id and lease = @Lease
            """,
            Values(after)) > 0;
        if (isHeld)
        {
            await RecordAsync(change, visit with { WatchId = after.Id });
        }

        return isHeld;
    }

    /// <summary>Writes a watch that nothing visits: an entry of a feed, whose text came with a visit of the feed.</summary>
    public static async Task UpdateEntryAsync(DbConnection change, Watch after, RecordedVisit visit)
    {
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(visit);
        await change.ExecuteAsync(
            """
            update watch set
              article_id = @ArticleId, kind = @kind, state = @state, reason = @Reason, next_at = @NextAt, sha256 = @Sha256,
              visited_at = @VisitedAt, seen_at = @SeenAt, seen = @Seen, changed_at = @ChangedAt, changes = @Changes,
              failures = @Failures, failing_since = @FailingSince, memory = @Memory
            where id = @Id and lease is null
            """,
            Values(after));
        await RecordAsync(change, visit with { WatchId = after.Id });
    }

    /// <summary>Has a watch visited at another address, beginning now, unless a visit has it at the moment.</summary>
    /// <param name="change">The transaction.</param>
    /// <param name="id">The watch.</param>
    /// <param name="place">The address, with identity and host; no other watch has it.</param>
    public static Task MoveAsync(DbConnection change, long id, Watch place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return change.ExecuteAsync(
            """
            update watch set address = @Address, identity = @Identity, host = @Host, etag = null, last_modified = null,
              failures = 0, failing_since = null,
              next_at = case when kind = 'page' and state in ('active', 'gone') then @NextAt else next_at end,
              state = case when state = 'gone' then 'active' else state end
            where id = @id and lease is null
            """,
            new { place.Address, place.Identity, place.Host, place.NextAt, id });
    }

    /// <summary>Has the feeds that name a watch read again at their next visit, even when they have not changed.</summary>
    public static Task ForgetFeedsOfAsync(DbConnection change, long id) =>
        change.ExecuteAsync(
            """
            update watch set etag = null, last_modified = null, sha256 = null
            where id in (select feed_id from sighting where watch_id = @id)
            """,
            new { id });

    /// <summary>Notes that a site asked a visit to wait. When it asks the visit of another watch too, all its watches wait.</summary>
    public static Task AskedToWaitAsync(DbConnection change, Watch watch, DateTimeOffset now, DateTimeOffset until)
    {
        ArgumentNullException.ThrowIfNull(watch);
        return change.ExecuteAsync(
            """
            insert into host (name, free_at, watch_id, is_asking_all) values (@Host, @until, @Id, 0)
            on conflict (name) do update set
              is_asking_all = case when host.free_at > @now and (host.is_asking_all = 1 or host.watch_id <> excluded.watch_id) then 1
                else 0 end,
              free_at = case when host.free_at > excluded.free_at then host.free_at else excluded.free_at end,
              watch_id = excluded.watch_id
            """,
            new { watch.Host, watch.Id, now, until });
    }

    private static string NameOf<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string NewLease() => Guid.NewGuid().ToString("N");

    private static DynamicParameters Values(Watch watch)
    {
        var values = new DynamicParameters(watch);
        values.Add("kind", NameOf(watch.Kind));
        values.Add("state", NameOf(watch.State));
        return values;
    }

    private static async Task RecordAsync(DbConnection change, RecordedVisit visit)
    {
        var isRepeated = await change.ExecuteAsync(
            """
            update visit set last_at = @LastAt, times = times + 1, bytes = @Bytes
            where id = (select max(id) from visit where watch_id = @WatchId)
              and outcome = @Outcome and status = @Status and reason = @Reason and revision is null and @Revision is null
            """,
            visit) > 0;
        if (!isRepeated)
        {
            await change.ExecuteAsync(
                """
                insert into visit (watch_id, outcome, status, bytes, reason, revision, first_at, last_at, times)
                values (@WatchId, @Outcome, @Status, @Bytes, @Reason, @Revision, @FirstAt, @LastAt, 1)
                """,
                visit);
            await change.ExecuteAsync(
                """
                delete from visit where watch_id = @WatchId and revision is null and id <= (
                  select id from visit where watch_id = @WatchId order by id desc limit 1 offset @MostVisits)
                """,
                new { visit.WatchId, VisitStore.MostVisits });
        }
    }
}
