using System.Diagnostics;
using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using NewsReader.Core.Search;
using NewsReader.Storage.Quotes;
using NewsReader.Storage.Search;
using NewsReader.Storage.Sqlite;

namespace NewsReader.Benchmarks.Load;

/// <summary>Times searches of quotes beside the bare full-text index in the same process.</summary>
internal static class SearchRun
{
    private const int Queries = 300;
    private const int PageSize = 25;

    /// <summary>As many as the site shows.</summary>
    private const int RealQuotes = 10;

    public static async Task RunAsync(SqliteDatabase database, string file, int seed)
    {
        using var bare = new SqliteConnection($"Data Source={file};Mode=ReadOnly");
        bare.Open();
        bare.Execute("pragma cache_size = -16384"); // as much as a reader of the site has
        var quotes = bare.ExecuteScalar<long>("select count(*) from quote");
        Console.WriteLine($"{quotes} quotes in {bare.ExecuteScalar<long>("select count(*) from story")} stories");
        var words = Sample(bare, new Random(seed));
        await TimeAsync(database, "a word", words.ConvertAll(pair => pair.One));
        await TimeAsync(database, "two words", words.ConvertAll(pair => $"{pair.One} {pair.Other}"));
        await TimeAsync(database, "a phrase", words.ConvertAll(pair => $"\"{pair.One} {pair.Other}\""));
        await TimeAsync(database, "a word of someone", words.ConvertAll(pair => $"{pair.One} who:{pair.Name}"));
        await TimeAsync(database, "the commonest words", ["the", "and", "of", "to", "a"]);
        var remembered = words.ConvertAll(drawn => Misremembered(drawn.Text));
        Console.WriteLine($"{"a real quote, misremembered",-31} "
            + $"{await TimesAsync(remembered, words => new QuoteStore(database).FindRealAsync(words, RealQuotes))}");
        Compare(bare, words.ConvertAll(pair => pair.One), await TimesAsync(database, words.ConvertAll(pair => pair.One)));
    }

    /// <summary>Neighbouring words of quotes drawn at random, as people would remember them.</summary>
    private static List<(string One, string Other, string Name, string Text)> Sample(SqliteConnection bare, Random chance)
    {
        var last = bare.ExecuteScalar<long>("select max(id) from quote");
        var drawn = new List<(string, string, string, string)>();
        while (drawn.Count < Queries)
        {
            var (text, name) =
                bare.QueryFirst<(string, string?)>("select text, speaker_name from quote where id >= @id limit 1",
                    new { id = chance.NextInt64(1, last + 1) });
            var words = text.Split(' ')
                .Select(word => word.Trim('.', ',', '“', '”', '?', '!', '’'))
                .Where(word => word.Length > 0 && word.All(char.IsLetter))
                .ToList();
            if (words.Count > 2)
            {
                var at = chance.Next(words.Count - 1);
                drawn.Add((words[at], words[at + 1], (name ?? "smith").Split(' ')[^1], text));
            }
        }

        return drawn;
    }

    private static async Task TimeAsync(SqliteDatabase database, string name, List<string> queries)
    {
        Console.WriteLine($"search for {name,-20} {await TimesAsync(database, queries)}");
    }

    private static Task<Timings> TimesAsync(SqliteDatabase database, List<string> queries) => TimesAsync(
        queries, query => new QuoteStore(database).SearchAsync(SearchQuery.Parse(query), QuoteOrder.Relevance, 0, PageSize));

    private static async Task<Timings> TimesAsync(List<string> queries, Func<string, Task> ask)
    {
        var times = new List<double>();
        foreach (var query in queries)
        {
            var start = Stopwatch.GetTimestamp();
            await ask(query);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return new(times);
    }

    /// <summary>A quote as somebody remembers it: every fifth word is forgotten, and neighbours change places at its beginning.</summary>
    private static string Misremembered(string text)
    {
        var words = text.Split(' ').Where((_, at) => at % 5 != 4).ToList();
        (words[0], words[1]) = (words[1], words[0]);
        return string.Join(' ', words);
    }

    private static void Compare(SqliteConnection bare, List<string> words, Timings ours)
    {
        using var question = bare.CreateCommand();
        question.CommandText = "select rowid from quote_stemmed where quote_stemmed match @match order by rank limit 25";
        var match = question.Parameters.Add("@match", SqliteType.Text);
        var times = new List<double>();
        foreach (var word in words)
        {
            match.Value = $"\"{word}\"";
            question.Prepare();
            var start = Stopwatch.GetTimestamp();
            using var found = question.ExecuteReader();
            while (found.Read())
            {
                _ = found.GetInt64(0);
            }

            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        var theirs = new Timings(times);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"the bare index, ranked:         {theirs}; ours takes {ours.Median / theirs.Median:0.0} times that"));
    }
}
