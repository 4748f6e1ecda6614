using System.Data.Common;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Dapper;
using NewsReader.Core.Documents;
using NewsReader.Core.Search;
using NewsReader.Core.Stories;
using NewsReader.Storage.Quotes;
using NewsReader.Storage.Rows;
using NewsReader.Storage.Search;
using NewsReader.Storage.Serialization;
using NewsReader.Storage.Sources;

namespace NewsReader.Storage.Articles;

/// <summary>Articles and their revisions. A revision's text is written once and never changed.</summary>
public sealed class ArticleStore(Database database)
{
    /// <summary>Revisions to be derived again that are read at a time.</summary>
    private const int StaleBatch = 200;

    private const string StaleSql = """
        select r.id as revision, r.article_id as article, r.number, a.story_id as story, r.source_id as source, r.derived_by,
          (a.current_revision is r.id) as is_current
        from revision r join article a on a.id = r.article_id
        """;

    private const string Columns = """
        r.id, r.article_id, r.number, r.source_id, r.received_at, b.text, b.reading, r.words
        from revision r join body b on b.revision_id = r.id join article a on a.id = r.article_id
        """;

    /// <summary>
    /// The article that <paramref name="identity"/> is known to mean, or <see langword="null"/>: its own, another address of it, or
    /// that of a source whose bytes were the article's (a file that was renamed).
    /// </summary>
    public static Task<long?> FindAsync(DbConnection change, string identity) =>
        change.QueryFirstOrDefaultAsync<long?>(
            """
            select id from article where identity = @identity
            union all
            select article_id from article_address where identity = @identity
            union all
            select r.article_id from source renamed
              join source s on s.sha256 = renamed.sha256 join revision r on r.source_id = s.id
            where renamed.identity = @identity
            limit 1
            """,
            new { identity });

    /// <summary>The first article that was read from saved copies of a page, or <see langword="null"/>.</summary>
    public static Task<long?> FindByPageAsync(DbConnection change, string page) =>
        change.QueryFirstOrDefaultAsync<long?>("select id from article where page = @page order by id limit 1", new { page });

    /// <summary>Stores of which page an article's texts are saved copies; <see langword="null"/> for none.</summary>
    public static Task SetPageAsync(DbConnection change, long id, string? page) =>
        page is null ? Task.CompletedTask : change.ExecuteAsync("update article set page = @page where id = @id", new { id, page });

    /// <summary>The article some revision of which was read from these bytes, or <see langword="null"/>.</summary>
    public static Task<long?> FindByContentAsync(DbConnection change, string sha256) =>
        change.QueryFirstOrDefaultAsync<long?>(
            """
            select r.article_id from source s join revision r on r.source_id = s.id
            where s.sha256 = @sha256 order by r.id limit 1
            """,
            new { sha256 });

    /// <summary>
    /// The article to which a source gives back an earlier text, or <see langword="null"/>: other bytes came from the source's
    /// origin before it, and the article, known by <paramref name="identity"/> or by these bytes, shows other bytes since then.
    /// </summary>
    public static Task<long?> FindReturnedAsync(DbConnection change, Source source, string identity)
    {
        ArgumentNullException.ThrowIfNull(source);
        return change.QueryFirstOrDefaultAsync<long?>(
            """
            select a.id from article a
              join revision last on last.id = (select max(id) from revision where article_id = a.id)
              join source shown on shown.id = last.source_id
            where a.id in (
                select id from article where identity = @identity
                union
                select r.article_id from source s join revision r on r.source_id = s.id where s.sha256 = @Sha256)
              and (a.identity = @identity or shown.origin = @Origin) and shown.sha256 <> @Sha256 and last.received_at < @ReceivedAt
              and (select sha256 from source where origin = @Origin and id < @Id order by id desc limit 1) <> @Sha256
            order by (a.identity = @identity) desc limit 1
            """,
            new { source.Sha256, source.Origin, source.ReceivedAt, source.Id, identity });
    }

