namespace NewsReader.Benchmarks.Accuracy;

/// <summary>Remembers quotes wrongly: words are left out, exchanged for others, or change places, and the ends are lost.</summary>
/// <param name="chance">What decides.</param>
/// <param name="words">Words that are put in place of others.</param>
internal sealed class FaultyMemory(Random chance, IReadOnlyList<string> words)
{
    /// <summary>Every fourth quote is remembered without its beginning or its end.</summary>
    private const double ShareTrimmed = 0.25;

    /// <summary>The quote as somebody remembers it.</summary>
    /// <param name="quote">What was said.</param>
    /// <param name="wrong">The share of words that are put wrong, 0 to 1.</param>
    public string Of(string quote, double wrong)
    {
        var remembered = new List<string>();
        foreach (var word in Trimmed(quote.Split(' ')))
        {
            Add(remembered, word, chance.NextDouble() < wrong);
        }

        return string.Join(' ', remembered);
    }

    private void Add(List<string> remembered, string word, bool isWrong)
    {
        switch (isWrong ? chance.Next(3) : -1)
        {
            case 0:
                break;
            case 1:
                remembered.Add(words[chance.Next(words.Count)]);
                break;
            case 2:
                remembered.Insert(Math.Max(0, remembered.Count - 1), word);
                break;
            default:
                remembered.Add(word);
                break;
        }
    }

    private string[] Trimmed(string[] quote)
    {
        var lost = chance.NextDouble() < ShareTrimmed ? quote.Length / 4 : 0;
        return chance.Next(2) == 0 ? quote[lost..] : quote[..^lost];
    }
}
