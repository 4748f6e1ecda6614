using System.Collections.Frozen;
using System.Globalization;
using NewsReader.Core.Text;

namespace NewsReader.Core.Comparison;

/// <summary>Changes of numbers, and of dates and times.</summary>
internal static class FigureChanges
{
    /// <summary>Letters before it belong to scripts whose days and months are single words.</summary>
    private const char FirstHebrew = '\u0590';

    private static readonly FrozenSet<string> DateWords = WordList.Load("Comparison.DateWords.txt");

    /// <summary>Whether the word tells a day, month, year or time of day.</summary>
    public static bool IsDate(Passage passage, int index)
    {
        var unit = passage.Units[index];
        return unit.Kind is FormKind.Date or FormKind.Time
            || (unit.Kind == FormKind.Number ? IsYear(passage.Raw(index)) : DateWords.Contains(unit.Key) || IsDateBesides(passage, index));
    }

    /// <summary>Whether the word tells when together with the one before or after it, as days and years do in Hebrew and Chinese.</summary>
    private static bool IsDateBesides(Passage passage, int index)
    {
        var key = passage.Units[index].Key;
        return key.Length > 0 && key[0] >= FirstHebrew
            && ((index > 0 && DateWords.Contains($"{passage.Units[index - 1].Key} {key}"))
                || (index + 1 < passage.Units.Length && DateWords.Contains($"{key} {passage.Units[index + 1].Key}")));
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
        run.End < passage.Units.Length && passage.Units[run.End].Span.Start - run.Span.End == 1;
}
