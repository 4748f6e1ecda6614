using System.Buffers;
using System.Text.RegularExpressions;

namespace NewsReader.Core.Parsing.Labels;

/// <summary>
/// Finds who speaks as official reports print it, with a stop: <c>Mr. WEST. I rise to speak.</c>, <c>Senator Warren. Thank
/// you.</c>, <c>M. Jean Roux. La ville.</c>
/// </summary>
internal static partial class StopScanner
{
    // Characters: title, name, and a state or a bracket of up to 40. A stop further on ends a sentence.
    private const int LongestLabel = 80;

    private static readonly SearchValues<char> FirstLetters = SearchValues.Create("ACDFGJMPQRST");

    /// <summary>The name with which the line at <paramref name="start"/> begins.</summary>
    public static LabelCandidate? At(string text, int start, int limit)
    {
        // Most lines begin with no such word.
        if (limit - start < 4 || !FirstLetters.Contains(text[start]))
        {
            return null;
        }

        var match = Member().Match(text, start, Math.Min(LongestLabel, limit - start));
        return !match.Success ? null : new()
        {
            Span = new(start, start + match.Groups["label"].Length),
            Name = match.Groups["name"].Value,
            Role = match.Groups["of"] is { Success: true } of ? of.Value : null,
            Form = LabelForm.Stop,
            WordsStart = match.Index + match.Length,
        };
    }

    private const string Capitals = @"(?>(Mc|Mac|De|Van)?\p{Lu}[\p{Lu}'’-]+)";
    private const string Name = @"(?>\p{Lu}[\p{L}'’-]+)";

    [GeneratedRegex($@"^(?<label>(?<name>(Mr\.|Mrs\.|Ms\.|Miss|Dr\.|Senator|Representative|Chairman|Chairwoman|Chair|Secretary|Governor"
        + $@"|General|Admiral|Ambassador|Director|Judge|Justice|Professor) {Name}|(PREGUNTA|RESPUESTA|PERGUNTA|RESPOSTA|QUESTION|ANSWER"
        + $@"|FRAGE|ANTWORT|DOMANDA|RISPOSTA)|(Mr|Mrs|Ms|Miss|Dr)\.? {Capitals}( {Capitals}){{0,2}}|The (Chairman|Chairwoman|Chair"
        + $@"|SPEAKER|PRESIDING OFFICER|CHAIR|CHAIRMAN|CHAIRWOMAN|PRESIDENT|VICE PRESIDENT|CLERK|ACTING PRESIDENT|ACTING CHAIR)( pro "
        + $@"tempore)?|(M\.|Mme|Mlle|MM\.) ({Name}( (de|du|des|Le|La|{Name})){{0,3}}|l[ea] (président|présidente|rapporteur|rapporteure"
        + $@"|ministre)))( of (?<of>{Name}( {Name})?))?( \([^()\n]{{2,40}}\))?\.) +(?=[\p{{Lu}}«""“¿¡])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Member();
}
