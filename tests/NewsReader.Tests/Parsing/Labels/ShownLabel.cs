using System.Globalization;
using NewsReader.Core.Parsing.Labels;

namespace NewsReader.Tests.Parsing.Labels;

/// <summary>Writes candidates as one line, so that a table of inputs and results can be read.</summary>
internal static class ShownLabel
{
    /// <summary>Name, role, manner, offset and the words after the label, with a slash between; <c>none</c> without a candidate.</summary>
    public static string Of(string text, LabelCandidate? label) => label is null ? "none" : string.Join(" / ",
        label.Name,
        label.Role ?? "-",
        label.Manner ?? "-",
        label.Offset?.TotalSeconds.ToString(CultureInfo.InvariantCulture) ?? "-",
        text[label.WordsStart..]);

    /// <summary>That a candidate lies in its text and its words come after its name.</summary>
    public static void AssertInside(string text, LabelCandidate? label)
    {
        if (label is not null)
        {
            Assert.InRange(label.Span.Start, 0, label.Span.End);
            Assert.InRange(label.Span.End, 0, text.Length);
            Assert.InRange(label.WordsStart, label.Span.Start, text.Length);
        }
    }
}