    /// <summary>The identity of an article; <see langword="null"/> for an unknown article.</summary>
    public Task<string?> IdentityAsync(long article, CancellationToken cancellation = default) =>
        database.ReadAsync(
            connection =>
                connection.QuerySingleOrDefaultAsync<string?>("select identity from article where id = @article", new { article }),
            cancellation);

    /// <summary>The id of the next article. Valid until the transaction ends.</summary>
    public static Task<long> NextIdAsync(DbConnection change) =>
        change.QuerySingleAsync<long>("select coalesce(max(id), 0) + 1 from article");

    /// <summary>Opens an article in a story. It has no revision yet: add one in the same transaction.</summary>
    public static Task AddAsync(DbConnection change, long id, long storyId, string identity) =>
        change.ExecuteAsync("insert into article (id, story_id, identity) values (@id, @storyId, @identity)",
            new { id, storyId, identity });

    /// <summary>
    /// Adds a text to an article. It is shown and found when <see cref="ShowAsync"/> was called, in the same transaction.
    /// </summary>
    /// <returns>What the collection calls the revision.</returns>
    public static async Task<long> AddRevisionAsync(DbConnection change, long articleId, RevisionDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var id = await change.QuerySingleAsync<long>(
            """
            insert into revision
              (article_id, number, source_id, received_at, headline, headline_is_derived, lead, outlet, medium,
               reporters, dateline, published, duration, language, words, derived_by)
            values
              (@articleId, (select coalesce(max(number), 0) + 1 from revision where article_id = @articleId),
               @SourceId, @ReceivedAt, @Headline, @HeadlineIsDerived, @Lead, @Outlet, @Medium,
               @Reporters, @Dateline, @Published, @Duration, @Language, @Words, @DerivedBy)
            returning id
            """,
            Values(draft, new { articleId }));
        await change.ExecuteAsync("insert into body (revision_id, text, reading) values (@id, @Text, @Reading)",
            new { id, draft.Columns.Text, draft.Columns.Reading });
        return id;
    }

    /// <summary>
    /// Makes the latest text of each article current, unless the article was withdrawn. Call it once per transaction, after
    /// the quotes are stored: the full-text indexes flush before every statement that can be rolled back on its own, so one
    /// statement per article would write and merge many small segments.
    /// </summary>
    public static Task ShowAsync(DbConnection change, IEnumerable<long> articles) =>
        change.ExecuteAsync(
            """
            update article set current_revision = (select max(id) from revision where article_id = article.id)
            where id in (select value from json_each(@ids)) and id not in (select article_id from withdrawal)
            """,
            new { ids = JsonSerializer.Serialize(articles) });

    /// <summary>Puts a new reading of the same source in place of a revision's derived columns. What was received stays as it is.</summary>
    public static async Task RereadAsync(DbConnection change, long revisionId, RevisionDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        await RemoveUnreadableAsync(change, revisionId, draft);
        await change.ExecuteAsync(
            """
            update revision set
              headline = @Headline, headline_is_derived = @HeadlineIsDerived, lead = @Lead,
              outlet = @Outlet, medium = @Medium, reporters = @Reporters, dateline = @Dateline, published = @Published,
              duration = @Duration, language = @Language, words = @Words, derived_by = @DerivedBy
            where id = @revisionId;
            update body set text = @Text, reading = @Reading where revision_id = @revisionId
            """,
            Values(draft, new { revisionId }));
    }

    /// <summary>
    /// Replaces a text that cannot be unpacked by one that can, past the trigger that would unpack it to take its words out
    /// of the index: those words came from the same source.
    /// </summary>
    private static async Task RemoveUnreadableAsync(DbConnection change, long revisionId, RevisionDraft draft)
    {
        var text =
            await change.QuerySingleOrDefaultAsync<byte[]?>("select text from body where revision_id = @revisionId", new { revisionId });
        if (text is null || Readable(text) is null)
        {
            await change.ExecuteAsync(
                "delete from body where revision_id = @revisionId; insert into body (revision_id, text, reading) values (@revisionId, "
                + "@Text, @Reading)",
                new { revisionId, draft.Columns.Text, draft.Columns.Reading });
        }
    }

