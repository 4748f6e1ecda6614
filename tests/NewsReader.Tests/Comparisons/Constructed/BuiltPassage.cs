namespace NewsReader.Tests.Comparisons.Constructed;

/// <summary>One passage of a built pair: what was done to it, and its words on both sides.</summary>
internal sealed record BuiltPassage(Edit Edit, IReadOnlyList<Word> Words)
{
    private static readonly string[] Joints =
        ["although", "which", "because", "while", "and", "even", "but", "where", "despite", "so", "in", "as", "with", "though", "a"];

    public bool IsMoved => Edit is Edit.Moved or Edit.MovedAndReworded;

    public static BuiltPassage Same(string sentence) => new(Edit.Same, Kept(sentence));

    public static BuiltPassage Moved(string sentence) => new(Edit.Moved, Kept(sentence));

    public static BuiltPassage Dropped(string sentence) => new(Edit.Dropped, [.. sentence.Split(' ').Select(word => new Word(word, null))]);

    public static BuiltPassage Added(string sentence) => new(Edit.Added, [.. sentence.Split(' ').Select(word => new Word(null, word))]);

    /// <summary>One to three words replaced, put in or taken out, never the first or the last.</summary>
    public static BuiltPassage Reworded(string sentence, Random random, Edit edit = Edit.Reworded)
    {
        var words = Kept(sentence);
        foreach (var at in Enumerable.Range(0, 1 + random.Next(3))
            .Select(_ => 1 + random.Next(words.Count - 2))
            .Distinct()
            .OrderDescending())
        {
            var foreign = NewsSentences.Foreign[random.Next(NewsSentences.Foreign.Count)];
            switch (random.Next(3))
            {
                case 0 when !words[at].IsChange:
                    words[at] = words[at] with { Right = null };
                    words.Insert(at + 1, new(null, foreign));
                    break;
                case 1 when !words[at].IsChange:
                    words[at] = words[at] with { Right = null };
                    break;
                default:
                    words.Insert(at, new(null, foreign));
                    break;
            }
        }

        return new(edit, words);
    }

    /// <summary>Cut at the comma before its last clause, whose joint gives way to a pronoun.</summary>
    public static BuiltPassage Split(string sentence)
    {
        var words = Kept(sentence);
        var joint = words.FindLastIndex(word => word.Left!.EndsWith(',')) + 1;
        words[joint - 1] = words[joint - 1] with { Right = words[joint - 1].Left!.TrimEnd(',') + "." };
        words[joint] = words[joint] with { Right = null };
        words.InsertRange(joint + 1, [new(null, "It"), new(null, "emerged"), new(null, "that")]);
        return new(Edit.Split, words);
    }

    /// <summary>Two sentences joined by a comma and a conjunction.</summary>
    public static BuiltPassage Merged(string first, string second, Random random)
    {
        var (before, after) = (Kept(first), Kept(second));
        before[^1] = before[^1] with { Right = before[^1].Left!.TrimEnd('.') + "," };
        after[0] = after[0] with { Right = char.ToLowerInvariant(after[0].Left![0]) + after[0].Left![1..] };
        return new(Edit.Merged, [.. before, new(null, Joints[random.Next(4)]), .. after]);
    }

    private static List<Word> Kept(string sentence) => [.. sentence.Split(' ').Select(word => new Word(word, word))];
}
