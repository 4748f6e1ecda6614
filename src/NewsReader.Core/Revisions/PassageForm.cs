using System.Globalization;
using System.Text;

namespace NewsReader.Core.Revisions;

/// <summary>
/// Brings a passage into the form in which versions of a report are compared: one form of Unicode, straight quote marks, one kind of
/// dash, single spaces, no invisible characters. A page that is only set differently is the same report.
/// </summary>
internal static class PassageForm
{
    /// <summary>The passage in that form. Linear in its length.</summary>
    public static string Of(ReadOnlySpan<char> passage)
    {
        var form = new StringBuilder(passage.Length);
        foreach (var letter in passage)
        {
            if (char.IsWhiteSpace(letter))
            {
                AddSpace(form);
            }
            else if (char.GetUnicodeCategory(letter) is not (UnicodeCategory.Format or UnicodeCategory.Control))
            {
                Add(form, letter);
            }
        }

        return Normalized(form.ToString().TrimEnd(' '));
    }

    private static void AddSpace(StringBuilder form)
    {
        if (form.Length > 0 && form[^1] != ' ')
        {
            form.Append(' ');
        }
    }

    private static void Add(StringBuilder form, char letter)
    {
        if (letter is '\u2026')
        {
            form.Append("...");
            return;
        }

        form.Append(letter switch
        {
            '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' => '"',
            '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2039' or '\u203A' => '\'',
            '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
            _ => letter,
        });
    }

    /// <summary>Composed characters; halves of characters stay as they are.</summary>
    private static string Normalized(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
