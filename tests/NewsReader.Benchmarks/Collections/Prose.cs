namespace NewsReader.Benchmarks.Collections;

/// <summary>Writes sentences of drawn words, with the words of a story mixed in.</summary>
internal sealed class Prose(Vocabulary vocabulary, Random chance)
{
    /// <summary>About one word in so many belongs to the story.</summary>
    private const int OneInSo = 5;

    /// <summary>So many words without a final stop; the first with a capital.</summary>
    public string Words(int count, IReadOnlyList<string> topic)
    {
        var words = Enumerable.Range(0, count)
            .Select(_ => chance.Next(OneInSo) == 0 ? topic[chance.Next(topic.Count)] : vocabulary.Draw(chance));
        var line = string.Join(' ', words);
        return char.ToUpperInvariant(line[0]) + line[1..];
    }

    /// <summary>A sentence of the length news sentences have.</summary>
    public string Sentence(IReadOnlyList<string> topic) => Words(chance.Next(12, 30), topic) + ".";
}