    /// <summary>Puts a document in place of the stored text and reading of an article's last revision, which cannot be read.</summary>
    public static async Task RepairLastAsync(DbConnection change, long articleId, Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        await change.ExecuteAsync(
            """
            delete from body where revision_id = (select max(id) from revision where article_id = @articleId);
            insert into body (revision_id, text, reading) select max(id), @text, @reading from revision where article_id = @articleId
            """,
            new { articleId, text = Packing.PackText(document.Text), reading = Packing.PackText(StoredReading.Of(document)) });
    }

    /// <summary>Revisions whose text, reading or quotes cannot be read, in order of arrival.</summary>
    public async Task<IReadOnlySet<long>> UnreadableAsync(CancellationToken cancellation = default)
    {
        var unreadable = new HashSet<long>(await database.ReadAsync(
            connection => connection.QueryAsync<long>(
                """
                select revision_id from quote where not json_valid(parts) or json_valid(mention) = 0 or json_valid(cue) = 0
                union select id from revision where id not in (select revision_id from body)
                """),
            cancellation));
        long last = 0;
        while (await BodiesAsync(last, cancellation) is { Count: > 0 } batch)
        {
            unreadable.UnionWith(batch.Where(row => !row.IsReadable).Select(row => row.Id));
            last = batch[^1].Id;
        }

        return unreadable;
    }

    private async Task<IReadOnlyList<RevisionRow>> BodiesAsync(long after, CancellationToken cancellation) =>
        [.. await database.ReadAsync(
            connection => connection.QueryAsync<RevisionRow>(
                "select revision_id as id, text, reading from body where revision_id > @after order by revision_id limit @StaleBatch",
                    new { after, StaleBatch }),
            cancellation)];

    /// <summary>A revision as something that is to be derived again; <see langword="null"/> when there is none of that number.</summary>
    public Task<StaleRevision?> StaleAsync(long revision, CancellationToken cancellation = default) =>
        database.ReadAsync(
            connection =>
                connection.QuerySingleOrDefaultAsync<StaleRevision?>($"{StaleSql} where r.id = @revision", new { revision }), cancellation);

    /// <summary>Whether the columns of a revision are those that a reading of its source gives.</summary>
    public Task<bool> IsKeptAsync(long revisionId, RevisionDraft draft, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return database.ReadAsync(
            connection => connection.ExecuteScalarAsync<bool>(
                """
                select exists (
                  select 1 from revision join body on revision_id = id where id = @revisionId
                    and headline is @Headline and headline_is_derived is @HeadlineIsDerived and lead is @Lead
                    and outlet is @Outlet and medium is @Medium and reporters is @Reporters and dateline is @Dateline
                      and published is @Published
                    and duration is @Duration and language is @Language and words is @Words and unpack(reading) = unpack(@Reading))
                """,
                Values(draft, new { revisionId })),
            cancellation);
    }

    /// <summary>
    /// Revisions that other code than <paramref name="version"/> derived, in order of arrival; read a batch at a time, so
    /// that they may be changed meanwhile.
    /// </summary>
    /// <param name="version">The code as it is now.</param>
    /// <param name="all">Whether to return also those that this very version derived.</param>
    public async IAsyncEnumerable<StaleRevision> StaleAsync(int version, bool all,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        long last = 0;
        while (await StaleAsync(version, all, last, cancellation) is { Count: > 0 } batch)
        {
            foreach (var revision in batch)
            {
                yield return revision;
            }

            last = batch[^1].Revision;
        }
    }

    /// <summary>Every revision that can be read, in order of arrival.</summary>
    /// <param name="report">Called with a sentence for each stretch of revisions that cannot be read.</param>
    public IAsyncEnumerable<StaleRevision> WalkAsync(Action<string> report, CancellationToken cancellation = default) =>
        new RowWalk(database, "revision", report)
            .ReadAsync<StaleRevision>($"{StaleSql} where r.id between @first and @last order by r.id", cancellation);

