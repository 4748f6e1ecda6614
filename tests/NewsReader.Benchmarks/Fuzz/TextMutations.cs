using System.Text;

namespace NewsReader.Benchmarks.Fuzz;

/// <summary>Samples cut, joined, doubled and damaged at random with pieces of their syntax; the same seed gives the same texts.</summary>
internal sealed class TextMutations(IReadOnlyList<string> samples, IReadOnlyList<string> pieces, Random random)
{
    private const int Longest = 4_000;
    private const int MostSteps = 7;
    private const int LongestCut = 40;
    private const int MostRepeats = 60;

    public string Next()
    {
        var text = new StringBuilder(samples[random.Next(samples.Count)]);
        for (var steps = random.Next(1, MostSteps + 1); steps > 0 && text.Length < Longest; steps--)
        {
            Mutate(text);
        }

        return text.ToString(0, Math.Min(text.Length, Longest));
    }

    private void Mutate(StringBuilder text)
    {
        var at = random.Next(text.Length + 1);
        var length = random.Next(Math.Min(LongestCut, text.Length - at) + 1);
        _ = random.Next(7) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(random.Next(text.Length + 1), text.ToString(at, length)),
            2 => text.Insert(at, samples[random.Next(samples.Count)]),
            3 => text.Insert(at, (char)random.Next(0x20, random.Next(2) == 0 ? 0x7F : 0x10000)),
            4 => text.Insert(at, pieces[random.Next(pieces.Count)], random.Next(1, MostRepeats)),
            _ => text.Insert(at, pieces[random.Next(pieces.Count)]),
        };
    }
}
