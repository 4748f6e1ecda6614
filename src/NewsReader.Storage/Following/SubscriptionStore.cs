using System.Data.Common;
using System.Text.Json;
using Dapper;

namespace NewsReader.Storage.Following;

/// <summary>What people asked to follow.</summary>
public sealed class SubscriptionStore(Database database)
{
    /// <summary>Days of <see cref="FollowedSource.Week"/>.</summary>
    public const int DaysShown = 7;

    private const string Columns = "id, kind, name, folder, home, pace, added_at, watch_id";

    /// <summary>Follows an address, from now on. One that is followed already stays as it is.</summary>
    /// <param name="subscription">What is followed; its ids are ignored.</param>
    /// <param name="watch">Its address; the id is ignored.</param>
    /// <param name="cancellation">Stops waiting for the turn to write.</param>
    /// <returns>The subscription of that address, and whether it is new.</returns>
    public Task<(Subscription Subscription, bool IsNew)> AddAsync(Subscription subscription, Watch watch,
        CancellationToken cancellation = default) =>
        database.WriteAsync(change => AddAsync(change, subscription, watch), cancellation);

    /// <inheritdoc cref="AddAsync(Subscription, Watch, CancellationToken)"/>
    public static async Task<(Subscription Subscription, bool IsNew)> AddAsync(DbConnection change, Subscription subscription, Watch watch)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        ArgumentNullException.ThrowIfNull(watch);
        var (id, _) = await WatchStore.AddAsync(change, watch);
        if (await OfWatchAsync(change, id) is { } known)
        {
            return (known, false);
        }

