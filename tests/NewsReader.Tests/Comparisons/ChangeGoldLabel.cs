using NewsReader.Core.Comparisons.Statements;
using NewsReader.Core.Text;

namespace NewsReader.Tests.Comparisons;

/// <summary>A labelled change: how much it weighs, and its words on either side.</summary>
internal sealed record ChangeGoldLabel(int Weight, string Kind, TextSpan? Left, TextSpan? Right)
{
    public static ChangeGoldLabel Of(string line, string left, string right)
    {
        var parts = line.Split(" | ");
        return new(parts[0][0] - '0', parts[0][2..], Place(parts[1], left), Place(parts[2], right));
    }

    /// <summary>Whether an entry overlaps its words on some side.</summary>
    public bool IsFoundBy(StatementChange change) =>
        (Left is { } before && change.Left is { } left && left.Overlaps(before))
            || (Right is { } after && change.Right is { } right && right.Overlaps(after));

    private static TextSpan? Place(string words, string text) => words is "-" ? null
        : text.IndexOf(words, StringComparison.Ordinal) is var start and >= 0 ? new(start, start + words.Length)
        : throw new InvalidDataException($"The words are not in the text: {words}");
}
