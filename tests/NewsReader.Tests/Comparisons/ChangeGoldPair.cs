using System.Globalization;
using System.Text;

namespace NewsReader.Tests.Comparisons;

/// <summary>A pair of versions with its labelled changes to check.</summary>
internal sealed class ChangeGoldPair
{
    private readonly StringBuilder left = new();
    private readonly StringBuilder right = new();
    private readonly List<ChangeGoldLabel> labels = [];

    /// <summary>Its number.</summary>
    public int Number { get; private init; }

    public string Left => left.ToString();

    public string Right => right.ToString();

    public IReadOnlyList<ChangeGoldLabel> Labels => labels;

    /// <summary>The pairs of a file in <c>gold</c>.</summary>
    public static List<ChangeGoldPair> Of(string file)
    {
        var pairs = new List<ChangeGoldPair>();
        foreach (var line in File.ReadLines(Path.Combine(Checkout.Root, "tests", "NewsReader.Tests", "Comparisons", "gold", file))
            .Where(line => line.Length > 2 && line[0] != '#'))
        {
            if (line.StartsWith("== ", StringComparison.Ordinal))
            {
                pairs.Add(new() { Number = int.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture) });
            }
            else
            {
                pairs[^1].Add(line[0], line[2..]);
            }
        }

        return pairs;
    }

    private void Add(char mark, string rest)
    {
        if (mark == '!')
        {
            labels.Add(ChangeGoldLabel.Of(rest, Left, Right));
            return;
        }

        if (mark is '=' or '<')
        {
            left.Append(rest).Append('\n');
        }

        if (mark is '=' or '>')
        {
            right.Append(rest).Append('\n');
        }
    }
}