        var added = await change.QuerySingleAsync<Subscription>(
            $"""
            insert into subscription (kind, name, folder, home, pace, added_at, watch_id)
            values (@kind, @Name, @Folder, @Home, @Pace, @AddedAt, @id) returning {Columns}
            """,
            new
            {
                kind = subscription.Kind.ToString().ToLowerInvariant(),
                subscription.Name,
                subscription.Folder,
                subscription.Home,
                subscription.Pace,
                subscription.AddedAt,
                id,
            });
        await change.ExecuteAsync(
            """
            update watch set subscription_id = @added, kind = @kind, state = 'active', reason = null, next_at = @NextAt, failures = 0,
              failing_since = null where id = @id
            """,
            new { added = added.Id, kind = watch.Kind.ToString().ToLowerInvariant(), watch.NextAt, id });
        return (added, true);
    }

    /// <summary>The subscription of that id, or <see langword="null"/>.</summary>
    public Task<Subscription?> FindAsync(long id, CancellationToken cancellation = default) =>
        database.ReadAsync(
            connection =>
                connection.QuerySingleOrDefaultAsync<Subscription?>($"select {Columns} from subscription where id = @id", new { id }),
            cancellation);

    /// <summary>The subscription whose own address a watch is, or <see langword="null"/>.</summary>
    public Task<Subscription?> OfWatchAsync(long watch, CancellationToken cancellation = default) =>
        database.ReadAsync(connection => OfWatchAsync(connection, watch), cancellation);

    /// <summary>How many subscriptions there are.</summary>
    public Task<long> CountAsync(CancellationToken cancellation = default) =>
        database.ReadAsync(connection => connection.ExecuteScalarAsync<long>("select count(*) from subscription"), cancellation);

    /// <summary>Subscriptions by folder and name, with their watches and what the last seven days brought.</summary>
    /// <param name="now">The end of the last of these days.</param>
    /// <param name="skip">Subscriptions to pass over, from 0.</param>
    /// <param name="take">Subscriptions on the page, at least 1.</param>
    /// <param name="needsAttention">Whether only those are listed that fail or are not visited.</param>
    /// <param name="cancellation">Stops the query.</param>
    public Task<IReadOnlyList<FollowedSource>> ListAsync(DateTimeOffset now, int skip, int take, bool needsAttention = false,
        CancellationToken cancellation = default) =>
        database.ReadAsync(
            async connection =>
            {
                var subscriptions = (await connection.QueryAsync<Subscription>(
                    $"""
                    select {Columns} from subscription s
                    where not @needsAttention or exists (
                      select 1 from watch w where w.id = s.watch_id and (w.failures > 0 or w.state <> 'active'))
                    order by folder, name, id limit @take offset @skip
                    """,
                    new { take, skip, needsAttention })).AsList();
                return await WithWeekAsync(connection, subscriptions, now);
            },
            cancellation);

    /// <summary>One subscription with its watch and its week, or <see langword="null"/>.</summary>
    /// <param name="id">The subscription.</param>
    /// <param name="now">The end of the last day of its week.</param>
    /// <param name="cancellation">Stops the query.</param>
    public Task<FollowedSource?> ShowAsync(long id, DateTimeOffset now, CancellationToken cancellation = default) =>
        database.ReadAsync(
            async connection =>
            {
                var found = (await connection.QueryAsync<Subscription>($"select {Columns} from subscription where id = @id", new { id }))
                    .AsList();
                return (await WithWeekAsync(connection, found, now)).SingleOrDefault();
            },
            cancellation);

    /// <summary>Changes name, folder and pace of a subscription.</summary>
    /// <returns>Whether there is one of that id.</returns>
    public async Task<bool> ChangeAsync(Subscription subscription, CancellationToken cancellation = default) =>
        await database.WriteAsync(
            change => change.ExecuteAsync("update subscription set name = @Name, folder = @Folder, pace = @Pace where id = @Id",
                subscription),
            cancellation) > 0;

    /// <summary>Stops the visits of a subscription and of the items that belong to it.</summary>
    /// <param name="id">The subscription; one that does not exist changes nothing.</param>
    /// <param name="reason">The reason, for a person.</param>
    /// <param name="cancellation">Stops waiting for the turn to write.</param>
    public Task PauseAsync(long id, string reason, CancellationToken cancellation = default) =>
        database.WriteAsync(
            change => change.ExecuteAsync(
                """
                update watch set state = 'paused', reason = @reason, next_at = null
                where subscription_id = @id and state = 'active' and kind <> 'entry'
                """,
                new { id, reason }),
            cancellation);

    /// <summary>Visits again what was paused of a subscription, beginning now.</summary>
    public Task ResumeAsync(long id, DateTimeOffset now, CancellationToken cancellation = default) =>
        database.WriteAsync(
            change => change.ExecuteAsync(
                """
                update watch set state = 'active', reason = null, next_at = @now, failures = 0, failing_since = null
                where subscription_id = @id and state in ('paused', 'gone', 'ended') and kind <> 'entry'
                  and (state = 'paused' or id = (select watch_id from subscription where id = @id))
                """,
                new { id, now }),
            cancellation);

    /// <summary>
    /// Ends a subscription. Its reports stay; pages that only it named are not visited any more, and those that another feed
    /// names belong to that one.
    /// </summary>
    /// <returns>Whether there was one of that id.</returns>
    public Task<bool> RemoveAsync(long id, CancellationToken cancellation = default) =>
        database.WriteAsync(
            async change =>
            {
                if (await change.QuerySingleOrDefaultAsync<long?>("select watch_id from subscription where id = @id", new { id })
                    is not { } own)
                {
                    return false;
                }

                await change.ExecuteAsync(
                    """
                    delete from sighting where feed_id = @own;
                    update watch set subscription_id = (
                        select f.subscription_id from sighting s join watch f on f.id = s.feed_id where s.watch_id = watch.id limit 1)
                      where subscription_id = @id;
                    update watch set state = 'ended', reason = @NotFollowed, next_at = null
                      where subscription_id is null and state in ('active', 'paused');
                    delete from subscription where id = @id
                    """,
                    new { id, own, NotFollowed });
                return true;
            },
            cancellation);

    private const string NotFollowed = "No longer followed.";

    private static Task<Subscription?> OfWatchAsync(DbConnection connection, long watch) =>
        connection.QuerySingleOrDefaultAsync<Subscription?>($"select {Columns} from subscription where watch_id = @watch", new { watch });

    private static async Task<IReadOnlyList<FollowedSource>> WithWeekAsync(DbConnection connection,
        IReadOnlyList<Subscription> subscriptions, DateTimeOffset now)
    {
        var first = new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero).AddDays(1 - DaysShown);
        var (ids, own) = (Json(subscriptions.Select(one => one.Id)), Json(subscriptions.Select(one => one.WatchId)));
        var watches = (await connection.QueryAsync<Watch>(
            $"select {WatchStore.Columns} from watch where id in (select value from json_each(@own))", new { own }))
            .ToDictionary(watch => watch.Id);
        var items = await DaysAsync(connection,
            """
            select s.feed_id as owner, substr(s.first_at, 1, 10) as day, count(*) as number
            from sighting s where s.feed_id in (select value from json_each(@own)) and s.first_at >= @first group by 1, 2
            """,
            new { own, first });
        var edits = await DaysAsync(connection,
            """
            select w.subscription_id as owner, substr(v.first_at, 1, 10) as day, count(*) as number
            from visit v join watch w on w.id = v.watch_id
            where v.revision > 1 and v.first_at >= @first and w.subscription_id in (select value from json_each(@ids)) group by 1, 2
            """,
            new { ids, first });
        return [.. subscriptions.Select(one => new FollowedSource(one, watches[one.WatchId])
        {
            Week =
            [
                .. Enumerable.Range(0, DaysShown).Select(day => first.AddDays(day)).Select(day =>
                    new DayOfSource(items.GetValueOrDefault((one.WatchId, Day(day))), edits.GetValueOrDefault((one.Id, Day(day))))),
            ],
        })];
    }

    private static async Task<Dictionary<(long Owner, string Day), long>> DaysAsync(DbConnection connection, string sql, object values) =>
        (await connection.QueryAsync<(long Owner, string Day, long Number)>(sql, values))
            .ToDictionary(row => (row.Owner, row.Day), row => row.Number);

    private static string Day(DateTimeOffset at) => at.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Json(IEnumerable<long> ids) => JsonSerializer.Serialize(ids);
}
