using System.Diagnostics;

namespace NewsReader.Benchmarks.Fuzz;

/// <summary>Something that takes text from strangers, fed with mutated samples.</summary>
/// <param name="name">What it is called on the command line.</param>
/// <param name="check">Throws when something does not hold that must hold of any text.</param>
internal sealed class FuzzTarget(string name, IReadOnlyList<string> samples, IReadOnlyList<string> pieces, Action<string> check)
{
    /// <summary>Processor time that no text of a few thousand characters takes, unless time grows faster than the text does.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public string Name => name;

    /// <summary>Makes so many cases, or as many as the time allows.</summary>
    /// <returns>How many were made.</returns>
    /// <exception cref="InvalidOperationException">A case broke something; the message holds it.</exception>
    public long Run(int seed, long cases, TimeSpan time)
    {
        var (mutations, watch, made) = (new TextMutations(samples, pieces, new Random(seed)), Stopwatch.StartNew(), 0L);
        while (made < cases && watch.Elapsed < time)
        {
            Check(mutations.Next(), seed, ++made);
        }

        return made;
    }

    private void Check(string text, int seed, long number)
    {
        var taken = TimeSpan.Zero;
        try
        {
            taken = ProcessorTime.Of(() => check(text));
        }
        catch (Exception broken)
        {
            throw new InvalidOperationException($"{name}, seed {seed}, case {number}: {broken.Message}\n{text}", broken);
        }

        if (taken > Patience)
        {
            throw new InvalidOperationException($"{name}, seed {seed}, case {number} took {taken} of processor time\n{text}");
        }
    }
}
