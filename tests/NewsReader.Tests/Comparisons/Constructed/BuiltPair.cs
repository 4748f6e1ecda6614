using System.Text;
using NewsReader.Core.Text;

namespace NewsReader.Tests.Comparisons.Constructed;

/// <summary>Two texts of which every difference is known because it was put there.</summary>
internal sealed class BuiltPair
{
    private readonly Random random;
    private readonly List<BuiltPassage> left = [];
    private readonly List<BuiltPassage> right = [];
    private readonly bool hasStraightQuotes;

    /// <param name="seed">Decides everything.</param>
    public BuiltPair(int seed)
    {
        random = new(seed);
        hasStraightQuotes = seed % 2 == 0;
        Build(NewsSentences.Draw(random, 42));
        Left = Render(left, isLeft: true);
        Right = Render(right, isLeft: false);
    }

    /// <summary>The left text and where each of its words stands.</summary>
    public (string Text, List<BuiltWord> Words) Left { get; }

    /// <summary>
    /// The right text; in every other pair with straight quote marks and spaced hyphens in place of curly ones and dashes.
    /// </summary>
    public (string Text, List<BuiltWord> Words) Right { get; }

    /// <summary>The passages, in the order of the left text and then those only the right has.</summary>
    public IEnumerable<BuiltPassage> Passages => left.Union(right);

    private void Build(List<string> sentences)
    {
        for (var at = 0; at < sentences.Count; at++)
        {
            var passage = Draw(sentences, ref at);
            left.Add(passage);
            right.Add(passage);
        }

        left.RemoveAll(passage => passage.Edit == Edit.Added);
        right.RemoveAll(passage => passage.Edit == Edit.Dropped);
        foreach (var moved in left.Where(passage => passage.IsMoved))
        {
            Move(moved);
        }
    }

    private BuiltPassage Draw(List<string> sentences, ref int at) => random.Next(40) switch
    {
        < 6 => BuiltPassage.Reworded(sentences[at], random),
        6 or 7 => BuiltPassage.Moved(sentences[at]),
        8 => BuiltPassage.Reworded(sentences[at], random, Edit.MovedAndReworded),
        9 or 10 => BuiltPassage.Split(sentences[at]),
        11 or 12 when at + 1 < sentences.Count && char.IsLetter(sentences[at + 1][0]) =>
            BuiltPassage.Merged(sentences[at], sentences[++at], random),
        13 => BuiltPassage.Dropped(sentences[at]),
        14 => BuiltPassage.Added(sentences[at]),
        _ => BuiltPassage.Same(sentences[at]),
    };

    /// <summary>Puts a passage at least four places from where it was.</summary>
    private void Move(BuiltPassage moved)
    {
        var from = right.IndexOf(moved);
        right.RemoveAt(from);
        var places = Enumerable.Range(0, right.Count + 1).Where(place => Math.Abs(place - from) >= 4).ToArray();
        right.Insert(places[random.Next(places.Length)], moved);
    }

    private (string Text, List<BuiltWord> Words) Render(List<BuiltPassage> passages, bool isLeft)
    {
        var text = new StringBuilder();
        var words = new List<BuiltWord>();
        foreach (var (index, passage) in passages.Index())
        {
            text.Append(index == 0 ? "" : index % 3 == 0 ? "\n" : " ");
            var isFirst = true;
            foreach (var word in passage.Words.Where(word => word.On(isLeft) is not null))
            {
                text.Append(isFirst ? "" : " ");
                var start = text.Length;
                text.Append(isLeft || !hasStraightQuotes ? word.On(isLeft) : Straight(word.On(isLeft)!));
                words.Add(new(new TextSpan(start, text.Length), word.IsChange, passage));
                isFirst = false;
            }
        }

        return (text.ToString(), words);
    }

    private static string Straight(string word) => word.Replace('“', '"').Replace('”', '"').Replace('’', '\'');
}
