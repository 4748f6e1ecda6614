using System.Collections.Frozen;
using System.Text.RegularExpressions;
using NewsReader.Core.Lexicons;
using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Evidence;

/// <summary>Finds who made a picture, where the words about it end or begin.</summary>
internal static partial class CreditScanner
{
    /// <summary>A credit and its position.</summary>
    /// <param name="Caption">The words about the picture; empty when there are none.</param>
    /// <param name="Credit">The credit without brackets and label.</param>
    public readonly record struct Found(TextSpan Caption, TextSpan Credit);

    // Characters, brackets included: several names with their agencies. A longer bracket at the end of a paragraph is an aside.
    private const int LongestCredit = 160;

    // Words of the same. More of them behind a label or in brackets are a sentence of the report.
    private const int MostCreditWords = 16;

    private static readonly FrozenSet<string> CreditWords =
        WordList.Load("Lexicons.English.Page.credit-words.txt", StringComparer.OrdinalIgnoreCase);

    /// <summary>The credit of a passage, if it has one.</summary>
    /// <param name="isCaption">Whether the passage is known to be a caption, so that less evidence is needed.</param>
    public static Found? In(string text, TextSpan span, bool isCaption = false) =>
        (Bracketed(text, span, isCaption) ?? Copyright(text, span) ?? Labelled(text, span, isCaption) ?? Bare(text, span)) is { } found
            ? found with { Credit = Once(text, found.Credit) }
            : null;

    // "A. Name/The Post / A. Name/The Post": of a credit printed twice, the first.
    private static TextSpan Once(string text, TextSpan credit)
    {
        const string between = " / ";
        var half = (credit.Length - between.Length) / 2;
        var words = text.AsSpan(credit.Start, credit.Length);
        return half > 0
            && words.Length == half * 2 + between.Length
            && words[half..].StartsWith(between)
            && words[..half].SequenceEqual(words[^half..])
            ? new(credit.Start, credit.Start + half)
            : credit;
    }

    private static Found? Bracketed(string text, TextSpan span, bool isCaption)
    {
        var end = span.End - (text[span.End - 1] == '.' ? 1 : 0);
        if (end - 1 <= span.Start || text[end - 1] is not (')' or ']'))
        {
            return null;
        }

        var window = text.AsSpan(Math.Max(span.Start, end - LongestCredit), Math.Min(LongestCredit, end - span.Start));
        var open = window[..^1].LastIndexOfAny('(', '[');
        if (open < 0)
        {
            return null;
        }

        var start = end - window.Length + open;
        var credit = new TextSpan(start + 1, end - 1).Trim(text);
        var words = text.AsSpan(credit.Start, credit.Length);
        return IsCredit(words)
            || (isCaption && OutletNames.IsKnown(words))
            || (isCaption && LetterCase.WordCount(words) > 1 && IsNameOrTitle(words))
            ? new(new TextSpan(span.Start, start).Trim(text), credit)
            : null;
    }

    // Ann Lee: in a name as short as that, no word is long enough to make a title.
    private static bool IsNameOrTitle(ReadOnlySpan<char> words)
    {
        var isName = true;
        foreach (var range in words.SplitAny(' ', '\u00A0'))
        {
            isName &= LetterCase.StartsUpper(words[range]);
        }

        return isName || (LetterCase.StartsUpper(words) && LetterCase.IsTitleCase(words));
    }

    // "Image copyright X Image caption Y": the BBC's pages print the credit first.
    private static Found? Copyright(string text, TextSpan span)
    {
        var match = CopyrightThenCaption().Match(text, span.Start, span.Length);
        return !match.Success
            ? null
            : new(match.Groups["caption"] is { Success: true } caption
                ? caption.Span()
                : new(span.End, span.End), match.Groups["credit"].Span());
    }

