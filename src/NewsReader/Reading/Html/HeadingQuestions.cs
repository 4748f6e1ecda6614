using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NewsReader.Core.Documents;
using NewsReader.Reading.Html.Elements;

namespace NewsReader.Reading.Html;

/// <summary>
/// The headings of an interview that are its questions: <c>&lt;h2&gt;Q: What now?&lt;/h2&gt;</c>, with the answer in the
/// paragraphs below.
/// </summary>
internal sealed partial class HeadingQuestions
{
    // A single heading with Q: may be part of a title; two show an interview.
    private const int FewestQuestions = 2;

    private readonly HashSet<IElement> questions = [];
    private readonly bool areAnswersLabelled;

    private HeadingQuestions(IElement body)
    {
        questions.UnionWith(body.QuerySelectorAll("h2, h3, h4, h5, h6").Where(heading => Question().IsMatch(PageMeta.WordsOf(heading))));
        if (questions.Count < FewestQuestions)
        {
            questions.Clear();
        }

        areAnswersLabelled = questions.Count > 0
            && body.QuerySelectorAll("p").Count(paragraph => Answer().IsMatch(PageMeta.WordsOf(paragraph))) * 2 >= questions.Count;
    }

    /// <summary>The questions among an element's headings; none when only one heading looks like it.</summary>
    public static HeadingQuestions In(IElement body) => new(body);

    /// <summary>
    /// The text of a question; <see langword="null"/> for any other heading. When answers have labels too, the layout of
    /// both decides the speaker.
    /// </summary>
    public (string Words, BlockRole? Role, string? Speaker)? RoleOf(IElement heading)
    {
        if (!questions.Contains(heading))
        {
            return null;
        }

        var words = PageMeta.WordsOf(heading);
        return areAnswersLabelled ? (words, null, null) : (Question().Replace(words, ""), BlockRole.Turn, "Q");
    }

    [GeneratedRegex(@"^(Q|Question)\s?[:.]\s*", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Question();

    [GeneratedRegex(@"^(A|Answer)\s?[:.]\s", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Answer();
}
