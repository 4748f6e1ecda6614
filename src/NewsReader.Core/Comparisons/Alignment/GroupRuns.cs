using System.Runtime.InteropServices;

namespace NewsReader.Core.Comparisons.Alignment;

/// <summary>
/// What groups of growing size that start at a node of the corridor are worth: a run of numbers for each node that has any.
/// </summary>
/// <param name="nodes">How many nodes there are.</param>
internal sealed class GroupRuns(int nodes)
{
    // Marks the end of a run in the list of worths; no group is worth this.
    private const float End = float.NegativeInfinity;

    // 0 for a node without a run; otherwise one more than where it starts.
    private readonly int[] starts = new int[nodes];
    private readonly List<float> worths = [];

    /// <summary>Whether a node has a run.</summary>
    public bool Has(int node) => starts[node] > 0;

    /// <summary>The run of a node; empty when it has none.</summary>
    public ReadOnlySpan<float> Of(int node)
    {
        if (!Has(node))
        {
            return [];
        }

        var run = CollectionsMarshal.AsSpan(worths)[(starts[node] - 1)..];
        return run[..run.IndexOf(End)];
    }

    /// <summary>Begins the run of a node.</summary>
    public void Begin(int node) => starts[node] = worths.Count + 1;

    /// <summary>Adds what the next larger group is worth.</summary>
    public void Add(double worth) => worths.Add((float)worth);

    /// <summary>Ends the run that was begun.</summary>
    public void Finish() => worths.Add(End);
}
