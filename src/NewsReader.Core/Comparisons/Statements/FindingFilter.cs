using System.Collections.Frozen;
using NewsReader.Core.Comparisons.Changes;
using NewsReader.Core.Comparisons.Texts;
using NewsReader.Core.Lexicons;
using NewsReader.Core.Text;
using NewsReader.Core.Text.Normalization;

namespace NewsReader.Core.Comparisons.Statements;

/// <summary>Whether what was found word by word changes a claim, seen against the whole of the other text.</summary>
internal sealed class FindingFilter(ChangeSide left, ChangeSide right, ChangeLexicon lexicon)
{
    /// <summary>A figure and its unit: 130 kilometres per hour.</summary>
    private const int WordsOfMeasure = 4;

    /// <summary>A first name, a particle and a surname.</summary>
    private const int MostWordsOfName = 3;

    /// <summary>Words of dates that name no day by themselves.</summary>
    private static readonly FrozenSet<string> Undated = FrozenSet.Create(
        StringComparer.Ordinal, "ago", "at", "day", "earlier", "in", "last", "late", "later", "month", "next", "of", "on", "the", "this",
            "time", "week", "year");

    /// <summary>A part of a whole and its writing in hundredths.</summary>
    private static readonly (string Fraction, string Percent)[] Fractions =
    [
        ("half", "50"), ("quarter", "25"), ("5th", "20"), ("10th", "10"), ("hälfte", "50"), ("viertel", "25"), ("moitié", "50"),
        ("quart", "25"), ("mitad", "50"), ("metade", "50"),
    ];

    /// <summary>Time zones and scales of temperature: written with capitals, and no names.</summary>
    private static readonly FrozenSet<string> Scales = FrozenSet.Create(
        StringComparer.Ordinal, "aest", "bst", "celsius", "cest", "cet", "cst", "edt", "est", "fahrenheit", "gmt", "ist", "pdt", "pst",
            "utc");

    /// <summary>Currency signs and the words for them.</summary>
    private static readonly (string Sign, string Word)[] Currencies =
    [
        ("$", "dollar"), ("$", "dollars"), ("$", "dólares"), ("£", "pound"), ("£", "pounds"), ("€", "euro"), ("€", "euros"),
        ("¥", "yen"),
    ];

    /// <summary>Whether a finding inside an edited place is a change to check.</summary>
    public bool IsClaim(Finding finding, EditedStatement edit) => finding.Kind switch
    {
        MaterialKind.Number => !IsConversion(finding.Left, edit.Left) && !IsConversion(finding.Right, edit.Right)
            && IsNew(finding, edit, isDate: false),
        MaterialKind.Date => IsNew(finding, edit, isDate: true),
        MaterialKind.Name => IsNewName(finding, edit),
        MaterialKind.Negation => !IsReversed(edit),
        MaterialKind.AttributionVerb => !AreNeutral(edit),
        MaterialKind.QuoteWording => edit.New > 0 || IsQuestion(finding.Left, edit.Left) != IsQuestion(finding.Right, edit.Right),
        MaterialKind.Qualifier => true,
        _ => false,
    };

    /// <summary>Whether quoted words end in a question mark: a question written down as a statement says something else.</summary>
    private static bool IsQuestion(TextSpan? words, ComparedPassage passage) =>
        words is { IsEmpty: false } span && passage.Source.Text[span.End - 1] is '?' or '？';

    /// <summary>Whether a figure in brackets gives the measure before it in another unit: 75F (24C).</summary>
    private static bool IsConversion(TextSpan? figure, ComparedPassage passage)
    {
        if (figure is not { } span || passage.Source.Text.AsSpan(0, span.Start).TrimEnd() is not [.., '('])
        {
            return false;
        }

        var at = Array.FindIndex(passage.Units, unit => unit.Span.Overlaps(span));
        return at > 0 && Enumerable.Range(Math.Max(0, at - WordsOfMeasure), Math.Min(at, WordsOfMeasure))
            .Any(index => passage.Units[index].Kind == FormKind.Number);
    }

    private bool IsNew(Finding finding, EditedStatement edit, bool isDate) =>
        finding is { Left: not null, Right: not null }
            ? Lacks(edit.Left, finding.Left.Value, edit.Right, null, isDate)
                || Lacks(edit.Right, finding.Right.Value, edit.Left, null, isDate)
            : finding.Left is { } before
                ? Lacks(edit.Left, before, edit.Right, right.Vocabulary, isDate)
                : Lacks(edit.Right, finding.Right!.Value, edit.Left, left.Vocabulary, isDate);

