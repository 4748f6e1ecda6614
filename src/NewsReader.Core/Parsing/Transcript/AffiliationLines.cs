using System.Text.RegularExpressions;
using NewsReader.Core.Parsing.Labels;
using NewsReader.Core.Parsing.Passages;

namespace NewsReader.Core.Parsing.Transcript;

/// <summary>
/// Recognises the lines above a speech as parliaments' sites print them: a name, below it the constituency and the party in
/// brackets, or an office with its holder in brackets.
/// </summary>
internal static partial class AffiliationLines
{
    /// <summary>Joins each name with the line of constituency and party below it.</summary>
    public static void Join(Draft draft)
    {
        if (!draft.Passages.Exists(passage => passage.IsOpen && IsAffiliation(passage.Words(draft.Text))))
        {
            return;
        }

        var joined = new List<DraftPassage>(draft.Passages.Count);
        foreach (var passage in draft.Passages)
        {
            if (joined is [.., { IsOpen: true } name]
                && passage is { IsOpen: true, EmptyLinesBefore: 0 }
                && IsAffiliation(passage.Words(draft.Text))
                && name.Span.Length <= NameLines.LongestLine
                && LabelScanner.IsName(name.Words(draft.Text)))
            {
                joined[^1] = new() { Span = new(name.Span.Start, passage.Span.End), EmptyLinesBefore = name.EmptyLinesBefore };
            }
            else
            {
                joined.Add(passage);
            }
        }

        draft.Passages = joined;
    }

    /// <summary>Whether words are a name over its constituency and party, or an office with a name in brackets.</summary>
    public static bool IsOfParliament(ReadOnlySpan<char> words) =>
        Joined().IsMatch(words) || Office().IsMatch(words) || words is "Mr Speaker" or "Madam Speaker" or "Mr Deputy Speaker"
            or "Madam Deputy Speaker" or "Madam Chair" or "The Speaker" or "The Chair";

    /// <summary>The holder and the office of <c>The Secretary of State for Transport (Jane Roe)</c>; <see langword="null"/> for anything
    /// else.</summary>
    public static LabelParts? OfficeOf(string words) =>
        Office().Match(words) is { Success: true } match
            ? new(match.Groups["name"].Value, match.Groups["office"].Value, null, null)
            : null;

    private static bool IsAffiliation(ReadOnlySpan<char> words) => Brackets().IsMatch(words);

    private const string Inside = @"\(\p{Lu}[^()\n]{1,40}\)";

    [GeneratedRegex($@"^{Inside}( ?{Inside}){{0,2}}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    [GeneratedRegex($@"^[^()\n]{{3,60}}\n\s*{Inside}( ?{Inside}){{0,2}}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Joined();

    [GeneratedRegex(@"^(?<office>(The |Mr |Madam )?[\p{L}’'&, -]{4,90}) \((?<name>(Mr |Mrs |Ms |Dr |Sir |Dame |Lord |Baroness "
        + @")?\p{Lu}[\p{L}’'.-]+"
        + @"( \p{Lu}[\p{L}’'.-]+){1,3})\)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Office();
}
