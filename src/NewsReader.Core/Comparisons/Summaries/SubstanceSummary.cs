using NewsReader.Core.Comparisons.Statements;

namespace NewsReader.Core.Comparisons.Summaries;

/// <summary>How two texts differ in substance, in one to three sentences, from their ranked changes.</summary>
public static class SubstanceSummary
{
    /// <summary>Maximum number of changes of one kind that a sentence names; the list below it has all.</summary>
    private const int MostNamed = 2;

    /// <summary>Maximum length of words quoted in a sentence, in characters.</summary>
    private const int Longest = 90;

    /// <summary>The sentences; empty without changes to check.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="left">What the left text is called (web).</param>
    /// <param name="right">What the right text is called (broadcast).</param>
    public static IReadOnlyList<string> Of(Comparison comparison, string left, string right)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var sentences = new List<string>();
        var opening =
            comparison.Changes.FirstOrDefault(change =>
                change is { Row: 0, Left: not null, Right: not null, Kind: ChangeKind.Wording or ChangeKind.Outcome });
        if (opening is not null)
        {
            sentences.Add($"The openings differ: {Left(opening, comparison)} ({left}) → {Right(opening, comparison)} ({right}).");
        }

        var rest = comparison.Changes.Where(change => !ReferenceEquals(change, opening)).ToList();
        if (Clauses(comparison, rest) is { Count: > 0 } clauses)
        {
            sentences.Add($"The {right} text {Joined(clauses)}.");
        }

        if (Statements(comparison, rest) is { Count: > 0 } statements)
        {
            sentences.Add($"The {right} text {string.Join("; it ", statements)}.");
        }

        return sentences;
    }

    /// <summary>How the right text changes shared statements, as clauses that follow its name.</summary>
    private static List<string> Clauses(Comparison comparison, List<StatementChange> changes)
    {
        var clauses = changes.Where(IsReplaced).Take(MostNamed)
            .Select(change => $"changes {Left(change, comparison)} to {Right(change, comparison)}").ToList();
        var words = changes.Where(change => change.Kind is ChangeKind.Qualifier or ChangeKind.Certainty).ToList();
        clauses.AddRange(words.Where(change => change.Right is null).Take(MostNamed).Select(change => $"drops {Left(change, comparison)}"));
        clauses.AddRange(words.Where(change => change.Left is null).Take(MostNamed).Select(change => $"adds {Right(change, comparison)}"));
        if (changes.Count(change => change.Kind == ChangeKind.Quote) is var quotes and > 0)
        {
            var shortened = changes.Count(change => change is { Kind: ChangeKind.Quote, Right: null });
            clauses.AddRange(shortened > 0 ? [$"shortens {Quotes(shortened)}"] : []);
            clauses.AddRange(quotes > shortened
                ? [$"changes the words of {(shortened > 0 && quotes - shortened == 1 ? "another" : Quotes(quotes - shortened))}"]
                : []);
        }

        return clauses;
    }

    private static List<string> Statements(Comparison comparison, List<StatementChange> changes)
    {
        var (added, dropped) =
            (changes.FindAll(change => change.Kind == ChangeKind.StatementAdded),
                changes.FindAll(change => change.Kind == ChangeKind.StatementDropped));
        return
        [
            .. added.Count > 0 ? [$"adds: {Right(added[0], comparison)}{More(added.Count)}"] : Array.Empty<string>(),
            .. dropped.Count > 0 ? [$"leaves out: {Left(dropped[0], comparison)}{More(dropped.Count)}"] : Array.Empty<string>(),
        ];
    }

    private static bool IsReplaced(StatementChange change) => change is { Left: not null, Right: not null }
        && change.Kind is ChangeKind.Outcome
            or ChangeKind.Negation or ChangeKind.Number or ChangeKind.Date or ChangeKind.Name or ChangeKind.Speaker
            or ChangeKind.Attribution;

    private static string More(int count) => count == 1 ? "" : $" (and {count - 1} more)";

    private static string Quotes(int count) => count == 1 ? "a quote" : $"{count} quotes";

    private static string Joined(List<string> clauses) =>
        clauses.Count == 1 ? clauses[0] : $"{string.Join(", ", clauses.SkipLast(1))} and {clauses[^1]}";

    private static string Left(StatementChange change, Comparison comparison) => Line(change.Left!.Value.Of(comparison.Left.Text));

    private static string Right(StatementChange change, Comparison comparison) => Line(change.Right!.Value.Of(comparison.Right.Text));

    /// <summary>The words in one line, without marks around them: they are the reporter's.</summary>
    private static string Line(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('"', '“', '”', ' ', ',');
        return line.Length <= Longest ? line : line[..Math.Max(1, line.LastIndexOf(' ', Longest))] + "…";
    }
}
