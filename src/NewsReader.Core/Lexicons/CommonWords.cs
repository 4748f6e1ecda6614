using System.Globalization;
using NewsReader.Core.Text;
using NewsReader.Core.Text.Normalization;

namespace NewsReader.Core.Lexicons;

/// <summary>
/// How common a word is in news at large, known before any article is read: the background without which two articles alone
/// could not be weighed.
/// </summary>
internal static class CommonWords
{
    /// <summary>
    /// The share of articles that hold a word which is not listed; about the rank at which the list stops, on Zipf's law.
    /// </summary>
    public const double ShareOfRareWord = 0.003;

    private static readonly Dictionary<string, double> Shares = Read();

    /// <summary>The share of articles, above 0 and up to 1, that hold a word whose stem is <paramref name="stem"/>.</summary>
    public static double ShareOf(string stem) => Shares.GetValueOrDefault(stem, ShareOfRareWord);

    /// <summary>Whether the word is in nearly every article and therefore not informative.</summary>
    public static bool IsEverywhere(string stem) => ShareOf(stem) >= 1;

    private static Dictionary<string, double> Read()
    {
        var shares = new Dictionary<string, double>(StringComparer.Ordinal);
        var share = 1.0;
        foreach (var line in WordList.Lines("Lexicons.English.common-words.txt"))
        {
            if (line.StartsWith('='))
            {
                share = double.Parse(line.AsSpan(1), CultureInfo.InvariantCulture);
            }
            else
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
