using System.Data.Common;
using System.Globalization;
using Dapper;
using NewsReader.Core.Stories;
using NewsReader.Core.Stories.Grouping;
using NewsReader.Storage.Rows;
using NewsReader.Storage.Serialization;
using NewsReader.Storage.Speakers;

namespace NewsReader.Storage.Stories;

/// <summary>Stories and which articles belong to them.</summary>
public sealed class StoryStore(Database database)
{
    /// <summary>The id of the next story. Valid until the transaction ends.</summary>
    public static Task<long> NextIdAsync(DbConnection change) =>
        change.QuerySingleAsync<long>("select coalesce(max(id), 0) + 1 from story");

    /// <summary>Opens a story. It has no article yet: add one in the same transaction.</summary>
    public static Task OpenAsync(DbConnection change, long id, DateTimeOffset at) =>
        change.ExecuteAsync("insert into story (id, opened_at, changed_at) values (@id, @at, @at)", new { id, at });

    /// <summary>
    /// Moves an article to another story, opened here when it is new, and keeps that it was moved. Who is known in one story
    /// only is from now on the one of that name in the other.
    /// </summary>
    public static async Task MoveAsync(DbConnection change, StoryMove move, DateTimeOffset at)
    {
        await change.ExecuteAsync(
            """
            insert into story (id, opened_at, changed_at) values (@To, @at, @at) on conflict (id) do nothing;
            update article set story_id = @To where id = @Article;
            update story set changed_at = @at where id in (@From, @To);
            insert into story_move (article_id, from_story, to_story, moved_at) values (@Article, @From, @To, @at)
            """,
            new { move.Article, move.From, move.To, at });
        await SpeakerStore.ResolveAsync(change, "r.article_id = @Article", new { move.Article });
    }

    /// <summary>The state of grouping: changes whenever any process adds or moves an article.</summary>
    public static Task<GroupingState> StateAsync(DbConnection change) =>
        change.QuerySingleAsync<GroupingState>(
            """
            select (select coalesce(max(id), 0) from article) as last_article,
                   (select coalesce(max(id), 0) from story_move) as last_move
            """);

    /// <summary>Keeps what grouping needs of an article, and no longer that of articles so old that grouping has forgotten them.</summary>
    /// <param name="change">The transaction it happens in.</param>
    /// <param name="article">The article.</param>
    /// <param name="fingerprint">That of its current revision, as <see cref="Packed"/> gives it.</param>
    /// <param name="most">How many of the latest articles grouping looks at.</param>
    public static Task KeepFingerprintAsync(DbConnection change, long article, byte[] fingerprint, int most) =>
        change.ExecuteAsync(
            """
            insert into fingerprint (article_id, terms) values (@article, @fingerprint)
              on conflict (article_id) do update set terms = excluded.terms;
            delete from fingerprint where article_id <= (select max(id) from article) - @most
            """,
            new { article, fingerprint, most });

    /// <summary>A fingerprint in stored form; created before the transaction begins, so that no writer waits for it.</summary>
    public static byte[] Packed(ArticleFingerprint fingerprint)
    {
        ArgumentNullException.ThrowIfNull(fingerprint);
        return Packing.PackText(fingerprint.ToString());
    }

    /// <summary>The fingerprints of the latest articles, oldest first.</summary>
    /// <param name="change">The transaction it is read in.</param>
    /// <param name="most">How many articles.</param>
    public static async Task<IReadOnlyList<GroupedArticle>> GroupedAsync(DbConnection change, int most) =>
        [.. (await change.QueryAsync<(long Article, long Story, byte[] Terms)>(
                "select a.id, a.story_id, f.terms from fingerprint f join article a on a.id = f.article_id order by f.article_id desc "
                + "limit @most",
                new { most }))
            .Reverse().Select(row => new GroupedArticle(row.Article, row.Story, Readable(row.Terms)))];

