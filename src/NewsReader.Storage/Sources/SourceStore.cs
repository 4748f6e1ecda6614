using System.Data.Common;
using System.Security.Cryptography;
using Dapper;
using NewsReader.Storage.Serialization;

namespace NewsReader.Storage.Sources;

/// <summary>Stores received documents, byte for byte, and their outcome.</summary>
public sealed class SourceStore(Database database)
{
    private const string Columns = "id, sha256, origin, identity, media_type, charset, received_at, state, reason, attempts, facts";

    /// <summary>Readings of a source that are begun; after that many that did not end it is set aside.</summary>
    public const int MostAttempts = 2;

    private const string SetAside =
        "reading it ended the program or took too long, twice; it is set aside, and reprocess tries it once more";

    /// <summary>
    /// Keeps bytes before anything is made of them. The same bytes are stored once, however often and from wherever they
    /// come; the same bytes from the same origin are the same source, unless other bytes came from there in between: what
    /// came back is a source of its own.
    /// </summary>
    /// <returns>The source in its current state: <see cref="SourceState.Received"/> when it is new or was never finished.</returns>
    public static async Task<Source> KeepAsync(DbConnection change, Source arrival, PackedBytes bytes)
    {
        ArgumentNullException.ThrowIfNull(arrival);
        ArgumentNullException.ThrowIfNull(bytes);
        await change.ExecuteAsync(
            "insert into content (sha256, length, bytes) values (@Sha256, @Length, @Packed) on conflict (sha256) do nothing",
            new { arrival.Sha256, bytes.Length, bytes.Packed });
        return await KnownAsync(change, arrival) ?? await change.QuerySingleAsync<Source>(
            $"""
            insert into source (sha256, origin, identity, media_type, received_at, state, facts)
            values (@Sha256, @Origin, @Identity, @MediaType, @ReceivedAt, 'received', @Facts)
            returning {Columns}
            """,
            arrival);
    }

    /// <summary>
    /// The source that an arrival is once more, or <see langword="null"/>. An arrival older than what its origin gave since, as
    /// in an export that is imported again, brings nothing back.
    /// </summary>
    private static Task<Source?> KnownAsync(DbConnection change, Source arrival) =>
        change.QueryFirstOrDefaultAsync<Source?>(
            $"""
            select {Columns} from source known where sha256 = @Sha256 and origin = @Origin and not exists (
              select 1 from source since
              where since.origin = @Origin and since.id > known.id and since.sha256 <> @Sha256 and since.received_at < @ReceivedAt)
            order by id desc limit 1
            """,
            arrival);

    /// <summary>Records the outcome of a source.</summary>
    public static async Task FinishAsync(DbConnection change, long id, SourceState state, string? charset, string? reason) =>
        await change.ExecuteAsync(
            "update source set state = @State, charset = @charset, reason = @reason where id = @id",
            new { id, State = state.ToString().ToLowerInvariant(), charset, reason });

    /// <summary>The source called <paramref name="id"/>, or <see langword="null"/>.</summary>
    public Task<Source?> FindAsync(long id, CancellationToken cancellation = default) =>
        database.ReadAsync(
            connection => connection.QuerySingleOrDefaultAsync<Source?>($"select {Columns} from source where id = @id", new { id }),
            cancellation);

    /// <summary>The bytes of a source as they were received.</summary>
    /// <exception cref="InvalidOperationException">The bytes do not exist.</exception>
    /// <exception cref="DamagedDataException">They cannot be unpacked.</exception>
    public async Task<byte[]> BytesAsync(string sha256, CancellationToken cancellation = default)
    {
        var compressed = await database.ReadAsync(
            connection => connection.QuerySingleAsync<byte[]>("select bytes from content where sha256 = @sha256", new { sha256 }),
            cancellation);
        return Unpacked(sha256, compressed);
    }

    /// <summary>
    /// The bytes that the last revision of an article was read from, with their media type and origin; <see langword="null"/>
    /// when they are gone.
    /// </summary>
    /// <exception cref="DamagedDataException">They cannot be unpacked.</exception>
    public static async Task<(byte[] Bytes, string MediaType, string Origin)?> LastBytesAsync(DbConnection change, long article)
    {
        var found = await change.QuerySingleOrDefaultAsync<(string Sha256, byte[]? Packed, string MediaType, string Origin)>(
            """
            select c.sha256, c.bytes, s.media_type, s.origin
            from revision r join source s on s.id = r.source_id join content c on c.sha256 = s.sha256
            where r.id = (select max(id) from revision where article_id = @article)
            """,
            new { article });
        return found.Packed is { } packed ? (Unpacked(found.Sha256, packed), found.MediaType, found.Origin) : null;
    }

    private static byte[] Unpacked(string sha256, byte[] packed)
    {
        try
        {
            return Packing.Unpack(packed);
        }
        catch (Exception damaged) when (Packing.IsUnreadable(damaged))
        {
            throw DamagedDataException.OfContent(sha256, damaged);
        }
    }