    /// <summary>
    /// Whether some word of a figure or date is not on the other side: in the passage where both have one, else in the
    /// whole text.
    /// </summary>
    private static bool Lacks(ComparedPassage passage, TextSpan span, ComparedPassage other, Vocabulary? text, bool isDate)
    {
        if (!isDate && IsFractionIn(passage, span, other))
        {
            return false;
        }

        foreach (var unit in passage.Units.Where(unit => span.Overlaps(unit.Span)))
        {
            var parts = unit.Key.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (parts.Any(part =>
                !(isDate && Undated.Contains(WordStem.Of(part)))
                    && !HasPart(other, part)
                    && !(!isDate && HasCurrency(other, part))
                    && !(text?.Has(text.StemOf(unit) ?? part) ?? false)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the other passage writes the same share in another way: half, 50 per cent.</summary>
    private static bool IsFractionIn(ComparedPassage passage, TextSpan span, ComparedPassage other)
    {
        var keys = passage.Units.Where(unit => span.Overlaps(unit.Span)).Select(unit => unit.Key).ToList();
        return Array.Exists(Fractions, entry =>
            (keys.Contains(entry.Fraction, StringComparer.Ordinal) && IsPercentIn(other, entry.Percent))
                || (keys is [var figure, "%"]
                    && string.Equals(figure, entry.Percent, StringComparison.Ordinal)
                    && HasPart(other, entry.Fraction)));
    }

    private static bool IsPercentIn(ComparedPassage passage, string figure) =>
        Enumerable.Range(0, passage.Units.Length).Any(index =>
            string.Equals(passage.KeyAt(index), figure, StringComparison.Ordinal) && passage.KeyAt(index + 1) is "%");

    private static bool HasCurrency(ComparedPassage passage, string part) => Array.Exists(Currencies, entry =>
        (string.Equals(entry.Sign, part, StringComparison.Ordinal) && HasPart(passage, entry.Word))
            || (string.Equals(entry.Word, part, StringComparison.Ordinal) && HasPart(passage, entry.Sign)));

    /// <summary>Whether a passage has a figure, a word, or a figure with its unit: 130km where the other writes 130 km.</summary>
    private static bool HasPart(ComparedPassage passage, string part) =>
        HasKey(passage, part)
            || (part.Length > 0 && char.IsAsciiDigit(part[0]) && part.AsSpan().IndexOfAnyInRange('a', 'z') is var unit and > 0
                && HasFigure(passage, part[..unit], part[unit]))
            || (part.Length > 0 && char.IsAsciiDigit(part[^1]) && passage.Units.Any(other => IsWithUnit(other.Key, part)));

    private static bool HasFigure(ComparedPassage passage, string figure, char unit) =>
        Enumerable.Range(0, passage.Units.Length).Any(index =>
            string.Equals(passage.KeyAt(index), figure, StringComparison.Ordinal) && passage.KeyAt(index + 1).StartsWith(unit));

    private static bool IsWithUnit(string key, string figure) =>
        key.Length > figure.Length
            && key.StartsWith(figure, StringComparison.Ordinal)
            && key.AsSpan(figure.Length).IndexOfAnyExceptInRange('a', 'z') < 0
            && key[figure.Length..] is not ("st" or "nd" or "rd" or "th");

    private static bool HasKey(ComparedPassage passage, string part) =>
        passage.Units.Any(unit => string.Equals(unit.Key, part, StringComparison.Ordinal)
            || (unit.Key.Contains(' ', StringComparison.Ordinal) && unit.Key.Split(' ').Contains(part, StringComparer.Ordinal)));

    /// <summary>A name that the other text lacks; a title, a first name next to a known surname or a demonym does not count.</summary>
    private static bool IsNewName(Finding finding, EditedStatement edit) =>
        IsOtherSpeaker(finding, edit)
        || (finding.Left is { } before && edit.NewLeft.Any(index => IsNamed(before, edit.Left, index)))
        || (finding.Right is { } after && edit.NewRight.Any(index => IsNamed(after, edit.Right, index)));

    private static bool IsNamed(TextSpan name, ComparedPassage passage, int index) =>
        name.Overlaps(passage.Units[index].Span) && !Scales.Contains(passage.KeyAt(index));

    /// <summary>Whether one name next to a verb of speech replaces another. Both may occur elsewhere in the text.</summary>
    private static bool IsOtherSpeaker(Finding finding, EditedStatement edit) =>
        finding is { Left: not null, Right: not null } && edit.Words is { LeftWords: <= MostWordsOfName, RightWords: <= MostWordsOfName }
            && (AttributionVerbs.Contains(edit.Left.KeyAt(edit.Words.LeftEnd))
                || AttributionVerbs.Contains(edit.Left.KeyAt(edit.Words.Left - 1)))
            && !Enumerable.Range(edit.Words.Left, edit.Words.LeftWords)
                .Any(index => SameMeaning.IsIn(edit.Left, index, edit.Right, edit.Words.Right, edit.Words.RightEnd));

    /// <summary>Whether the other side says the same without a negation: failed to for did not, former for no longer.</summary>
    private bool IsReversed(EditedStatement edit) =>
        lexicon.Has(edit.Left.Units, edit.Words.Left, edit.Words.LeftEnd, "reverse")
            || lexicon.Has(edit.Right.Units, edit.Words.Right, edit.Words.RightEnd, "reverse");

    /// <summary>Whether every verb of speech here only reports: said, told, added.</summary>
    private bool AreNeutral(EditedStatement edit) =>
        AreNeutral(edit.Left, edit.Words.Left, edit.Words.LeftEnd) && AreNeutral(edit.Right, edit.Words.Right, edit.Words.RightEnd);

    private bool AreNeutral(ComparedPassage passage, int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            if (AttributionVerbs.Contains(passage.KeyAt(index)) && !lexicon.IsNeutral(AttributionVerbs.VerbOf(passage.KeyAt(index))))
            {
                return false;
            }
        }

        return true;
    }
}
