using NewsReader.Tests.Comparisons.Constructed;

namespace NewsReader.Benchmarks.Compared;

/// <summary><c>comparison built</c>: how the marks agree with pairs of which every change is known because it was put there.</summary>
internal static class BuiltRun
{
    /// <summary>As many pairs as the figures of other tools were taken on.</summary>
    private const int Pairs = 12;

    public static int Run(CommandOptions options, TextWriter output)
    {
        var seed = options.Seed();
        var score = new MarkScore();
        for (var pair = 0; pair < (options.Number("--pairs") ?? Pairs); pair++)
        {
            score.Add(new(unchecked(seed + pair)));
        }

        output.WriteLine(score);
        return 0;
    }
}
