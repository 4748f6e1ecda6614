using System.Diagnostics;
using System.Globalization;
using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;
using NewsReader.Benchmarks.Collections;
using NewsReader.Configuration;
using NewsReader.Ingestion;
using NewsReader.Reading.Manuscripts;
using NewsReader.Storage.Sources;
using NewsReader.Storage.Sqlite;

namespace NewsReader.Benchmarks.Load;

/// <summary>Fills a collection through the real ingest path, then measures how it is searched.</summary>
internal static class LoadRun
{
    private const int Articles = 200_000;
    private const int Batch = 64;
    private const int Parts = 10;

    /// <param name="options">
    /// <c>--articles N</c>: how many to take in; <c>--seed N</c>: makes the same collection again; <c>--data DIR</c>: a data
    /// directory to leave the collection in, or that holds one already, which is then only searched.
    /// </param>
    public static async Task<int> RunAsync(CommandOptions options)
    {
        var (articles, seed, kept) = (options.Number("--articles") ?? Articles, options.Number("--seed") ?? 1, options.Text("--data"));
        var folder = kept is null ? Directory.CreateTempSubdirectory("newsreader-load-") : Directory.CreateDirectory(kept);
        var file = new DataDirectory(folder.FullName).Database;
        Console.WriteLine($"{articles} articles, seed {seed}, {Environment.ProcessorCount} cores, {DateTime.UtcNow:yyyy-MM-dd}");
        await using (var database = new SqliteDatabase(file))
        {
            await database.MigrateAsync();
            if (await new SourceStore(database).IsEmptyAsync())
            {
                await FillAsync(database, articles, seed);
            }

            await SearchRun.RunAsync(database, file, seed);
        }

        Console.WriteLine(Size(file));
        await ServeRun.RunAsync(folder.FullName);
        if (kept is null)
        {
            folder.Delete(recursive: true);
        }

        return 0;
    }

    private static async Task FillAsync(SqliteDatabase database, int articles, int seed)
    {
        await using var line = new IngestPipeline(new Ingester(database, new Grouping(), TimeProvider.System));
        foreach (var part in GeneratedNews.Articles(seed).Take(articles).Chunk(Math.Max(Batch, articles / Parts)))
        {
            var arrivals = part.Select(Arrived).ToList();
            var (start, worked) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            foreach (var batch in arrivals.Chunk(Batch))
            {
                await line.AddAsync(batch);
            }

            await line.EndAsync();
            var processor = (Environment.CpuUsage.TotalTime - worked).TotalMilliseconds / part.Length;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"up to article {part[^1].Number,7}: {part.Length / Stopwatch.GetElapsedTime(start).TotalSeconds,7:0} articles a "
                + $"second, {processor:0.0} ms of processor time each"));
        }
    }

    private static IncomingDocument Arrived(GeneratedArticle article)
    {
        var origin = string.Create(CultureInfo.InvariantCulture, $"generated/{article.Number}.md");
        return new(origin, Format.Markdown, Encoding.UTF8.GetBytes(article.Markdown), origin);
    }

    private static string Size(string file)
    {
        using var bare = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        var raw = bare.ExecuteScalar<long>("select sum(length) from content");
        return string.Create(CultureInfo.InvariantCulture,
            $"database: {new FileInfo(file).Length / (double)raw:0.00} times the raw text ({raw >> 20} MiB)");
    }
}
