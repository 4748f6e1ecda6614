using System.Collections.Frozen;
using System.Globalization;
using NewsReader.Core.Text;

namespace NewsReader.Core.Comparisons.Statements;

/// <summary>The weights of the linear model that ranks changes, read from <c>weights.txt</c>.</summary>
internal static class ChangeWeights
{
    private static readonly FrozenDictionary<string, double> Weights = WordList.Lines("Comparisons.Statements.weights.txt")
        .Select(line => line.Split(' '))
            .ToFrozenDictionary(parts => parts[0], parts => double.Parse(parts[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>From this score on a change has weight 3.</summary>
    public static double Grave { get; } = Of("weight-3-from");

    /// <summary>From this score on a change has weight 2.</summary>
    public static double Middling { get; } = Of("weight-2-from");

    /// <summary>The weight of a feature.</summary>
    /// <exception cref="KeyNotFoundException">No feature has that name.</exception>
    public static double Of(string feature) => Weights[feature];

    /// <summary>The base weight of a kind.</summary>
    public static double Of(ChangeKind kind) => kind switch
    {
        ChangeKind.StatementAdded or ChangeKind.StatementDropped => Weights["statement"],
        _ => Weights[kind.ToString().ToLowerInvariant()],
    };
}
