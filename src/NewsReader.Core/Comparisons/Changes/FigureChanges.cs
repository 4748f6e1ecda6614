using System.Collections.Frozen;
using System.Globalization;
using NewsReader.Core.Comparisons.Texts;
using NewsReader.Core.Comparisons.WordDiff;
using NewsReader.Core.Text;
using NewsReader.Core.Text.Normalization;

namespace NewsReader.Core.Comparisons.Changes;

/// <summary>Changes of numbers, and of dates and times.</summary>
internal static class FigureChanges
{
    private static readonly FrozenSet<string> DateWords = WordList.Load("Lexicons.English.Changes.date-words.txt");
    private static readonly FrozenSet<string> HalfDates = DateWords.Where(word => word.Contains(' ', StringComparison.Ordinal))
        .SelectMany(word => word.Split(' '))
        .ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> VagueNumbers =
        FrozenSet.Create(StringComparer.Ordinal, "billions", "dozens", "hundreds", "millions", "scores", "tens", "thousands");
    // Reported only when one replaces another: an inserted or deleted qualifier alone does not bound a figure.
    private static readonly FrozenSet<string> Quantifiers =
        FrozenSet.Create(StringComparer.Ordinal, "all", "few", "half", "many", "most", "several", "some", "twice");
    private static readonly FrozenSet<string> Units = WordList.Load("Lexicons.English.Changes.units.txt");
    private static readonly FrozenSet<string> BeforeMonths = FrozenSet.Create(
        StringComparer.Ordinal, "after", "before", "during", "early", "from", "in", "last", "late", "mid", "next", "of", "since", "this",
            "until");

    /// <summary>Whether the word denotes a day, month, year or time of day.</summary>
    public static bool IsDate(ComparedPassage passage, int index)
    {
        var unit = passage.Units[index];
        return unit.Kind is FormKind.Date or FormKind.Time
            || (unit.Kind == FormKind.Number
                ? IsYear(passage.Raw(index))
                : DateWords.Contains(unit.Key) || IsHalf(passage, index) || IsMay(passage, index));
    }

    /// <summary>May, the month: a word that is a verb and a name as well.</summary>
    private static bool IsMay(ComparedPassage passage, int index) =>
        passage.Raw(index) is "May" && BeforeMonths.Contains(passage.KeyAt(index - 1));

    /// <summary>
    /// Whether the word denotes a time together with the one before or after it, like weeks in English and days in
    /// Portuguese, Hebrew and Chinese.
    /// </summary>
    private static bool IsHalf(ComparedPassage passage, int index)
    {
        var key = passage.Units[index].Key;
        return HalfDates.Contains(key)
            && (DateWords.Contains($"{passage.KeyAt(index - 1)} {key}") || DateWords.Contains($"{key} {passage.KeyAt(index + 1)}"));
    }

    /// <summary>The changes of a pair.</summary>
    public static IEnumerable<Finding> Find(ComparedPassage left, ComparedPassage right, IReadOnlyList<Hunk> hunks)
    {
        foreach (var (before, after, _) in WithOnePlace(Substitutions.Find(left, right, hunks, IsDate)))
        {
            yield return new(MaterialKind.Date, Whole(left, before, IsHalf), Whole(right, after, IsHalf));
        }

        var figures = new HashSet<int>();
        foreach (var (before, after, _) in Substitutions.Find(left, right, hunks, IsNumber))
        {
            if ((before is null && IsPronoun(right, after!)) || (after is null && IsPronoun(left, before!)))
            {
                continue;
            }

            var found = new Finding(MaterialKind.Number, Whole(left, before, IsFigure), Whole(right, after, IsFigure));
            figures.Add(found.Left?.Start ?? -1);
            yield return found;
        }

        foreach (var (before, after, _) in Substitutions.Find(left, right, hunks, IsMeasure))
        {
            if (before is not null && after is not null && Whole(left, before, IsFigure) is { } whole && !figures.Contains(whole.Start))
            {
                yield return new(MaterialKind.Number, whole, Whole(right, after, IsFigure));
            }
        }
    }

