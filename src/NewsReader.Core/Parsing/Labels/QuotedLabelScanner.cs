using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Labels;

/// <summary>Finds names in capitals straight before a quotation that fills the rest: <c>NAME ROLE "words"</c>.</summary>
internal static class QuotedLabelScanner
{
    private const string OpeningMarks = "\"“„«‘'";
    private const string ClosingMarks = "\"”“»’'";

    public static LabelCandidate? At(string text, TextSpan span)
    {
        var window = text.AsSpan(span.Start, Math.Min(span.Length, LabelScanner.LongestLabel));
        var mark = window.IndexOfAny("\"“„«");
        if (mark < 2 || !ClosingMarks.Contains(text[span.End - 1], StringComparison.Ordinal))
        {
            return null;
        }

        // A role on a line of its own need not be in capitals.
        var label = window[..mark].TrimEnd().TrimEnd(',');
        var roleLine = label.IndexOf('\n');
        var name = roleLine < 0 ? NameBorder.In(label) : roleLine;
        if (!LetterCase.IsUpper(roleLine < 0 ? label : label[..roleLine])
            || !LabelScanner.IsName(label[..name])
            || LetterCase.WordCount(label[name..]) > LabelScanner.MostRoleWords)
        {
            return null;
        }

        return new()
        {
            Span = new(span.Start, span.Start + label.Length),
            Name = label[..name].TrimEnd(" ,").ToString(),
            Role = name < label.Length ? label[name..].Trim(" ,:\n").ToString() : null,
            Form = LabelForm.Quoted,
            WordsStart = span.Start + mark,
        };
    }

    /// <summary>The span without the quotation marks that enclose the whole of it.</summary>
    public static TextSpan Unquoted(string text, TextSpan span)
    {
        if (span.Length < 2
            || !OpeningMarks.Contains(text[span.Start], StringComparison.Ordinal)
            || !ClosingMarks.Contains(text[span.End - 1], StringComparison.Ordinal))
        {
            return span;
        }

        var inner = new TextSpan(span.Start + 1, span.End - 1).Trim(text);
        return inner.IsEmpty || text.AsSpan(inner.Start, inner.Length).ContainsAny('"', '“', '”') ? span : inner;
    }
}
