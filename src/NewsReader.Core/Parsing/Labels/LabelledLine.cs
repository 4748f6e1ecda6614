using NewsReader.Core.Text;
using NewsReader.Core.Text.Sentences;

namespace NewsReader.Core.Parsing.Labels;

/// <summary>The text after a label on its line: the evidence that it is speech.</summary>
internal static class LabelledLine
{
    // Results, ratings, lists and votes have recurring labels too, but never a question.
    private const int LabelsToOneQuestion = 5;

    /// <summary>Whether the line asks something.</summary>
    public static bool Asks(string text, LabelCandidate label) => QuestionMark.StandsIn(Of(text, label));

    /// <summary>Whether as many of the lines ask as in a conversation.</summary>
    public static bool AskOftenEnough(string text, IReadOnlyCollection<LabelCandidate> labels) =>
        labels.Count(label => Asks(text, label)) * LabelsToOneQuestion >= labels.Count;

    /// <summary>
    /// Whether most of the lines are sentences. “Ingredients: 1 egg” recurs as often as a speaker does, but is not followed
    /// by sentences.
    /// </summary>
    public static bool AreMostlySentences(string text, IReadOnlyCollection<LabelCandidate> labels) =>
        labels.Count(label => LetterCase.EndsWithStop(Of(text, label))) * 2 >= labels.Count;

    /// <summary>Whether a label seldom follows itself directly.</summary>
    /// <param name="name">The key that identifies equal labels.</param>
    public static bool TakeTurns(IReadOnlyCollection<LabelCandidate> labels, Func<LabelCandidate, string> name) =>
        labels.Zip(labels.Skip(1))
            .Count(pair => string.Equals(name(pair.First), name(pair.Second), StringComparison.Ordinal)) * 4 <= labels.Count;

    private static ReadOnlySpan<char> Of(string text, LabelCandidate label)
    {
        var rest = text.AsSpan(label.WordsStart).TrimStart();
        return rest.IndexOf('\n') is var end and >= 0 ? rest[..end] : rest;
    }
}