    /// <summary>One date dropped and one added are one change, anywhere in the passage.</summary>
    private static List<Substitutions.Change> WithOnePlace(List<Substitutions.Change> changes)
    {
        var (dropped, added) = (changes.FindAll(change => change.Right is null), changes.FindAll(change => change.Left is null));
        return dropped is [var before] && added is [var after]
            ? [new(before.Left, after.Right), .. changes.Where(change => change is { Left: not null, Right: not null })]
            : changes;
    }

    /// <summary>A change with what belongs to it and need not have changed: $2.1 million, 4 percentage points, quarta-feira.</summary>
    private static TextSpan? Whole(ComparedPassage passage, Substitutions.Run? run, Func<ComparedPassage, int, bool> belongs)
    {
        if (run is null)
        {
            return null;
        }

        var (start, end) = (run.Start, run.End);
        while (start > 0 && belongs(passage, start - 1) && passage.GapAfter(start - 1) <= 1)
        {
            start--;
        }

        while (passage.GapAfter(end - 1) <= 1 && belongs(passage, end))
        {
            end++;
        }

        return passage.SpanOf(start, end);
    }

    private static bool IsNumber(ComparedPassage passage, int index) => passage.Units[index].Kind switch
    {
        FormKind.Number => !IsYear(passage.Raw(index)),
        FormKind.Word =>
            passage.Units[index].Key is var key
                && (IsOrdinal(key)
                    || (VagueNumbers.Contains(key) && (key is not ("scores" or "tens") || passage.KeyAt(index + 1) is "of"))),
        FormKind.Symbol => passage.Units[index].Key is "%" or "‰" or FormPhrases.PercentagePoint
            || CategoryAt(passage, index) switch
            {
                UnicodeCategory.CurrencySymbol => true,
                UnicodeCategory.OtherNumber => index > 0 && passage.GapAfter(index - 1) == 0,
                _ => IsMinus(passage, index),
            },
        _ => false,
    };

    private static UnicodeCategory CategoryAt(ComparedPassage passage, int index) =>
        CharUnicodeInfo.GetUnicodeCategory(passage.Source.Text, passage.Units[index].Span.Start);

    private static bool IsMinus(ComparedPassage passage, int index) => passage.Units[index].Key is "-" && passage.GapAfter(index) == 0
        && (passage.Units[index + 1].Kind == FormKind.Number || CategoryAt(passage, index + 1) == UnicodeCategory.CurrencySymbol);

    /// <summary>Whether the word is a quantity without a figure, or the unit of a figure.</summary>
    private static bool IsMeasure(ComparedPassage passage, int index) => Quantifiers.Contains(passage.Units[index].Key)
        || (index > 0 && passage.Units[index - 1].Kind == FormKind.Number && Units.Contains(passage.Units[index].Key));

    private static bool IsFigure(ComparedPassage passage, int index) =>
        passage.Units[index].Kind != FormKind.Word && IsNumber(passage, index);

    private static bool IsOrdinal(string key) =>
        key.Length > 2 && char.IsAsciiDigit(key[0]) && char.IsAsciiLetter(key[^1]) && key[^2..] is "st" or "nd" or "rd" or "th";

    private static bool IsYear(ReadOnlySpan<char> raw) =>
        raw.Length == 4 && raw[0] is '1' or '2' && raw[1] is '0' or '1' or '7' or '8' or '9' && !raw.ContainsAnyExceptInRange('0', '9');

    /// <summary>
    /// "One" alone is rarely a number ("the one with the hat"), "the two" without a noun refers back, and inserted or
    /// deleted "first" and "second" usually mark the order of a list.
    /// </summary>
    private static bool IsPronoun(ComparedPassage passage, Substitutions.Run run) =>
        (IsOrdinal(run.Key) && run.End - run.Start == 1) || (run.Key is "1" && run.Span.Length == "one".Length)
        || (passage.KeyAt(run.Start - 1) is "the"
            && char.IsLetter(passage.Source.Text[run.Span.Start])
            && passage.GapAfter(run.End - 1) != 1);
}