    private static Found? Labelled(string text, TextSpan span, bool isCaption)
    {
        var start = Math.Max(span.Start, span.End - LongestCredit);
        if (!MayBeLabelled(text.AsSpan(start, span.End - start)))
        {
            return null;
        }

        var match = CreditLabel().Match(text, start, span.End - start);
        if (!match.Success)
        {
            return null;
        }

        var credit = match.Groups["credit"].Span().Trim(text);
        var caption = new TextSpan(span.Start, match.Index).Trim(text);
        var words = text.AsSpan(credit.Start, credit.Length);
        return !credit.IsEmpty
            && (LetterCase.StartsUpper(words) || HasCreditWord(words))
            && (isCaption
                || caption.IsEmpty
                || LetterCase.EndsWithStop(text.AsSpan(caption.Start, caption.Length))
                || IsGivenBefore(text, caption, words))
            && LetterCase.WordCount(words) <= MostCreditWords
            ? new(caption, credit)
            : null;
    }

    // Every label ends so; the automaton behind the labels is not built for words without one.
    private static bool MayBeLabelled(ReadOnlySpan<char> words) => words.Contains(':') || words.Contains(" by", StringComparison.Ordinal);

    // "Photo: A. Name Photo: A. Name": the words end in the same credit.
    private static bool IsGivenBefore(string text, TextSpan caption, ReadOnlySpan<char> credit) =>
        Labelled(text, caption, isCaption: false) is { } before
            && text.AsSpan(before.Credit.Start, before.Credit.Length).SequenceEqual(credit);

    // Name/Getty Images, alone or after the last stop.
    private static Found? Bare(string text, TextSpan span)
    {
        var window = text.AsSpan(Math.Max(span.Start, span.End - LongestCredit), Math.Min(LongestCredit, span.Length));
        var slash = window.LastIndexOf('/');
        if (slash <= 0 || !HasCreditWord(window[(slash + 1)..]) || LetterCase.WordCount(window[(slash + 1)..]) > 3)
        {
            return null;
        }

        var stop = window[..slash].LastIndexOfAny('.', '!', '?');
        var credit = new TextSpan(span.End - window.Length + stop + 1, span.End).Trim(text);
        var name = text.AsSpan(credit.Start, credit.Length);
        return LetterCase.WordCount(name) <= 7 && LetterCase.IsTitleCase(name) && (stop >= 0 || window.Length == span.Length)
            ? new(new TextSpan(span.Start, credit.Start).Trim(text), credit)
            : null;
    }

    private static bool IsCredit(ReadOnlySpan<char> words)
    {
        if (LetterCase.WordCount(words) > MostCreditWords || !LetterCase.StartsUpper(words))
        {
            return false;
        }

        var slash = words.IndexOf('/');
        // A person's name before the slash: "(Labour/Liberal)" and "(CNN/ORC)" are not credits.
        var isShared = slash > 0
            && slash < words.Length - 1
            && LetterCase.StartsUpper(words[(slash + 1)..])
            && !words.ContainsAnyInRange('0', '9')
            && LetterCase.WordCount(words[..slash]) > 1;
        // A lone agency in brackets ends wire copy and lists as often as captions.
        return isShared || (HasCreditWord(words) && LetterCase.WordCount(words) > 1);
    }

    /// <summary>Whether one of the words is an agency of pictures or speaks of who made one.</summary>
    public static bool HasCreditWord(ReadOnlySpan<char> words)
    {
        foreach (var range in words.SplitAny(' ', '/', '\u00A0', ':', ',', '-', '|'))
        {
            if (CreditWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words[range].Trim("().")))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"^Image (copyright|source),? (?<credit>.{1,80}?)( Image caption (?<caption>.+))?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex CopyrightThenCaption();

    private const string Label =
        "((Photo|Image|Picture) credit|Image (source|copyright)|Photos?|Photograph|Photography|Picture|Image|Credits?|Foto( "
        + "por)?|PHOTO|IMAGE|CREDIT)(:| by:?)";

    [GeneratedRegex($@"\b{Label}\s*(?<credit>[^:\n]+)$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex CreditLabel();
}
