using System.Collections.Frozen;
using NewsReader.Core.Text;

namespace NewsReader.Core.Documents.Speakers;

/// <summary>Finds names in capitals straight before a quotation that fills the rest: <c>NAME ROLE "words"</c>.</summary>
internal static class QuotedLabelScanner
{
    private const int LongestLabel = 100;
    private const string OpeningMarks = "\"“„«‘'";
    private const string ClosingMarks = "\"”“»’'";

    private static readonly FrozenSet<string> RoleWords = WordList.Load("Documents.Speakers.RoleWords.txt");

    public static LabelCandidate? At(string text, TextSpan span)
    {
        var window = text.AsSpan(span.Start, Math.Min(span.Length, LongestLabel));
        var mark = window.IndexOfAny("\"“„«");
        if (mark < 2 || !ClosingMarks.Contains(text[span.End - 1], StringComparison.Ordinal))
        {
            return null;
        }

        // A role on a line of its own need not be in capitals.
        var label = window[..mark].TrimEnd().TrimEnd(',');
        var roleLine = label.IndexOf('\n');
        if (!Lettering.IsUpper(roleLine < 0 ? label : label[..roleLine]) || !LabelScanner.IsName((roleLine < 0 ? label : label[..roleLine]).ToString().Replace(",", "", StringComparison.Ordinal)))
        {
            return null;
        }

        var name = roleLine < 0 ? NameLength(label) : roleLine;
        return new()
        {
            Span = new(span.Start, span.Start + label.Length),
            Name = label[..name].TrimEnd(" ,").ToString(),
            Role = name < label.Length ? label[name..].Trim(" ,\n").ToString() : null,
            Form = LabelForm.Quoted,
            WordsStart = span.Start + mark,
        };
    }

    /// <summary>The span without the quotation marks that enclose the whole of it.</summary>
    public static TextSpan Unquoted(string text, TextSpan span)
    {
        if (span.Length < 2 || !OpeningMarks.Contains(text[span.Start], StringComparison.Ordinal) || !ClosingMarks.Contains(text[span.End - 1], StringComparison.Ordinal))
        {
            return span;
        }

        var inner = new TextSpan(span.Start + 1, span.End - 1).Trim(text);
        return inner.IsEmpty || text.AsSpan(inner.Start, inner.Length).ContainsAny('"', '“', '”') ? span : inner;
    }

    // The name ends at a comma, or where the first word of an office, trade or nation comes after a name of two words.
    private static int NameLength(ReadOnlySpan<char> label)
    {
        var comma = label.IndexOf(',');
        if (comma > 0)
        {
            return comma;
        }

        var (words, start) = (0, 0);
        foreach (var range in label.SplitAny(' ', '\u00A0'))
        {
            var word = label[range].TrimEnd('.');
            if (words >= 2 && RoleWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
            {
                return start;
            }

            words++;
            start = range.End.Value + 1;
        }

        return label.Length;
    }
}
