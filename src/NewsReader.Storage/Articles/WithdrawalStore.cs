using Dapper;

namespace NewsReader.Storage.Articles;

/// <summary>
/// Articles that were withdrawn from the collection. A withdrawn article has no current revision, so lists, searches,
/// stories and counts omit it; its bytes and revisions remain, and it can be restored.
/// </summary>
public sealed class WithdrawalStore(Database database)
{
    private const string Columns =
        "w.article_id, iif(r.headline_is_derived, null, r.headline) as headline, r.outlet, r.published, r.received_at, w.withdrawn_at, "
        + "w.reason";

    private const string Last = "(select max(id) from revision where article_id = w.article_id)";

    /// <summary>That an article was withdrawn, or <see langword="null"/> when it was not.</summary>
    public Task<Withdrawal?> FindAsync(long articleId, CancellationToken cancellation = default) =>
        database.ReadAsync(
            connection => connection.QuerySingleOrDefaultAsync<Withdrawal?>(
                $"select {Columns} from withdrawal w join revision r on r.id = {Last} where w.article_id = @articleId", new { articleId }),
            cancellation);

    /// <summary>That an article was withdrawn that was read from this source, or <see langword="null"/> when none was.</summary>
    public Task<Withdrawal?> OfSourceAsync(long sourceId, CancellationToken cancellation = default) =>
        database.ReadAsync(
            connection => connection.QueryFirstOrDefaultAsync<Withdrawal?>(
                $"""
                select {Columns} from withdrawal w join revision r on r.id = {Last}
                where w.article_id in (select t.article_id from revision t join source s on s.id = t.source_id
                                       where s.sha256 = (select sha256 from source where id = @sourceId))
                """,
                new { sourceId }),
            cancellation);

    /// <summary>Takes an article out. A second time changes the reason.</summary>
    /// <param name="articleId">The article; one that does not exist changes nothing.</param>
    /// <param name="reason">The reason shown to readers; may be empty.</param>
    /// <param name="at">When.</param>
    public Task WithdrawAsync(long articleId, string reason, DateTimeOffset at, CancellationToken cancellation = default) =>
        database.WriteAsync(
            change => change.ExecuteAsync(
                """
                insert into withdrawal (article_id, reason, withdrawn_at) select id, @reason, @at from article where id = @articleId
                  on conflict (article_id) do update set reason = excluded.reason;
                update article set current_revision = null where id = @articleId
                """,
                new { articleId, reason, at }),
            cancellation);

    /// <summary>Brings an article back with its last revision.</summary>
    public Task BringBackAsync(long articleId, CancellationToken cancellation = default) =>
        database.WriteAsync(
            change => change.ExecuteAsync(
                """
                update article set current_revision = (select max(id) from revision where article_id = @articleId)
                  where id = @articleId and id in (select article_id from withdrawal);
                delete from withdrawal where article_id = @articleId
                """,
                new { articleId }),
            cancellation);
}
