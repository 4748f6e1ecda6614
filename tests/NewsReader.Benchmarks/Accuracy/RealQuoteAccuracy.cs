using System.Globalization;
using System.Text;
using NewsReader.Core.Parsing;
using NewsReader.Core.Quotes;
using NewsReader.Core.Quotes.Extraction;
using NewsReader.Ingestion;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;
using NewsReader.Storage.Quotes;
using NewsReader.Storage.Sqlite;

namespace NewsReader.Benchmarks.Accuracy;

/// <summary>
/// <c>accuracy real-quote FILE</c>: how far a floor of likeness parts misremembered quotes from words that nobody in the
/// collection said. Half of the documents of the file are the collection. Their quotes, misremembered on purpose, must be
/// found; the quotes of the other half must not, unless another text has them too.
/// </summary>
internal static class RealQuoteAccuracy
{
    /// <summary>A remembered quote has this many words: fewer say too little to be sought, more are rarely remembered.</summary>
    private const int FewestWords = 5;

    private const int MostWords = 25;

    /// <summary>Quotes asked for of each kind.</summary>
    private const int MostAsked = 600;

    /// <summary>The first numbers of the generator's seed, so that the figures come out the same.</summary>
    private const int Seed = 20;

    private static readonly double[] Floors = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8];

    /// <summary>Shares of words that are put wrong: a slip, a fair memory, a bad one.</summary>
    private static readonly double[] Errors = [0.1, 0.25, 0.4];

    public static async Task<int> RunAsync(string file)
    {
        var folder = Directory.CreateTempSubdirectory("newsreader-real-");
        try
        {
            await using var database = new SqliteDatabase(Path.Combine(folder.FullName, "newsreader.db"));
            await database.MigrateAsync();
            await MeasureAsync(database, [.. LabelledDocuments.Texts(file)]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return 0;
    }

    private static async Task MeasureAsync(SqliteDatabase database, IReadOnlyList<string> texts)
    {
        var ingester = new Ingester(database, new Grouping(), TimeProvider.System);
        await ingester.IngestAsync([.. texts.Where((_, at) => at % 2 == 0)
            .Select((text, at) => new IncomingDocument($"{at}.txt", Format.Text, Encoding.UTF8.GetBytes(text), $"{at}.txt"))]);
        var (inside, outside) = (QuotesOf(texts.Where((_, at) => at % 2 == 0)), QuotesOf(texts.Where((_, at) => at % 2 == 1)));
        var memory =
            new FaultyMemory(new Random(Seed),
                [.. inside.Concat(outside).SelectMany(quote => quote.Split(' ')).Where(word => word.Length > FewestWords)]);
        var store = new QuoteStore(database);
        var columns = new List<(string Name, List<(double Likeness, bool IsRight)> Best)>();
        foreach (var share in Errors)
        {
            columns.Add((string.Create(CultureInfo.InvariantCulture, $"{share:P0} wrong"),
                await AskAsync(store, inside, quote => memory.Of(quote, share))));
        }

        columns.Add(("never said", await AskAsync(store, outside, quote => quote)));
        Print(columns);
        await PrintReversalsAsync("trimmed only: said to be reversed, wrongly", store,
            inside.ConvertAll(quote => (quote, memory.Of(quote, 0))));
        await PrintReversalsAsync("without its not or never: said to be reversed, rightly", store,
            [.. inside.Where(quote => WithoutNegation(quote) is not null).Select(quote => (quote, WithoutNegation(quote)!))]);
    }

    /// <summary>How many of the quotes that are found are said to be reversed.</summary>
    private static async Task PrintReversalsAsync(string name, QuoteStore store, List<(string Real, string Remembered)> quotes)
    {
        var (found, reversed) = (0, 0);
        foreach (var (real, remembered) in quotes)
        {
            if (await store.FindRealAsync(remembered, 1) is [var nearest]
                && nearest.Hit.Stored.Quote.Text.Contains(real, StringComparison.OrdinalIgnoreCase))
            {
                found++;
                reversed += nearest.Nearness.IsReversed ? 1 : 0;
            }
        }

        Console.WriteLine($"{name}: {reversed} of {found}");
    }

    /// <summary>The quote without its only negation; <see langword="null"/> when it has none or several.</summary>
    private static string? WithoutNegation(string quote)
    {
        var words = quote.Split(' ');
        return words.Count(word => word is "not" or "never") == 1 && !quote.Contains("not only", StringComparison.Ordinal)
            ? string.Join(' ', words.Where(word => word is not ("not" or "never")))
            : null;
    }

    /// <summary>The likeness of the nearest quote to each, and whether it is the one.</summary>
    private static async Task<List<(double Likeness, bool IsRight)>> AskAsync(QuoteStore store, List<string> quotes, Func<string,
        string> remembered)
    {
        var best = new List<(double, bool)>();
        foreach (var quote in quotes)
        {
            var found = await store.FindRealAsync(remembered(quote), 1);
            best.Add(found is [var nearest]
                ? (nearest.Nearness.Similarity, nearest.Hit.Stored.Quote.Text.Contains(quote, StringComparison.OrdinalIgnoreCase))
                : (0, false));
        }

        return best;
    }

    private static void Print(List<(string Name, List<(double Likeness, bool IsRight)> Best)> columns)
    {
        Console.WriteLine($"| floor | {string.Join(" | ", columns.Select(column => $"{column.Name} ({column.Best.Count})"))} |");
        Console.WriteLine($"|---|{string.Concat(columns.Select(_ => "---|"))}");
        foreach (var floor in Floors)
        {
            var cells =
                columns.Select((column, at) =>
                    column.Best.Count(one =>
                        one.Likeness >= floor && (one.IsRight || at == columns.Count - 1)) / (double)Math.Max(1, column.Best.Count));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {floor:F2} | {string.Join(" | ", cells.Select(cell => cell.ToString("P1", CultureInfo.InvariantCulture)))} |"));
        }
    }

    private static List<string> QuotesOf(IEnumerable<string> texts) =>
    [
        .. texts.SelectMany(text => QuoteExtractor.Extract(DocumentParser.Parse(DocumentReader.Read(text, Format.Text))))
            .Where(quote => quote.Type == QuoteType.Direct)
                .Select(quote => quote.Text)
                .Where(text => text.Split(' ').Length is >= FewestWords and <= MostWords)
            .Distinct(StringComparer.OrdinalIgnoreCase).Take(MostAsked),
    ];
}