    private static ArticleFingerprint? Readable(byte[] packed)
    {
        try
        {
            return ArticleFingerprint.Parse(Packing.UnpackText(packed));
        }
        catch (Exception damaged) when (StoredDocument.IsUnreadable(damaged))
        {
            return null;
        }
    }

    /// <summary>
    /// What grouping knows of the article that shows a revision; <see langword="null"/> when it has forgotten it, or the
    /// article shows another one.
    /// </summary>
    public Task<string?> FingerprintAsync(long revision, CancellationToken cancellation = default) =>
        database.ReadAsync(
            connection => connection.QuerySingleOrDefaultAsync<string?>(
                "select unpack(f.terms) from article a join fingerprint f on f.article_id = a.id where a.current_revision = @revision",
                    new { revision }),
            cancellation);

    /// <summary>Records that a story changed, which brings it to the top of the list.</summary>
    public static Task TouchAsync(DbConnection change, long id, DateTimeOffset at) =>
        change.ExecuteAsync("update story set changed_at = @at where id = @id", new { id, at });

    /// <summary>How many stories there are.</summary>
    public Task<long> CountAsync(CancellationToken cancellation = default) =>
        database.ReadAsync(connection => connection.ExecuteScalarAsync<long>("select count(*) from story"), cancellation);

    /// <summary>The story called <paramref name="id"/>, or <see langword="null"/>.</summary>
    public async Task<Story?> FindAsync(long id, CancellationToken cancellation = default) =>
        (await database.ReadAsync(
            async connection => await WithArticlesAsync(
                connection, [.. await connection.QueryAsync<StoryRow>("select id, changed_at from story where id = @id", new { id })]),
            cancellation)).SingleOrDefault();

    /// <summary>A page of stories, the latest changed first.</summary>
    /// <param name="filter">Which stories.</param>
    /// <param name="after">Where the page before ended; <see langword="null"/> for the first.</param>
    /// <param name="size">Stories on a page, at least 1.</param>
    /// <param name="cancellation">Stops the query.</param>
    public Task<StoryPage> ListAsync(StoryFilter filter, StoryCursor? after, int size, CancellationToken cancellation = default) =>
        ListAsync(filter, StoryOrder.Changed, after, size, cancellation);

    /// <summary>A page of stories.</summary>
    /// <param name="filter">Which stories.</param>
    /// <param name="order">Their order.</param>
    /// <param name="after">Where the page before ended in the same order; <see langword="null"/> for the first.</param>
    /// <param name="size">Stories on a page, at least 1.</param>
    /// <param name="cancellation">Stops the query.</param>
    public Task<StoryPage> ListAsync(
        StoryFilter filter, StoryOrder order, StoryCursor? after, int size, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return database.ReadAsync(
            async connection =>
            {
                var rows = (await connection.QueryAsync<StoryRow>(ListSql(filter, order, after), Values(filter, order, after, size + 1)))
                    .ToList();
                var stories = await WithArticlesAsync(connection, [.. rows.Take(size)]);
                return new StoryPage(stories, rows.Count > size ? rows[size - 1].Cursor(order) : null);
            },
            cancellation);
    }

    /// <summary>How many stories pass a filter; at most <paramref name="most"/>.</summary>
    public Task<long> CountAsync(StoryFilter filter, int most, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return database.ReadAsync(
            connection => connection.ExecuteScalarAsync<long>(
                $"select count(*) from ({ListSql(filter, StoryOrder.Changed, after: null)})",
                Values(filter, StoryOrder.Changed, after: null, most)),
            cancellation);
    }

    /// <summary>How much the collection contains.</summary>
    public Task<StoryTotals> TotalsAsync(CancellationToken cancellation = default) =>
        database.ReadAsync(
            connection => connection.QuerySingleAsync<StoryTotals>(
                """
                select (select coalesce(sum(versions), 0) from story) as reports, (select count(*) from story where texts > 1) as compared
                """),
            cancellation);

