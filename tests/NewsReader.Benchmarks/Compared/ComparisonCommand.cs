namespace NewsReader.Benchmarks.Compared;

/// <summary>What is measured of comparisons: speed beside a peer, marks, and what must hold of each.</summary>
internal static class ComparisonCommand
{
    public static int Run(string[] arguments, TextWriter output)
    {
        switch (arguments)
        {
            case []:
                ComparisonSpeed.Run(ComparisonPairs.All(), output);
                return 0;
            case ["short"]:
                ComparisonSpeed.Run(ComparisonPairs.Short(), output);
                return 0;
            case ["repetitive"]:
                ComparisonSpeed.Run([.. ComparisonPairs.Short().Take(2), .. ComparisonPairs.Repetitive()], output);
                return 0;
            case ["marks", var path]:
                return MarkRun.Run(path, output);
            case ["invariants", var path]:
                return InvariantRun.Run(path, output);
            case ["built", .. var options]:
                return BuiltRun.Run(new(options), output);
            default:
                Console.Error.WriteLine("comparison [short | repetitive | marks FILE | invariants FILE | built [--seed N] [--pairs N]]");
                return 2;
        }
    }
}
