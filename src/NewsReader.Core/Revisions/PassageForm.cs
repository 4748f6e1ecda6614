using System.Text;

namespace NewsReader.Core.Revisions;

/// <summary>Brings a passage into the form in which versions of a report are compared.</summary>
internal static class PassageForm
{
    /// <summary>The passage in one form of Unicode, with single spaces.</summary>
    public static string Of(ReadOnlySpan<char> passage)
    {
        var form = new StringBuilder(passage.Length);
        foreach (var letter in passage)
        {
            if (!char.IsWhiteSpace(letter))
            {
                form.Append(letter);
            }
            else if (form.Length > 0 && form[^1] != ' ')
            {
                form.Append(' ');
            }
        }

        return form.ToString().TrimEnd(' ');
    }
}
