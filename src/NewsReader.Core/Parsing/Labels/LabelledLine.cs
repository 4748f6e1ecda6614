using NewsReader.Core.Text;
using NewsReader.Core.Text.Sentences;

namespace NewsReader.Core.Parsing.Labels;

/// <summary>What stands on the line behind a label: the evidence that it is said.</summary>
internal static class LabelledLine
{
    // Results, ratings, lists and votes have labels that come back, too; but nobody asks anything in them.
    private const int LabelsToOneQuestion = 5;

    /// <summary>Whether the line asks something.</summary>
    public static bool Asks(string text, LabelCandidate label) => QuestionMark.StandsIn(Of(text, label));

    /// <summary>Whether as many of the lines ask as in a conversation.</summary>
    public static bool AskOftenEnough(string text, IReadOnlyCollection<LabelCandidate> labels) =>
        labels.Count(label => Asks(text, label)) * LabelsToOneQuestion >= labels.Count;

    /// <summary>Whether most of the lines are sentences. “Ingredients: 1 egg” comes back as often as a speaker does, but what stands under it is none.</summary>
    public static bool AreMostlySentences(string text, IReadOnlyCollection<LabelCandidate> labels) =>
        labels.Count(label => LetterCase.EndsWithStop(Of(text, label))) * 2 >= labels.Count;

    /// <summary>Whether the labels seldom stand straight below themselves.</summary>
    /// <param name="name">By what labels are told the same.</param>
    public static bool TakeTurns(IReadOnlyCollection<LabelCandidate> labels, Func<LabelCandidate, string> name) =>
        labels.Zip(labels.Skip(1)).Count(pair => string.Equals(name(pair.First), name(pair.Second), StringComparison.Ordinal)) * 4 <= labels.Count;

    private static ReadOnlySpan<char> Of(string text, LabelCandidate label)
    {
        var rest = text.AsSpan(label.WordsStart).TrimStart();
        return rest.IndexOf('\n') is var end and >= 0 ? rest[..end] : rest;
    }
}
