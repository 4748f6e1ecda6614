using System.Globalization;
using Dapper;
using NewsReader.Configuration;
using NewsReader.Storage.Sqlite;

namespace NewsReader.Benchmarks.Endurance;

/// <summary>
/// Any page of a collection: articles mostly, and of each other kind some. Hardly any is asked for twice, so that every one is made.
/// </summary>
/// <param name="Articles">Articles of the collection, numbered from 1.</param>
/// <param name="Stories">The numbers of its stories.</param>
/// <param name="Speakers">The numbers of its speakers.</param>
internal sealed record RandomPages(int Articles, IReadOnlyList<long> Stories, IReadOnlyList<long> Speakers)
{
    private static readonly string[] Words = ["river", "minister", "the", "\"of the\"", "court", "said", "he", "and"];

    /// <summary>The pages of a collection that is there.</summary>
    /// <param name="data">Its data directory.</param>
    public static async Task<RandomPages> OfAsync(string data)
    {
        await using var database = new SqliteDatabase(new DataDirectory(data).Database);
        await database.MigrateAsync();
        return await database.ReadAsync(async connection => new RandomPages(
            await connection.ExecuteScalarAsync<int>("select max(id) from article"),
            [.. await connection.QueryAsync<long>("select distinct story_id from article where current_revision is not null")],
            [.. await connection.QueryAsync<long>("select id from speaker")]));
    }

    /// <summary>A page, below the site's root.</summary>
    public string Choose(Random chance) => chance.Next(20) switch
    {
        < 12 => Numbered("/articles/{0}", chance.Next(Articles)),
        < 14 => Numbered("/stories/{0}", Stories[chance.Next(Stories.Count)] - 1),
        < 16 => Numbered("/speakers/{0}", Speakers[chance.Next(Speakers.Count)] - 1),
        < 17 => Numbered("/compare/{0}...{1}", chance.Next(Articles - 1)),
        < 18 => Numbered("/articles/{0}/history", chance.Next(Articles)),
        < 19 => "/quotes?q=" + Uri.EscapeDataString(Words[chance.Next(Words.Length)]),
        _ => "/",
    };

    private static string Numbered(string address, long number) =>
        string.Format(CultureInfo.InvariantCulture, address, number + 1, number + 2);
}