    private async Task<IReadOnlyList<StaleRevision>> StaleAsync(int version, bool all, long after, CancellationToken cancellation) =>
        [.. await database.ReadAsync(
            connection => connection.QueryAsync<StaleRevision>(
                $"{StaleSql} where r.id > @after and (@all or r.derived_by <> @version) order by r.id limit @StaleBatch",
                new { version, after, StaleBatch, all }),
            cancellation)];

    /// <summary>
    /// The document of the last revision of an article, <see langword="null"/> when it cannot be read, and the story it belongs
    /// to.
    /// </summary>
    public static async Task<(Document? Document, long Story)> LastAsync(DbConnection change, long articleId)
    {
        var (text, reading, story) = await change.QuerySingleAsync<(byte[], byte[], long)>(
            """
            select b.text, b.reading, a.story_id
            from article a join body b on b.revision_id = (select max(id) from revision where article_id = a.id)
            where a.id = @articleId
            """,
            new { articleId });
        return (Readable(text, reading), story);
    }

    private static Document? Readable(byte[] text, byte[] reading)
    {
        try
        {
            return StoredDocument.Checked(StoredReading.Over(Packing.UnpackText(text), Packing.UnpackText(reading)));
        }
        catch (Exception damaged) when (StoredDocument.IsUnreadable(damaged))
        {
            return null;
        }
    }

    /// <summary>Whether a revision of an article has this text, the last one or an earlier one.</summary>
    public static async Task<bool> HasTextAsync(DbConnection change, long articleId, string text) =>
        (await change.QueryAsync<byte[]>(
            "select b.text from revision r join body b on b.revision_id = r.id where r.article_id = @articleId", new { articleId }))
        .Any(packed => string.Equals(Readable(packed), text, StringComparison.Ordinal));

    private static string? Readable(byte[] packed)
    {
        try
        {
            return Packing.UnpackText(packed);
        }
        catch (Exception damaged) when (Packing.IsUnreadable(damaged))
        {
            return null;
        }
    }

    /// <summary>The revision an address names, or <see langword="null"/> when there is none or its article was withdrawn.</summary>
    public Task<Revision?> FindAsync(RevisionReference reference, CancellationToken cancellation = default) =>
        FindAsync(reference, "a.current_revision is not null", cancellation);

    /// <summary>The same for maintenance, including withdrawn articles.</summary>
    public Task<Revision?> FindKeptAsync(RevisionReference reference, CancellationToken cancellation = default) =>
        FindAsync(reference, "true", cancellation);

    private async Task<Revision?> FindAsync(RevisionReference reference, string condition, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(reference);
        var row = await database.ReadAsync(
            connection => connection.QuerySingleOrDefaultAsync<RevisionRow?>(
                $"""
                select {Columns}
                where a.id = @ArticleId and (r.number = @Number or (@Number is null and r.id = a.current_revision)) and {condition}
                """,
                reference),
            cancellation);
        return row?.ToRevision();
    }

    /// <summary>The two texts that the sides of a comparison's address name, or <see langword="null"/> when either names none.</summary>
    public async Task<(Revision Left, Revision Right)?> FindPairAsync(string left, string right,
        CancellationToken cancellation = default) =>
        RevisionReference.Parse(left) is { } one
        && RevisionReference.Parse(right) is { } other
        && await FindAsync(one, cancellation) is { } before
        && await FindAsync(other, cancellation) is { } after
            ? (before, after)
            : null;

    /// <summary>Finds articles by the words of their current revisions.</summary>
    /// <param name="query">What to find; words are matched by their stems, phrases in their order.</param>
    /// <param name="skip">Finds to pass over, from 0.</param>
    /// <param name="take">Finds on the page, at least 1.</param>
    public Task<ArticlePage> SearchAsync(SearchQuery query, int skip, int take, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return database.ReadAsync(
            async connection =>
            {
                var search = new ArticleSearch(connection, query);
                var count = await search.CountAsync(QuoteStore.CountedUpTo);
                var isExact = count <= QuoteStore.CountedUpTo;
                return new ArticlePage(await search.HitsAsync(isExact, skip, take), Math.Min(count, QuoteStore.CountedUpTo), isExact);
            },
            cancellation);
    }

