using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using NewsReader.Storage.Speakers;
using SQLitePCL;

namespace NewsReader.Storage.Sqlite;

/// <summary>Inconsistencies of a collection, found in the database alone. Read-only.</summary>
internal static class SqliteDamage
{
    /// <summary>Name of the question about the whole file.</summary>
    public const string File = "the file";

    /// <summary>The indexes that are over all of what they index.</summary>
    public static readonly IReadOnlyList<string> Indexes = ["revision_stemmed", "quote_stemmed", "quote_exact"];

    /// <summary>Statements that count rows which cannot be together, and what is said of that many.</summary>
    private static readonly (string Count, string Said)[] Contradictions =
    [
        ("""
         select count(*) from article a where a.current_revision is not case
           when a.id in (select article_id from withdrawal) then null else (select max(id) from revision where article_id = a.id) end
         """,
         "articles do not show their last revision, or show one although they were withdrawn; restore a backup"),
        ("select count(*) from (select 1 from revision group by article_id having min(number) <> 1 or max(number) <> count(*))",
         "articles have revisions missing or numbered twice; restore a backup"),
        ("select count(*) from article a where a.story_id <> (select to_story from story_move where article_id = a.id order by id desc "
            + "limit 1)",
         "articles are not in the story they were last moved to; restore a backup"),
        ("""
         select count(*) from (
           select quote_id, speaker_id, outlet, medium, day, type from current_fact
           except select f.quote_id, f.speaker_id, c.outlet, c.medium, c.day, c.type from quote_fact f
             join circumstance c on c.id = f.circumstance_id)
         """,
         "quotes are counted and narrowed by other facts than their own; run reprocess --all"),
        ("select count(*) from quote_fact where quote_id not in (select quote_id from current_fact)",
         "quotes of texts that are not shown are counted; run reprocess --all"),
        ("""
         select count(*) from (
           select c.id from current_quote c join quote q on q.id = c.id where q.is_unspaced = 1 except select id
             from quote_substring_docsize)
         """,
         "quotes written without spaces are missing in their index; run reprocess --all"),
        ("select count(*) from quote_substring_docsize where id not in (select c.id from current_quote c join quote q on q.id = c.id "
            + "where q.is_unspaced = 1)",
         "quotes are in the index of those without spaces and should not be; run reprocess --all"),
        ("""
         select count(*) from quote q join revision r on r.id = q.revision_id where q.is_corrected = 1
           and fold(coalesce(q.speaker_name, '')) is not (
           select fold(coalesce(c.speaker_name, '')) from speaker_correction c where c.article_id = r.article_id
             and c.quote = q.text order by c.id desc limit 1)
         """,
         "quotes are said to be given to somebody by a reader who did not; run reprocess --all"),
        ("select count(*) from speaker where folded <> ' ' || fold(name) || ' ' or (identity <> named(name) and identity not like "
            + "named(name) || ' @ story %')",
         "speakers are found under another name than their own; restore a backup"),
        ("""
         select count(*) from article where current_revision is not null and id not in (select article_id from fingerprint)
           and id > coalesce((select min(article_id) from fingerprint), 0)
         """,
         "articles are not known to the grouping of stories; run reprocess --all"),
    ];

    /// <summary>
    /// Everything that looking alone finds: what is asked, and the question. Each is asked by itself, so that damage keeps
    /// none of the others from an answer.
    /// </summary>
    public static IEnumerable<(string Name, Func<DbConnection, Task<IReadOnlyList<string>>> Ask)> Questions =>
    [
        (File, FileAsync),
        ("the links between rows", LinksAsync),
        .. Contradictions.Select(one =>
            ("whether " + one.Said[..one.Said.IndexOf(';', StringComparison.Ordinal)], Counting(one.Count, one.Said))),
    ];

    private static async Task<IReadOnlyList<string>> FileAsync(DbConnection connection) =>
        [.. (await connection.QueryAsync<string>("pragma integrity_check")).Where(line => line is not "ok")];

    private static async Task<IReadOnlyList<string>> LinksAsync(DbConnection connection) =>
        [.. (await connection.QueryAsync<(string Table, long? Row, string Parent)>("pragma foreign_key_check"))
            .Select(link => $"{link.Table} {link.Row} points to a {link.Parent} that is not there")];

    private static Func<DbConnection, Task<IReadOnlyList<string>>> Counting(string count, string said) => async connection =>
    {
        AddFunctions((SqliteConnection)connection);
        return await connection.ExecuteScalarAsync<long>(count) is var rows and > 0 ? [$"{rows} {said}"] : [];
    };

    /// <summary>Teaches a connection the functions that only these statements call.</summary>
    private static void AddFunctions(SqliteConnection connection)
    {
        connection.CreateFunction("named", (string name) => SpeakerIdentity.Everywhere(name), isDeterministic: true);
        connection.CreateFunction("fold", (string name) => NameNormalizer.Of(name), isDeterministic: true);
    }

    /// <summary>
    /// Asks an index to compare itself with the texts it is over. The question is put as a change, so it takes a writer's
    /// turn.
    /// </summary>
    /// <returns>What is wrong with it, a sentence; empty when all is well.</returns>
    public static async Task<IReadOnlyList<string>> OfIndexAsync(DbConnection change, string index)
    {
        try
        {
            await change.ExecuteAsync($"insert into {index} ({index}, rank) values ('integrity-check', 1)");
            return [];
        }
        catch (SqliteException damaged) when (damaged.SqliteErrorCode == raw.SQLITE_CORRUPT)
        {
            return [$"the index {index} is not that of the texts; restore a backup, or export the collection and import it into a new one"];
        }
    }
}
