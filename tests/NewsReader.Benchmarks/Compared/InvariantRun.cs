using System.Globalization;

namespace NewsReader.Benchmarks.Compared;

/// <summary>
/// <c>comparison invariants FILE</c>: how many pairs of a file hold what must hold of every comparison, and which do not.
/// </summary>
internal static class InvariantRun
{
    /// <summary>0 when every pair holds all of it.</summary>
    public static int Run(string path, TextWriter output)
    {
        var broken = ComparisonInvariants.All.Select(_ => new List<string>()).ToArray();
        var pairs = 0;
        foreach (var (id, left, right) in PairFile.Read(path))
        {
            pairs++;
            foreach (var (index, (_, holds)) in ComparisonInvariants.All.Index())
            {
                if (!holds(left, right))
                {
                    broken[index].Add(id);
                }
            }
        }

        foreach (var (index, (name, _)) in ComparisonInvariants.All.Index())
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name,-54}{pairs - broken[index].Count,6} of {pairs}  {string.Join(' ', broken[index].Take(5))}"));
        }

        return broken.All(ids => ids.Count == 0) ? 0 : 1;
    }
}
