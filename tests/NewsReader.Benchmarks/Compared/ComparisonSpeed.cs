using System.Diagnostics;
using System.Globalization;
using DiffPlex;
using NewsReader.Core.Comparisons;
using NewsReader.Core.Documents;
using NewsReader.Core.Parsing;

namespace NewsReader.Benchmarks.Compared;

/// <summary>
/// Our comparison beside DiffPlex (lines then words, and words) in one process on the same pairs: milliseconds, ratios and
/// memory; <c>first ms</c> is the processor time of the first run of a pair. Ours counts everything: parsing, splitting sentences,
/// aligning, marks, changes to check.
/// </summary>
internal static class ComparisonSpeed
{
    /// <summary>How long a pair is timed; one that takes longer is timed once.</summary>
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan PeerLimit = TimeSpan.FromSeconds(30);

    private static readonly char[] Separators = [' ', '\t', '.', '(', ')', '{', '}', ',', '!', '?', ';', '\n'];

    private static readonly Differ Peer = new();

    public static void Run(IEnumerable<ComparisonPair> chosen, TextWriter output)
    {
        var pairs = chosen.ToList();
        WarmUp(pairs);
        output.WriteLine($"{"pair",-26}{"words",9}{"first ms",10}{"ours ms",10}{"MB",7}  coarse");
        var ours = pairs.ConvertAll(pair => Ours(pair, output));
        if (pairs.Exists(pair => string.Equals(pair.Name, ComparisonPairs.EditedName(100_000), StringComparison.Ordinal)))
        {
            WriteGrowth(pairs, ours, output);
        }

        output.WriteLine($"\n{"pair",-26}{"lines+words ms",16}{"ours to it",12}{"words ms",12}{"ours to it",12}");
        foreach (var (index, pair) in pairs.Index())
        {
            var lines = TimeWithin(() => LinesThenWords(pair));
            var words = TimeWithin(() => Peer.CreateWordDiffs(pair.Left, pair.Right, false, Separators));
            output.WriteLine($"{pair.Name,-26}{Milliseconds(lines),16}{Ratio(ours[index], lines),12}{Milliseconds(words),12}{Ratio(ours[index], words),12}");
        }
    }

    /// <summary>How the time for a word grows from texts of 10,000 words, both sides together, to texts of 200,000.</summary>
    private static void WriteGrowth(List<ComparisonPair> pairs, List<double> times, TextWriter output)
    {
        double PerWord(string name) =>
            pairs.FindIndex(pair => string.Equals(pair.Name, name, StringComparison.Ordinal)) is var index and >= 0
                ? times[index] / pairs[index].Words
                : throw new ArgumentException("There is no such pair.", nameof(name));
        var growth = PerWord(ComparisonPairs.EditedName(100_000)) / PerWord(ComparisonPairs.EditedName(5_000));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"growth from 10,000 to 200,000 words: {growth:F2} times linear"));
    }

    /// <summary>Compares short pairs until the runtime has compiled all of it as it runs on a site that has been up for a minute.</summary>
    private static void WarmUp(List<ComparisonPair> pairs)
    {
        for (var total = Stopwatch.StartNew(); total.Elapsed < 4 * Budget;)
        {
            Compare(pairs[0]);
            Compare(pairs[1]);
        }
    }

    private static double Ours(ComparisonPair pair, TextWriter output)
    {
        Comparison comparison = null!;
        var first = ProcessorTime.Of(() => comparison = Compare(pair)).TotalMilliseconds;
        var (time, memory) = (Time(() => Compare(pair)), Memory(pair));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{pair.Name,-26}{pair.Words,9}{first,10:F0}{time,10:F2}{memory,7:F0}  {(comparison.IsCoarse ? "yes" : "no")}"));
        return time;
    }

    private static string Milliseconds(double? time) =>
        time is { } known ? known.ToString("F2", CultureInfo.InvariantCulture) : $"> {PeerLimit.TotalMilliseconds:F0}";

    private static string Ratio(double ours, double? peer) =>
        peer is { } known ? (ours / known).ToString("F2", CultureInfo.InvariantCulture) : "–";

    /// <summary>
    /// The time of a peer; <see langword="null"/> when even one run takes longer than the limit, in which case it is left
    /// running behind.
    /// </summary>
    private static double? TimeWithin<T>(Func<T> run)
    {
        double? time = null;
        var thread = new Thread(() => time = Time(run)) { IsBackground = true };
        thread.Start();
        return thread.Join(PeerLimit) ? time : null;
    }

    private static Comparison Compare(ComparisonPair pair) => Comparison.Of(
        DocumentParser.Parse(new Manuscript { Text = pair.Left }), DocumentParser.Parse(new Manuscript { Text = pair.Right }));

    /// <summary>A word diff of every block of changed lines, as side-by-side viewers do.</summary>
    private static int LinesThenWords(ComparisonPair pair)
    {
        var lines = Peer.CreateLineDiffs(pair.Left, pair.Right, false);
        return lines.DiffBlocks.Sum(block => Peer.CreateWordDiffs(
            string.Join('\n', lines.PiecesOld.Skip(block.DeleteStartA).Take(block.DeleteCountA)),
            string.Join('\n', lines.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB)),
            false, Separators).DiffBlocks.Count);
    }

    /// <summary>
    /// The fastest of the runs that fit the budget after a warm-up, in milliseconds: what the work takes when nothing else
    /// runs.
    /// </summary>
    private static double Time<T>(Func<T> run)
    {
        WarmUp(run);
        var total = Stopwatch.StartNew();
        var fastest = double.MaxValue;
        for (var turn = 0; turn < 300 && (turn == 0 || total.Elapsed < Budget); turn++)
        {
            var start = Stopwatch.GetTimestamp();
            run();
            fastest = Math.Min(fastest, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return fastest;
    }

    /// <summary>Runs until the compiler has seen what is hot, and gives it a moment to act on it.</summary>
    private static void WarmUp<T>(Func<T> run)
    {
        var total = Stopwatch.StartNew();
        for (var turn = 0; turn < 60 && total.Elapsed < Budget / 2; turn++)
        {
            run();
        }

        Thread.Sleep(200); // the runtime compiles what runs hot once more, on a thread of its own
    }

    /// <summary>The most memory held at once during a comparison, in megabytes, sampled as it runs.</summary>
    private static double Memory(ComparisonPair pair)
    {
        GC.Collect();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var most = before;
        using var sampler = new Timer(_ => most = Math.Max(most, GC.GetTotalMemory(false)), null, 0, 2);
        GC.KeepAlive(Compare(pair));
        return (Math.Max(most, GC.GetTotalMemory(false)) - before) / 1e6;
    }
}
