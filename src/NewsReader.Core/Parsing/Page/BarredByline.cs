using System.Text.RegularExpressions;
using NewsReader.Core.Documents;
using NewsReader.Core.Lexicons;
using NewsReader.Core.Parsing.Passages;
using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Page;

/// <summary>
/// Reads a byline that states several facts between bars: <c>By Ann Lee | Linden Post | March 4, 2024</c>. Each part is a name, an
/// outlet, a date or a note such as the time that reading takes.
/// </summary>
internal static partial class BarredByline
{
    // Characters of five short facts and their bars. A longer line with bars is a menu or the row of a table.
    private const int LongestLine = 160;

    // Name, outlet, date, time and reading time. Menus have more parts.
    private const int MostParts = 5;

    // The New York Times Magazine. More words between bars are a headline.
    private const int MostWordsOfOutlet = 5;

    /// <summary>Settles the passage when it is such a line.</summary>
    public static bool Read(Draft draft, DraftPassage passage)
    {
        var parts = passage.Span.Length > LongestLine ? [] : DividedLine.PartsOf(draft.Text, passage.Span);
        if (parts.Count is < 3 or > MostParts)
        {
            return false;
        }

        var names = WithoutBy(draft.Text, parts[0]);
        var rest = parts.GetRange(1, parts.Count - 1);
        if (!BylineReader.AreNames(draft.Text.AsSpan(names.Start, names.Length))
            || !rest.Exists(part => DateLine.Read(Words(draft, part)) is { Date: not null })
            || !rest.TrueForAll(part => DateLine.Read(Words(draft, part)) is not null || IsOutlet(Words(draft, part))
                || Note().IsMatch(Words(draft, part))))
        {
            return false;
        }

        passage.Role = BlockRole.Byline;
        BylineReader.AddNames(draft, names);
        rest.ForEach(part => Remember(draft, part));
        return true;
    }

    private static ReadOnlySpan<char> Words(Draft draft, TextSpan part) => draft.Text.AsSpan(part.Start, part.Length);

    private static TextSpan WithoutBy(string text, TextSpan part) =>
        text.AsSpan(part.Start, part.Length).StartsWith("by ", StringComparison.OrdinalIgnoreCase)
            ? new TextSpan(part.Start + 3, part.End).Trim(text)
            : part;

    private static bool IsOutlet(ReadOnlySpan<char> words) =>
        LetterCase.WordCount(words) <= MostWordsOfOutlet && LetterCase.IsTitleCase(words) && !LetterCase.EndsWithStop(words);

    private static void Remember(Draft draft, TextSpan part)
    {
        if (DateLine.Read(Words(draft, part)) is { Iso: { } iso } date)
        {
            draft.Published ??= date.IsUpdate ? null : new(iso, part);
            draft.Modified ??= date.IsUpdate ? new(iso, part) : null;
        }
        else if (OutletNames.IsLikely(part.Of(draft.Text)))
        {
            draft.Outlet ??= new(part.Of(draft.Text), part);
        }
    }

    [GeneratedRegex(@"^[0-9]{1,3}[- ]min(ute)?s?( read)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Note();
}
