using System.Globalization;

namespace NewsReader.Core.Stories;

/// <summary>How common a term is in news at large, known before any article is read: the background without which two articles alone could not be weighed.</summary>
internal static class CommonWords
{
    /// <summary>The share of articles that hold a word which is not listed; about the rank at which the list stops, on Zipf's law.</summary>
    private const double ShareOfRareWord = 0.003;

    /// <summary>Two given terms beside each other are rarer than either.</summary>
    private const double ShareOfRarePair = ShareOfRareWord / 5;

    private static readonly Dictionary<string, double> Shares = Read();

    /// <summary>The share of articles, above 0 and up to 1, that hold <paramref name="term"/> (a stem, or two joined by <see cref="TermReader.PairMark"/>).</summary>
    public static double ShareOf(string term) =>
        Shares.TryGetValue(term, out var share) ? share
        : term.Contains(TermReader.PairMark, StringComparison.Ordinal) ? ShareOfRarePair
        : ShareOfRareWord;

    /// <summary>Whether the term is in nearly every article and so tells nothing.</summary>
    public static bool IsEverywhere(string term) => ShareOf(term) >= 1;

    private static Dictionary<string, double> Read()
    {
        using var stream = typeof(CommonWords).Assembly.GetManifestResourceStream(typeof(CommonWords), "CommonWords.txt")!;
        using var reader = new StreamReader(stream);
        var shares = new Dictionary<string, double>(StringComparer.Ordinal);
        var share = 1.0;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('='))
            {
                share = double.Parse(line.AsSpan(1), CultureInfo.InvariantCulture);
            }
            else if (!line.StartsWith('#'))
            {
                AddWords(line, share, shares);
            }
        }

        return shares;
    }

    private static void AddWords(string line, double share, Dictionary<string, double> shares)
    {
        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var stem = WordStem.Of(word);
            shares[stem] = Math.Max(share, shares.GetValueOrDefault(stem));
        }
    }
}
