using System.Collections.Frozen;
using System.Globalization;
using NewsReader.Core.Text;

namespace NewsReader.Core.Comparison;

/// <summary>Changes of numbers, and of dates and times.</summary>
internal static class FigureChanges
{
    private static readonly FrozenSet<string> DateWords = WordList.Load("Comparison.DateWords.txt");

    /// <summary>Whether the word tells a day, month, year or time of day.</summary>
    public static bool IsDate(Passage passage, int index)
    {
        var unit = passage.Units[index];
        return unit.Kind is FormKind.Date or FormKind.Time || (unit.Kind == FormKind.Number ? IsYear(passage.Raw(index)) : DateWords.Contains(unit.Key));
    }

    /// <summary>The changes of a pair.</summary>
    public static IEnumerable<Finding> Find(Passage left, Passage right, IReadOnlyList<Hunk> hunks)
    {
        foreach (var (before, after) in Substitutions.Find(left, right, hunks, IsDate))
        {
            yield return new(MaterialKind.Date, before?.Span, after?.Span);
        }

        foreach (var (before, after) in Substitutions.Find(left, right, hunks, IsNumber))
        {
            if ((before is null && IsPronoun(right, after!)) || (after is null && IsPronoun(left, before!)))
            {
                continue;
            }

            yield return new(MaterialKind.Number, before?.Span, after?.Span);
        }
    }

    private static bool IsNumber(Passage passage, int index) => passage.Units[index].Kind switch
    {
        FormKind.Number => !IsYear(passage.Raw(index)),
        FormKind.Symbol => passage.Units[index].Key is "%" or "‰"
            || CharUnicodeInfo.GetUnicodeCategory(passage.Source.Text, passage.Units[index].Span.Start) == UnicodeCategory.CurrencySymbol,
        _ => false,
    };

    private static bool IsYear(ReadOnlySpan<char> raw) =>
        raw.Length == 4 && raw[0] is '1' or '2' && raw[1] is '0' or '1' or '7' or '8' or '9' && !raw.ContainsAnyExceptInRange('0', '9');

    /// <summary>"One" alone is mostly no number: the one with the hat; and "the two" that count nothing are those spoken of before.</summary>
    private static bool IsPronoun(Passage passage, Substitutions.Run run) =>
        (run.Key is "1" && run.Span.Length == "one".Length)
        || (run.Start > 0 && passage.Units[run.Start - 1].Key is "the" && char.IsLetter(passage.Source.Text[run.Span.Start]) && !CountsSomething(passage, run));

    /// <summary>Whether a word follows with nothing but a space between.</summary>
    private static bool CountsSomething(Passage passage, Substitutions.Run run) =>
        run.End < passage.Units.Count && passage.Units[run.End].Span.Start - run.Span.End == 1;
}
