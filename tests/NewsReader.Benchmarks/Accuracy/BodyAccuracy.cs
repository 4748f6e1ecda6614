using System.Text.RegularExpressions;

namespace NewsReader.Benchmarks.Accuracy;

/// <summary>
/// <c>accuracy body FILE</c>: the words of the report beside those a person marked (<c>"body"</c>), by runs of four words, each
/// page counting the same.
/// </summary>
internal static partial class BodyAccuracy
{
    private const int WordsOfRun = 4;

    public static int Run(string file)
    {
        var (sum, pages) = (default(Rates), 0);
        foreach (var (labels, reading) in LabelledDocuments.Read(file))
        {
            var (expected, found) = (RunsOf(labels.GetProperty("body").GetString()!), RunsOf((string?)reading["body"] ?? ""));
            var right = expected.Sum(run => Math.Min(run.Value, found.GetValueOrDefault(run.Key)));
            double all = Math.Max(1, Math.Max(expected.Values.Sum(), found.Values.Sum()));
            sum += new Rates(right / all, found.Values.Sum() / all, expected.Values.Sum() / all);
            pages++;
        }

        Console.WriteLine($"{pages} pages; words of the body: {sum}");
        return 0;
    }

    private static Dictionary<string, int> RunsOf(string text)
    {
        var words = Word().Matches(text).Select(word => word.Value).ToList();
        return Enumerable.Range(0, Math.Max(1, words.Count - WordsOfRun + 1)).Select(i => string.Join(' ', words.Skip(i).Take(WordsOfRun)))
            .CountBy(run => run, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
