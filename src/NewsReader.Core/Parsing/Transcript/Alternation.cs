using NewsReader.Core.Lexicons;
using NewsReader.Core.Parsing.Labels;
using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Transcript;

/// <summary>
/// The evidence that labels alternate like people in a conversation: speakers recur, seldom directly after themselves, and
/// have most of the text. Then the letter case of the labels does not matter (<c>CNN:</c>, <c>Emma Stone:</c>), and one
/// person may answer many who ask once.
/// </summary>
internal sealed class Alternation
{
    // Two questions and two answers: with fewer, a label that comes back is chance.
    private const int FewestLabels = 4;

    // Given names and a double surname. A longer label that comes back is the heading of a list.
    private const int MostWords = 4;

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
        isFound = labels.Count >= FewestLabels && labels.Count * 2 >= passages && returning * 2 >= labels.Count && surnames.Count > 1
            && LabelledLine.TakeTurns(labels, label => label.Surname)
                && LabelledLine.AreMostlySentences(text, labels)
                && LabelledLine.AskOftenEnough(text, labels);
        isMostlyInTitleCase = labels.Count(label => !label.IsUpper) * 2 >= labels.Count;
    }

    /// <summary>Whether the label takes part in it.</summary>
    public bool Includes(LabelCandidate label) =>
        isFound && LetterCase.WordCount(label.Name) <= MostWords
        && (counts.GetValueOrDefault(label.Key) > 1 || (isMostlyInTitleCase && IsOneOfMany(label)));

    // Someone who asks once; a title that begins with a name and a colon also comes first, but does not ask.
    private bool IsOneOfMany(LabelCandidate label) =>
        LabelledLine.Asks(text, label)
            || (label != first && (label.Name.Contains(' ', StringComparison.Ordinal) || OutletNames.IsKnown(label.Name)));
}
