namespace NewsReader.Core.Comparisons.Collation;

/// <summary>Sentences of several texts that render one passage, while rows are put together.</summary>
internal sealed class PassageGroup
{
    private readonly Dictionary<int, List<int>> cells = [];

    public PassageGroup(Member member)
    {
        cells[member.Column] = [member.Sentence];
        Count = 1;
    }

    /// <summary>How many sentences it has.</summary>
    public int Count { get; private set; }

    /// <summary>Its sentences.</summary>
    public IEnumerable<Member> Members => cells.SelectMany(cell => cell.Value.Select(sentence => new Member(cell.Key, sentence)));

    /// <summary>Takes the sentences of another group.</summary>
    public void Add(PassageGroup other)
    {
        foreach (var (column, sentences) in other.cells)
        {
            cells[column] = cells.TryGetValue(column, out var own) ? [.. own.Concat(sentences).Order()] : sentences;
        }

        Count += other.Count;
    }

    /// <summary>
    /// Where cells of two groups would meet: each two sentences of one text that follow one another in the joint cell and
    /// come from both.
    /// </summary>
    public IEnumerable<(Member Before, Member After)> Joints(PassageGroup other)
    {
        foreach (var (column, sentences) in other.cells)
        {
            if (cells.TryGetValue(column, out var own))
            {
                var joint = own.Select(sentence => (Sentence: sentence, IsOwn: true))
                    .Concat(sentences.Select(sentence => (Sentence: sentence, IsOwn: false)))
                    .Order()
                    .ToList();
                foreach (var (before, after) in joint.Zip(joint.Skip(1)).Where(pair => pair.First.IsOwn != pair.Second.IsOwn))
                {
                    yield return (new(column, before.Sentence), new(column, after.Sentence));
                }
            }
        }
    }
}
