using NewsReader.Core.Documents.Layout;

namespace NewsReader.Core.Documents.Speakers;

/// <summary>
/// The evidence that labels take turns, as people in a conversation do: whoever speaks comes back, seldom straight after
/// himself, and most of the text is theirs. Then it does not matter in which letters each is printed (<c>CNN:</c>,
/// <c>Emma Stone:</c>), and one person may answer many who ask once.
/// </summary>
internal sealed class Alternation
{
    private const int FewestLabels = 4;
    private const int MostWords = 4;

    // Results, ratings and lists alternate, too; but nobody asks anything in them.
    private const int LabelsToOneQuestion = 5;

    private readonly string text;
    private readonly Dictionary<string, int> counts;
    private readonly LabelCandidate? first;
    private readonly bool isFound;
    private readonly bool isMostlyInTitleCase;

    /// <param name="labels">The names with a colon at the starts of lines, in order.</param>
    /// <param name="passages">How many passages could be speech.</param>
    public Alternation(string text, IReadOnlyList<LabelCandidate> labels, int passages)
    {
        this.text = text;
        first = labels.Count > 0 ? labels[0] : null;
        counts = labels.CountBy(label => label.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var surnames = labels.CountBy(label => label.Surname, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var returning = labels.Count(label => surnames[label.Surname] > 1);
        var repeated = labels.Zip(labels.Skip(1)).Count(pair => string.Equals(pair.First.Surname, pair.Second.Surname, StringComparison.Ordinal));
        isFound = labels.Count >= FewestLabels && labels.Count * 2 >= passages && returning * 2 >= labels.Count && repeated * 4 <= labels.Count
            && surnames.Count > 1 && labels.Count(EndsSentence) * 2 >= labels.Count && labels.Count(label => Asks(text, label)) * LabelsToOneQuestion >= labels.Count;
        isMostlyInTitleCase = labels.Count(label => !label.IsUpper) * 2 >= labels.Count;
    }

    /// <summary>Whether the label takes part in it.</summary>
    public bool Includes(LabelCandidate label) =>
        isFound && Lettering.WordCount(label.Name) <= MostWords
        && (counts.GetValueOrDefault(label.Key) > 1 || (isMostlyInTitleCase && IsOneOfMany(label)));

    // Who asks once; a title that begins with a name and a colon stands first as well, and asks nothing.
    private bool IsOneOfMany(LabelCandidate label) =>
        Asks(text, label) || (label != first && (label.Name.Contains(' ', StringComparison.Ordinal) || OutletNames.IsKnown(label.Name)));

    /// <summary>Whether the first line under the label asks something.</summary>
    public static bool Asks(string text, LabelCandidate label) => LineOf(text, label).IndexOfAny('?', '？', '؟') >= 0;

    private bool EndsSentence(LabelCandidate label) => Lettering.EndsWithStop(LineOf(text, label));

    private static ReadOnlySpan<char> LineOf(string text, LabelCandidate label)
    {
        var rest = text.AsSpan(label.WordsStart).TrimStart();
        return rest.IndexOf('\n') is var end and >= 0 ? rest[..end] : rest;
    }
}