    /// <summary>Whether nothing was ever received.</summary>
    public Task<bool> IsEmptyAsync(CancellationToken cancellation = default) =>
        database.ReadAsync(connection => connection.ExecuteScalarAsync<bool>("select not exists (select 1 from source)"), cancellation);

    /// <summary>Sources with stored bytes that were never fully parsed, oldest first: the remainder of a sudden stop.</summary>
    public async Task<IReadOnlyList<Source>> UnfinishedAsync(CancellationToken cancellation = default) =>
        [.. await database.ReadAsync(
            connection => connection.QueryAsync<Source>($"select {Columns} from source where state = 'received' order by id"),
            cancellation)];

    /// <summary>
    /// Begins to read again what a sudden stop left behind: what was begun too often is set aside, and what was not counted
    /// yet is counted as begun once, all together.
    /// </summary>
    /// <returns>The sources to be read, oldest first, with their attempts before.</returns>
    public async Task<IReadOnlyList<Source>> BeginAgainAsync(CancellationToken cancellation = default) =>
        (await UnfinishedAsync(cancellation)).Count == 0
            ? []
            : await database.WriteAsync<IReadOnlyList<Source>>(
                async change =>
                {
                    await change.ExecuteAsync(
                        "update source set state = 'failed', reason = @SetAside where state = 'received' and attempts >= @MostAttempts",
                            new { SetAside, MostAttempts });
                    var begun = await change.QueryAsync<Source>($"select {Columns} from source where state = 'received' order by id");
                    await change.ExecuteAsync("update source set attempts = 1 where state = 'received' and attempts = 0");
                    return [.. begun];
                },
                cancellation);

    /// <summary>Counts that reading one source begins once more.</summary>
    /// <returns>The source with its attempts so far.</returns>
    public async Task<Source> BeginAttemptAsync(Source source, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var begun = source with { Attempts = source.Attempts + 1 };
        await database.WriteAsync(change =>
            change.ExecuteAsync("update source set attempts = @Attempts where id = @Id", new { begun.Attempts, begun.Id }), cancellation);
        return begun;
    }

    /// <summary>Records how often reading a source was begun and did not end; one that was begun too often is set aside.</summary>
    public static Task EndAttemptAsync(DbConnection change, long id, int attempts) =>
        change.ExecuteAsync(
            """
            update source set attempts = @attempts,
              state = case when @attempts >= @MostAttempts then 'failed' else state end,
              reason = case when @attempts >= @MostAttempts then @SetAside else reason end
            where id = @id
            """,
            new { id, attempts, MostAttempts, SetAside });

    /// <summary>Whether the place a source came from gave a later text that was read already.</summary>
    public static Task<bool> IsOvertakenAsync(DbConnection change, Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return change.ExecuteScalarAsync<bool>(
            "select exists (select 1 from source where identity = @Identity and id > @Id and state = 'read' and sha256 <> @Sha256)",
            new { source.Identity, source.Id, source.Sha256 });
    }

    /// <summary>Sources no text of an article was read from, oldest first.</summary>
    public async Task<IReadOnlyList<Source>> WithoutRevisionAsync(CancellationToken cancellation = default) =>
        [.. await database.ReadAsync(
            connection =>
                connection.QueryAsync<Source>($"select {Columns} from source where id not in (select source_id from revision) order by id"),
            cancellation)];

    /// <summary>The latest sources that could not be read, newest first.</summary>
    public async Task<IReadOnlyList<Source>> FailedAsync(int most, CancellationToken cancellation = default) =>
        [.. await database.ReadAsync(
            connection => connection.QueryAsync<Source>(
                $"select {Columns} from source where state = 'failed' order by id desc limit @most", new { most }),
            cancellation)];

    /// <summary>
    /// Sources that never could be read, oldest first, except where one that could be read followed from the same origin: an
    /// earlier text would take its place.
    /// </summary>
    public async Task<IReadOnlyList<Source>> RetriableAsync(CancellationToken cancellation = default) =>
        [.. await database.ReadAsync(
            connection => connection.QueryAsync<Source>(
                $"""
                select {Columns} from source failed
                where state = 'failed' and not exists (select 1 from revision where source_id = failed.id)
                  and not exists (select 1 from source since where since.origin = failed.origin and since.id > failed.id
                    and since.state = 'read')
                order by id
                """),
            cancellation)];

    /// <summary>The source received last; <see langword="null"/> in an empty collection.</summary>
    public Task<Source?> LatestAsync(CancellationToken cancellation = default) =>
        database.ReadAsync(
            connection => connection.QuerySingleOrDefaultAsync<Source?>($"select {Columns} from source order by id desc limit 1"),
            cancellation);

    /// <summary>The key of content: SHA-256 in lower-case hexadecimal.</summary>
    public static string NameOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