    /// <summary>
    /// Steps from outlet to outlet through their index, so that the time is in proportion to the outlets and not to the
    /// articles.
    /// </summary>
    private const string OutletsSql = """
        with recursive known (outlet) as (
          select min(outlet) from revision
          union all
          select (select min(outlet) from revision where outlet > known.outlet) from known where known.outlet is not null)
        select outlet from known
        where outlet is not null
          and exists (select 1 from revision r join article a on a.id = r.article_id and a.current_revision = r.id
            where r.outlet = known.outlet)
        order by outlet
        """;

    /// <summary>The outlets that have an article, by name.</summary>
    public async Task<IReadOnlyList<string>> OutletsAsync(CancellationToken cancellation = default) =>
        [.. await database.ReadAsync(
            connection => connection.QueryAsync<string>(OutletsSql),
            cancellation)];

    /// <summary>The statement that lists stories; only its fixed parts vary, every value is a parameter.</summary>
    private static string ListSql(StoryFilter filter, StoryOrder order, StoryCursor? after)
    {
        var key = order switch
        {
            StoryOrder.Published => "s.published",
            StoryOrder.Versions => "s.versions",
            _ => "s.changed_at",
        };
        return string.Concat(
            "select s.id, s.changed_at, s.published, s.versions from story s where s.texts > 0",
            after is null ? "" : $" and ({key}, s.id) < (@Key, @Id)",
            filter.ChangedAfter is null ? "" : " and s.changed_at > @ChangedAfter",
            filter.HasSeveralVersions ? " and s.versions > 1" : "",
            filter.HasSeveralTexts switch { null => "", true => " and s.texts > 1", false => " and s.texts = 1" },
            VersionSql(filter),
            $" order by {key} desc, s.id desc limit @Most");
    }

    /// <summary>The parameters of <see cref="ListSql"/>.</summary>
    private static object Values(StoryFilter filter, StoryOrder order, StoryCursor? after, int most) => new
    {
        filter.Outlet,
        Medium = filter.Medium?.ToString().ToLowerInvariant(),
        From = Day(filter.From),
        UpTo = Day(filter.To?.AddDays(1)),
        filter.ChangedAfter,
        Key = after?.Value(order),
        after?.Id,
        Most = most,
    };

    /// <summary>The condition that one version meets everything which is asked of a version.</summary>
    private static string VersionSql(StoryFilter filter)
    {
        var version = string.Concat(
            filter.Outlet is null ? "" : " and r.outlet = @Outlet",
            filter.Medium is null ? "" : " and r.medium = @Medium",
            filter.From is null ? "" : " and r.published >= @From",
            filter.To is null ? "" : " and r.published < @UpTo");
        return version.Length == 0
            ? ""
            : $" and exists (select 1 from article a join revision r on r.id = a.current_revision where a.story_id = s.id{version})";
    }

    private static async Task<IReadOnlyList<Story>> WithArticlesAsync(DbConnection connection, IReadOnlyList<StoryRow> stories)
    {
        var articles = await connection.QueryAsync<ArticleRow>(
            $"""
            select {ArticleRow.Columns} from article a join revision r on r.id = a.current_revision
            where a.story_id in @ids order by a.id
            """,
            new { ids = stories.Select(story => story.Id) });
        var byStory = articles.ToLookup(article => article.StoryId, article => article.ToSummary());
        return [.. stories.Where(story => byStory.Contains(story.Id))
            .Select(story => new Story(story.Id, story.ChangedAt, [.. byStory[story.Id]]))];
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A row of <c>story</c> as lists need it.</summary>
    private sealed class StoryRow
    {
        public long Id { get; init; }

        public DateTimeOffset ChangedAt { get; init; }

        public string Published { get; init; } = "";

        public long Versions { get; init; }

        public StoryCursor Cursor(StoryOrder order) => order switch
        {
            StoryOrder.Published => new(Published, Id),
            StoryOrder.Versions => new(Versions.ToString(CultureInfo.InvariantCulture), Id),
            _ => StoryCursor.Of(ChangedAt, Id),
        };
    }
}
