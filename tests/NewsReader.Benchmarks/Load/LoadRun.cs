using System.Diagnostics;
using System.Globalization;
using System.Text;
using NewsReader.Benchmarks.Collections;
using NewsReader.Ingestion;
using NewsReader.Ingestion.Reading;
using NewsReader.Storage;

namespace NewsReader.Benchmarks.Load;

/// <summary>Fills a collection through the real ingest path, then measures how it is searched.</summary>
internal static class LoadRun
{
    private const int Batch = 64;
    private const int Parts = 10;

    /// <param name="articles">How many articles to take in.</param>
    /// <param name="seed">Makes the same collection again.</param>
    public static async Task<int> RunAsync(int articles, int seed)
    {
        var folder = Directory.CreateTempSubdirectory("newsreader-load-");
        var file = Path.Combine(folder.FullName, "load.db");
        await using (var database = new SqliteDatabase(file))
        {
            await database.MigrateAsync();
            Console.WriteLine($"{articles} articles, seed {seed}, {Environment.ProcessorCount} cores, {DateTime.UtcNow:yyyy-MM-dd}");
            var characters = await FillAsync(database, articles, seed);
            Console.WriteLine($"database: {Size(folder) / (double)characters:0.00} times the raw text ({characters >> 20} MiB)");
            await SearchRun.RunAsync(database, file, seed);
            Console.WriteLine($"resident memory: {Process.GetCurrentProcess().WorkingSet64 >> 20} MiB");
        }

        folder.Delete(recursive: true);
        return 0;
    }

    private static async Task<long> FillAsync(SqliteDatabase database, int articles, int seed)
    {
        var ingester = new Ingester(database, new Grouping(), TimeProvider.System);
        long bytes = 0;
        foreach (var part in GeneratedNews.Articles(seed).Take(articles).Chunk(Math.Max(Batch, articles / Parts)))
        {
            var arrivals = part.Select(Arrived).ToList();
            bytes += arrivals.Sum(arrival => arrival.Bytes.LongLength);
            var start = Stopwatch.GetTimestamp();
            foreach (var batch in arrivals.Chunk(Batch))
            {
                await ingester.IngestAsync(batch);
            }

            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"up to article {part[^1].Number,7}: {part.Length / Stopwatch.GetElapsedTime(start).TotalSeconds,7:0} articles a second"));
        }

        return bytes;
    }

    /// <summary>The article as a Markdown file with its facts in the front matter.</summary>
    private static Arrival Arrived(GeneratedArticle article)
    {
        var origin = string.Create(CultureInfo.InvariantCulture, $"generated/{article.Number}.md");
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"---\noutlet: {article.Outlet}\npublished: {article.Published}\n---\n\n{article.Text}");
        return new(origin, Format.Markdown, Encoding.UTF8.GetBytes(text), origin);
    }

    private static long Size(DirectoryInfo folder) => folder.EnumerateFiles().Sum(file => file.Length);
}
