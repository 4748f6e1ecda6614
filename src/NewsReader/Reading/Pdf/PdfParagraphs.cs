using System.Text;
using System.Text.RegularExpressions;

namespace NewsReader.Reading.Pdf;

/// <summary>Joins the blocks of pages to paragraphs, and leaves out what recurs at the head or foot of the pages.</summary>
internal static partial class PdfParagraphs
{
    // On two pages the same line may be chance, such as a word for a section.
    private const int FewestPagesOfRunningHead = 3;

    // Letters of a title, a date and a page number. A longer line at the edge is the report.
    private const int LongestRunningHead = 120;

    // A heading at the head of a page is set larger than the text, a running head is not.
    private const double SizeOfHeading = 1.1;

    /// <summary>The paragraphs of all pages, in their order.</summary>
    public static List<PdfParagraph> Of(List<List<PdfBlock>> pages)
    {
        var (heads, hyphened) = (RunningHeads(pages), Hyphenated(pages));
        var paragraphs = new List<PdfParagraph>();
        for (var page = 0; page < pages.Count; page++)
        {
            foreach (var block in pages[page])
            {
                if (!IsFurniture(block, heads))
                {
                    Add(paragraphs, new(page, Joined(block.Lines, hyphened), block.Size), hyphened);
                }
            }
        }

        return paragraphs;
    }

    /// <summary>The size of letters that half of the text does not exceed, in points.</summary>
    public static double UsualSize(List<List<PdfBlock>> pages)
    {
        var blocks = pages.SelectMany(page => page).OrderBy(block => block.Size).ToList();
        var half = blocks.Sum(block => block.Letters) / 2;
        return blocks.Find(block => (half -= block.Letters) <= 0)?.Size ?? 0;
    }

    private static bool IsFurniture(PdfBlock block, HashSet<string> heads) =>
        block is { Lines.Count: 1, IsAtEdge: true } && (heads.Contains(KeyOf(block)) || Number().IsMatch(block.Lines[0]));

    // A paragraph goes on in the next column or on the next page.
    private static void Add(List<PdfParagraph> paragraphs, PdfParagraph next, HashSet<string> hyphened)
    {
        if (paragraphs is [.., var last] && next.Text.Length > 0 && char.IsLower(next.Text[0])
            && last.Text[^1] is not ('.' or '!' or '?' or ':'))
        {
            paragraphs[^1] = last with { Text = Joined([last.Text, next.Text], hyphened) };
        }
        else if (next.Text.Length > 0)
        {
            paragraphs.Add(next);
        }
    }

    private static HashSet<string> RunningHeads(List<List<PdfBlock>> pages)
    {
        var largest = UsualSize(pages) * SizeOfHeading;
        return pages
            .SelectMany(page => page.Where(block => block is { Lines.Count: 1, IsAtEdge: true, Letters: <= LongestRunningHead }
                && block.Size <= largest).Select(KeyOf).Distinct(StringComparer.Ordinal))
            .CountBy(key => key, StringComparer.Ordinal)
            .Where(head => head.Value >= FewestPagesOfRunningHead && head.Value * 3 >= pages.Count)
            .Select(head => head.Key)
            .ToHashSet(StringComparer.Ordinal);
    }

    private static string KeyOf(PdfBlock block) => Digits().Replace(block.Lines[0], "#");

    /// <summary>Words that the document writes with a hyphen inside a line: at the end of a line it is theirs.</summary>
    private static HashSet<string> Hyphenated(List<List<PdfBlock>> pages) => pages
        .SelectMany(page => page).SelectMany(block => block.Lines)
        .SelectMany(line => HyphenatedWord().Matches(line).Select(match => match.Value))
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static string Joined(IReadOnlyList<string> lines, HashSet<string> hyphened)
    {
        var words = new StringBuilder();
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            var isDivided = words.Length > 1 && words[^1] is '-' or '\u00AD' && char.IsLetter(words[^2]) && char.IsLower(line[0]);
            if (isDivided && !IsHyphenTheirs(LastWord(words), FirstWord(line), hyphened))
            {
                words.Length--;
            }
            else if (words.Length > 0 && !isDivided)
            {
                words.Append(' ');
            }

            words.Append(line);
        }

        return words.ToString();
    }

    // Forty-two is written with a hyphen wherever the line ends.
    private static bool IsHyphenTheirs(string before, string after, HashSet<string> hyphened) =>
        hyphened.Contains(before + after) || Tens().IsMatch(before);

    private static string LastWord(StringBuilder words)
    {
        var start = words.Length - 1;
        while (start > 0 && (char.IsLetter(words[start - 1]) || words[start - 1] == '-'))
        {
            start--;
        }

        return words.ToString(start, words.Length - start);
    }

    private static string FirstWord(string line)
    {
        var end = 0;
        while (end < line.Length && (char.IsLetter(line[end]) || line[end] == '-'))
        {
            end++;
        }

        return line[..end];
    }

    [GeneratedRegex("^(twen|thir|for|fif|six|seven|eigh|nine)ty-$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Tens();

    [GeneratedRegex(@"\p{L}+(-\p{L}+)+", RegexOptions.ExplicitCapture)]
    private static partial Regex HyphenatedWord();

    [GeneratedRegex(@"^\W{0,2}([Pp]age )?[0-9]{1,4}( ?(of|/) ?[0-9]{1,4})?\W{0,2}$", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