    /// <summary>The current revisions of the articles of a story, in order of arrival.</summary>
    public async Task<IReadOnlyList<Revision>> OfStoryAsync(long storyId, CancellationToken cancellation = default)
    {
        var rows = await database.ReadAsync(
            connection => connection.QueryAsync<RevisionRow>(
                $"select {Columns} where a.story_id = @storyId and r.id = a.current_revision order by a.id", new { storyId }),
            cancellation);
        return [.. rows.Select(row => row.ToRevision())];
    }

    /// <summary>Every revision of an article, oldest first, whether it was withdrawn or not.</summary>
    public async Task<IReadOnlyList<Revision>> OfArticleAsync(long articleId, CancellationToken cancellation = default)
    {
        var rows = await database.ReadAsync(
            connection =>
                connection.QueryAsync<RevisionRow>($"select {Columns} where a.id = @articleId order by r.number", new { articleId }),
            cancellation);
        return [.. rows.Select(row => row.ToRevision())];
    }

    /// <summary>Some neighbouring revisions of an article that is shown, oldest first.</summary>
    /// <param name="articleId">The article.</param>
    /// <param name="first">Number of the first one, from 1.</param>
    /// <param name="last">Number of the last one.</param>
    /// <param name="cancellation">Cancels the query.</param>
    public async Task<IReadOnlyList<Revision>> OfArticleAsync(
        long articleId, int first, int last, CancellationToken cancellation = default)
    {
        var rows = await database.ReadAsync(
            connection => connection.QueryAsync<RevisionRow>(
                $"""
                select {Columns}
                where a.id = @articleId and a.current_revision is not null and r.number between @first and @last order by r.number
                """,
                new { articleId, first, last }),
            cancellation);
        return [.. rows.Select(row => row.ToRevision())];
    }

    /// <summary>The revisions of all articles of a story, in order of arrival; those of withdrawn articles are not among them.</summary>
    /// <param name="storyId">The story.</param>
    /// <param name="most">Maximum number; the latest ones count.</param>
    /// <param name="cancellation">Cancels the query.</param>
    public async Task<IReadOnlyList<Revision>> VersionsOfStoryAsync(long storyId, int most, CancellationToken cancellation = default)
    {
        var rows = await database.ReadAsync(
            connection => connection.QueryAsync<RevisionRow>(
                $"select {Columns} where a.story_id = @storyId and a.current_revision is not null order by r.received_at desc, r.id "
                + $"desc limit @most",
                    new { storyId, most }),
            cancellation);
        return [.. rows.Select(row => row.ToRevision()).Reverse()];
    }

    /// <summary>
    /// When each revision of an article came in, by number, oldest first; empty for an article that does not exist or was
    /// withdrawn.
    /// </summary>
    public async Task<IReadOnlyList<DateTimeOffset>> HistoryAsync(long articleId, CancellationToken cancellation = default) =>
        [.. await database.ReadAsync(
            connection => connection.QueryAsync<DateTimeOffset>(
                "select r.received_at from article a join revision r on r.article_id = a.id where a.id = @articleId and "
                + "a.current_revision is not null order by r.number",
                new { articleId }),
            cancellation)];

    /// <summary>The story an article belongs to; <see langword="null"/> for an article that does not exist.</summary>
    public Task<long?> StoryOfAsync(long articleId, CancellationToken cancellation = default) =>
        database.ReadAsync(
            connection =>
                connection.QuerySingleOrDefaultAsync<long?>("select story_id from article where id = @articleId", new { articleId }),
            cancellation);

    private static DynamicParameters Values(RevisionDraft draft, object names)
    {
        var values = new DynamicParameters(draft.Columns);
        values.AddDynamicParams(names);
        return values;
    }
}
