namespace NewsReader.Benchmarks.Collections;

/// <summary>What someone said, as every report of the story could quote it in full.</summary>
/// <param name="Speaker">Who said it.</param>
/// <param name="Words">The words, without marks or final stop.</param>
internal sealed record Utterance(Person Speaker, string Words)
{
    private const int ShortestTrimmed = 6;

    /// <summary>
    /// The words as one report gives them, in about the shares found in coverage by several outlets: whole, trimmed at
    /// either end, elided, or with one word changed.
    /// </summary>
    public string AsQuoted(Random chance, Vocabulary vocabulary)
    {
        var words = Words.Split(' ');
        if (words.Length <= ShortestTrimmed)
        {
            return Words;
        }

        var part = chance.Next(words.Length / 4, words.Length / 2);
        return chance.Next(100) switch
        {
            < 35 => Words,
            < 55 => Capitalised(words[part..]),
            < 75 => string.Join(' ', words[..^part]),
            < 80 => string.Join(' ', words[..(part / 2)]) + " … " + string.Join(' ', words[part..]),
            _ => Changed(words, chance, vocabulary),
        };
    }

    private static string Changed(string[] words, Random chance, Vocabulary vocabulary)
    {
        words[chance.Next(1, words.Length)] = vocabulary.Draw(chance);
        return string.Join(' ', words);
    }

    private static string Capitalised(string[] words)
    {
        var line = string.Join(' ', words);
        return char.ToUpperInvariant(line[0]) + line[1..];
    }
}
