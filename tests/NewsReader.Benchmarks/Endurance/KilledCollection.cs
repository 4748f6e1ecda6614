using Dapper;
using NewsReader.Configuration;
using NewsReader.Ingestion;
using NewsReader.Storage.Sqlite;

namespace NewsReader.Benchmarks.Endurance;

/// <summary>What must hold of a collection whose program was killed while it took documents in.</summary>
internal static class KilledCollection
{
    /// <param name="acknowledged">Paths of the documents the program had said were kept.</param>
    /// <returns>What does not hold; empty when all does.</returns>
    public static async Task<IReadOnlyList<string>> ProblemsAsync(string data, IReadOnlyCollection<string> acknowledged)
    {
        await using var database = new SqliteDatabase(new DataDirectory(data).Database);
        await database.MigrateAsync();
        var problems = new List<string>(await database.FindDamageAsync());
        await new Inspector(database).RunAsync(problems.Add, CancellationToken.None);
        problems.AddRange(await HalfWrittenAsync(database));

        problems.AddRange(await NotOnceAsync(database, acknowledged, "acknowledged"));
        return problems;
    }

    /// <summary>The files that are not there once, a sentence each.</summary>
    /// <param name="when">What makes us expect them.</param>
    public static async Task<IEnumerable<string>> NotOnceAsync(SqliteDatabase database, IEnumerable<string> paths, string when)
    {
        var kept = await KeptAsync(database);
        return paths.Select(path => (path, Times: kept.GetValueOrDefault(Path.GetFileName(path))))
            .Where(file => file.Times != 1)
            .Select(file => $"{file.path}: {when}, and there {file.Times} times");
    }

    /// <summary>How many articles hold a revision of the bytes that came under each name of a file.</summary>
    private static async Task<Dictionary<string, int>> KeptAsync(SqliteDatabase database) =>
        (await database.ReadAsync(connection => connection.QueryAsync<(string Origin, long? Article)>(
            """
            select s.origin, r.article_id from source s
            join content c on c.sha256 = s.sha256 join source same on same.sha256 = s.sha256 left join revision r on r.source_id = same.id
            where s.state = 'read'
            """))).GroupBy(kept => Path.GetFileName(kept.Origin), StringComparer.Ordinal)
            .ToDictionary(kept =>
                kept.Key, kept => kept.Select(one => one.Article).OfType<long>().Distinct().Count(), StringComparer.Ordinal);

    private static async Task<IEnumerable<string>> HalfWrittenAsync(SqliteDatabase database) =>
        await database.ReadAsync(connection => connection.QueryAsync<string>(
            """
            select 'article ' || id || ' has no revision' from article where current_revision is null
            union all
            select 'revision ' || r.id || ' comes of a source in state ' || s.state from revision r
              join source s on s.id = r.source_id where s.state <> 'read'
            union all
            select 'source ' || id || ' is read and has no revision' from source where state = 'read' and id not in (select source_id
              from revision)
            union all
            select 'story ' || id || ' has no article' from story where id not in (select story_id from article) and id not in (select
              from_story from story_move)
            """));
}
