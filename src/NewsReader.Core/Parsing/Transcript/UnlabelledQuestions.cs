using NewsReader.Core.Parsing.Labels;
using NewsReader.Core.Parsing.Passages;

namespace NewsReader.Core.Parsing.Transcript;

/// <summary>
/// The questions of an interview that labels only the answers: paragraphs that ask, each directly above the one label. They
/// are not the words of the person who answers.
/// </summary>
internal static class UnlabelledQuestions
{
    // One may be rhetorical, in a report that quotes a single label.
    private const int FewestQuestions = 2;

    /// <summary>The passages that ask; empty when several people are labelled, or few of the labels come below a question.</summary>
    /// <param name="labels">The believed labels at the start of each passage that has one.</param>
    public static HashSet<DraftPassage> Of(Draft draft, IReadOnlyDictionary<DraftPassage, LabelCandidate> labels)
    {
        if (labels.Values.Select(label => label.Surname).Distinct(StringComparer.Ordinal).Count() != 1)
        {
            return [];
        }

        var open = draft.Passages.FindAll(passage => passage.IsOpen);
        var questions = open.Zip(open.Skip(1))
            .Where(pair => !labels.ContainsKey(pair.First) && labels.ContainsKey(pair.Second) && Asks(pair.First.Words(draft.Text)))
            .Select(pair => pair.First)
            .ToHashSet();
        return questions.Count >= FewestQuestions && questions.Count * 2 >= labels.Count ? questions : [];
    }

    private static bool Asks(ReadOnlySpan<char> words) => words.TrimEnd(" \u00A0\"”»)").EndsWith("?") || words.EndsWith("？");
}
