namespace NewsReader.Benchmarks.Collections;

/// <summary>What happened in one story: its words, its people, what they said, and the sentences its reports share.</summary>
internal sealed class Plot
{
    private const int TopicWords = 14;
    private const int SharedSentences = 12;
    private const int MostReports = 9;

    public Plot(int number, Vocabulary vocabulary, IReadOnlyList<Person> people, Random chance)
    {
        Number = number;
        Topic =
        [
            .. Enumerable.Range(0, TopicWords).Select(_ => vocabulary.DrawRare(chance)),
            Vocabulary.Name(chance), Vocabulary.Name(chance), chance.Next(3, 5_000)
                .ToString(System.Globalization.CultureInfo.InvariantCulture),
        ];
        var prose = new Prose(vocabulary, chance);
        Headline = prose.Words(chance.Next(6, 11), Topic);
        Sentences = [.. Enumerable.Range(0, SharedSentences).Select(_ => prose.Sentence(Topic))];
        var speakers = Enumerable.Range(0, chance.Next(2, 5)).Select(_ => people[chance.Next(people.Count)]).ToList();
        Utterances =
            [.. Enumerable.Range(0, chance.Next(6, 10))
                .Select(at => new Utterance(speakers[at % speakers.Count], prose.Words(chance.Next(5, 28), Topic)))];
        ReportsToCome = 1 + (int)(MostReports * Math.Pow(chance.NextDouble(), 2));
    }

    public int Number { get; }

    public IReadOnlyList<string> Topic { get; }

    public string Headline { get; }

    public IReadOnlyList<string> Sentences { get; }

    public IReadOnlyList<Utterance> Utterances { get; }

    /// <summary>How many reports of it are still to appear.</summary>
    public int ReportsToCome { get; set; }
}
