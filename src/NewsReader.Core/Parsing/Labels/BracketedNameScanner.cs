using System.Text.RegularExpressions;
using NewsReader.Core.Lexicons;
using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Labels;

/// <summary>
/// Finds the lines of broadcast scripts that name in double brackets who is heard next: <c>((Jane Roe, Mayor of
/// Linden))</c>, <c>((NARRATOR))</c>.
/// </summary>
internal static partial class BracketedNameScanner
{
    // Characters: a name, an office and the brackets fit. A longer bracket is a sentence about the scene.
    private const int LongestLine = 90;

    /// <summary>The speaker named by the line; <see langword="null"/> for any other line.</summary>
    public static LabelCandidate? At(string text, TextSpan line)
    {
        if (line.Length > LongestLine
            || text[line.Start] != '('
            || Person().Match(text, line.Start, line.Length) is not { Success: true } match)
        {
            return null;
        }

        var role = match.Groups["role"];
        return !role.Success && !ConversationParts.Contains(LetterCase.Key(match.Groups["name"].ValueSpan)) ? null : new()
        {
            Span = line,
            Name = match.Groups["name"].Value,
            Role = role.Success ? role.Value : null,
            Form = LabelForm.Head,
            WordsStart = line.End,
        };
    }

    [GeneratedRegex(@"^\(\( ?(?<name>(?>\p{Lu}[\p{L}.'’-]*)( (?>\p{Lu}[\p{L}.'’-]*)){0,3})(, (?<role>\p{Lu}[^()/:;\d]{1,60}?))? ?\)\)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Person();
}
