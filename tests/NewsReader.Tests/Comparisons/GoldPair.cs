using NewsReader.Core.Comparisons.WordDiff;
using NewsReader.Core.Documents;
using NewsReader.Core.Text;
using NewsReader.Core.Text.Sentences;

namespace NewsReader.Tests.Comparisons;

/// <summary>One hand-labelled pair of texts: its sentences, and every fact a comparison must find, as short lines.</summary>
internal sealed class GoldPair
{
    private readonly List<string> left = [];
    private readonly List<string> right = [];
    private readonly List<string> facts = [];

    public string Title { get; private init; } = "";

    /// <summary>The facts as labelled: what kind of fact, and what it is about.</summary>
    public IReadOnlyList<(string Kind, string About)> Expected =>
        [.. facts.SelectMany(Read), .. Unmatched("only-left", left, 0), .. Unmatched("only-right", right, 1)];

    public static List<GoldPair> All()
    {
        var pairs = new List<GoldPair>();
        foreach (var line in File.ReadLines(Path.Combine(Checkout.Root, "tests", "NewsReader.Tests", "Comparisons", "gold", "pairs.txt"))
            .Where(line => line.Length > 1))
        {
            switch (line[0])
            {
                case '=' when line[1] == '=':
                    pairs.Add(new() { Title = line[3..] });
                    break;
                case '<':
                    pairs[^1].left.Add(line[2..]);
                    break;
                case '>':
                    pairs[^1].right.Add(line[2..]);
                    break;
                case '=' or '!':
                    pairs[^1].facts.Add(line);
                    break;
            }
        }

        return pairs;
    }

    /// <summary>The facts the comparison finds, in the same form.</summary>
    public List<(string Kind, string About)> Found()
    {
        var (before, after) = (Document(left), Document(right));
        var compared = NewsReader.Core.Comparisons.Comparison.Of(before, after);
        var found = new List<(string, string)>();
        foreach (var row in compared.Rows)
        {
            var about = $"{Numbers(row.Left, before)}:{Numbers(row.Right, after)}";
            found.Add((row.Wording switch { Wording.FormOnly => "form", Wording.OnlyLeft => "only-left", Wording.OnlyRight => "only-right", var wording => wording.ToString().ToLowerInvariant() }, about));
            found.AddRange(Further(about, row.IsMoved));
        }

        found.AddRange(compared.Material.Select(change => (
            System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(change.Kind.ToString()),
                $"{change.Left?.Of(before.Text) ?? "-"} | {change.Right?.Of(after.Text) ?? "-"}")));
        return found;
    }

    private static IEnumerable<(string, string)> Read(string fact)
    {
        if (fact[0] == '!')
        {
            var parts = fact[2..].Split(" | ", 2);
            return [(parts[0], parts[1])];
        }

        var words = fact[2..].Split(' ');
        return [(words[1], words[0]), .. Further(words[0], words.Contains("moved", StringComparer.Ordinal))];
    }

    /// <summary>What follows from the sentences joined: a split, a merge; and whether they moved.</summary>
    private static (string, string)[] Further(string about, bool isMoved)
    {
        var sides = about.Split(':');
        (string, string)[] shape =
            (sides[0].Contains(',', StringComparison.Ordinal), sides[1].Contains(',', StringComparison.Ordinal)) switch
            {
                (false, true) => [("split", about)],
                (true, false) => [("merged", about)],
                _ => [],
            };
        return isMoved ? [.. shape, ("moved", about)] : shape;
    }

    private IEnumerable<(string, string)> Unmatched(string kind, List<string> sentences, int side)
    {
        var taken = facts.Where(fact => fact[0] == '=')
            .SelectMany(fact => fact[2..].Split(' ')[0].Split(':')[side].Split(','))
            .ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(1, sentences.Count).Select(number => $"{number}").Where(number => !taken.Contains(number))
            .Select(number => (kind, side == 0 ? number + ":" : ":" + number));
    }

    private static string Numbers(IReadOnlyList<TextSpan> spans, Document document) =>
        string.Join(',', spans.Select(span => document.Blocks[0].Sentences.ToList().IndexOf(span) + 1));

    /// <summary>One paragraph whose sentences are as labelled.</summary>
    private static Document Document(List<string> sentences)
    {
        var text = string.Join(' ', sentences);
        var spans = new List<TextSpan>();
        foreach (var sentence in sentences)
        {
            var start = spans.Count == 0 ? 0 : spans[^1].End + 1;
            spans.AddRange(SentenceSplitter.Split(text, new(start, start + sentence.Length)));
        }

        return new()
        {
            Text = text,
            Blocks = [new() { Role = BlockRole.Paragraph, Span = new(0, text.Length), Content = new(0, text.Length), Sentences = spans }]
        };
    }
}
