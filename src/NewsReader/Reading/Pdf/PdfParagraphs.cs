using System.Text;
using System.Text.RegularExpressions;

namespace NewsReader.Reading.Pdf;

/// <summary>Joins the blocks of pages to paragraphs, and leaves out what recurs at the head or foot of the pages.</summary>
internal static partial class PdfParagraphs
{
    private const int FewestPagesOfRunningHead = 3;
    private const int LongestRunningHead = 120;

    public static List<PdfParagraph> Of(List<List<PdfBlock>> pages)
    {
        var heads = RunningHeads(pages);
        var paragraphs = new List<PdfParagraph>();
        for (var page = 0; page < pages.Count; page++)
        {
            foreach (var block in pages[page])
            {
                if (block.Lines.Count == 0 || (block.Lines.Count == 1 && (heads.Contains(KeyOf(block)) || Number().IsMatch(block.Lines[0]))))
                {
                    continue;
                }

                Add(paragraphs, new(page, Joined(block.Lines), block.Size));
            }
        }

        return paragraphs;
    }

    // A paragraph goes on in the next column or on the next page.
    private static void Add(List<PdfParagraph> paragraphs, PdfParagraph next)
    {
        if (paragraphs is [.., var last] && next.Text.Length > 0 && char.IsLower(next.Text[0]) && last.Text[^1] is not ('.' or '!' or '?' or ':'))
        {
            paragraphs[^1] = last with { Text = Joined([last.Text, next.Text]) };
        }
        else if (next.Text.Length > 0)
        {
            paragraphs.Add(next);
        }
    }

    private static HashSet<string> RunningHeads(List<List<PdfBlock>> pages) =>
        pages.SelectMany(page => page.Where(block => block.Lines.Count == 1 && block.Letters <= LongestRunningHead).Select(KeyOf).Distinct())
            .CountBy(key => key, StringComparer.Ordinal)
            .Where(head => head.Value >= FewestPagesOfRunningHead && head.Value * 3 >= pages.Count)
            .Select(head => head.Key)
            .ToHashSet(StringComparer.Ordinal);

    private static string KeyOf(PdfBlock block) => Digits().Replace(block.Lines[0], "#");

    private static string Joined(IReadOnlyList<string> lines)
    {
        var words = new StringBuilder();
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            var isHyphened = words.Length > 1 && words[^1] is '-' or '\u00AD' && char.IsLetter(words[^2]) && char.IsLower(line[0]);
            if (isHyphened)
            {
                words.Length--;
            }
            else if (words.Length > 0)
            {
                words.Append(' ');
            }

            words.Append(line);
        }

        return words.ToString();
    }

    [GeneratedRegex(@"^\W{0,2}([Pp]age )?[0-9]{1,4}( ?(of|/) ?[0-9]{1,4})?\W{0,2}$", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
