using System.Collections.Frozen;
using System.Text.RegularExpressions;
using NewsReader.Core.Documents;
using NewsReader.Core.Parsing.Passages;
using NewsReader.Core.Text;
using NewsReader.Core.Text.Sentences;

namespace NewsReader.Core.Parsing.Page;

/// <summary>Separates page, wire and typescript furniture from the report, and finds headlines of other reports in it.</summary>
internal static partial class PageFurnitureReader
{
    // Characters of a prompt such as Sign up for our newsletter. A longer paragraph that begins like one is the report's.
    private const int LongestPrompt = 160;

    // Characters of another report's headline, its label included. A longer passage is a paragraph.
    private const int LongestRelated = 200;

    private static readonly FrozenSet<string> Lines =
        WordList.Load("Lexicons.English.Page.page-furniture.txt", StringComparer.OrdinalIgnoreCase);
    private static readonly string[] Openings = [.. WordList.Lines("Lexicons.English.Page.page-furniture-openings.txt")];
    private static readonly FrozenSet<string> Lists =
        WordList.Load("Lexicons.English.Page.page-lists.txt", StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> RelatedLabels = WordList.Load("Lexicons.English.Page.related-labels.txt");

    public static void Read(Draft draft)
    {
        var isBelowList = false;
        foreach (var passage in draft.Passages)
        {
            var words = passage.Words(draft.Text);
            isBelowList = isBelowList && passage.IsOpen && ReadListed(draft.Text, passage);
            if (!passage.IsOpen || words.Length > LongestRelated)
            {
                continue;
            }

            if (FormatMark().IsMatch(words))
            {
                passage.Furniture = FurnitureReason.FormatMark;
            }
            else if (words.Length <= LongestPrompt && IsPrompt(words))
            {
                passage.Furniture = FurnitureReason.PageFurniture;
                isBelowList = Lists.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words.TrimEnd(" :"));
            }
            else
            {
                ReadRelated(draft.Text, passage);
            }
        }
    }

    /// <summary>
    /// What a page lists under a label of its own: topics and names of a word or two each, and headlines of other reports.
    /// </summary>
    private static bool ReadListed(string text, DraftPassage passage)
    {
        const int mostWordsOfTopic = 3; // the name of a topic or a person; more words are a headline
        const int mostWordsOfHeadline = 20; // more words are a sentence that lacks its stop
        var words = passage.Words(text);
        if (LetterCase.EndsWithStop(words)
            || words.Length > LongestRelated
            || LetterCase.WordCount(words) > mostWordsOfHeadline
            || words.Contains(':')
            || FormatMark().IsMatch(words)
            || IsPrompt(words))
        {
            return false;
        }

        // A name alone on its line may be the first speaker's; list items come directly below their label.
        var isTopic = passage.EmptyLinesBefore == 0;
        foreach (var item in words.SplitAny(',', '·', '|'))
        {
            isTopic &= LetterCase.WordCount(words[item]) <= mostWordsOfTopic;
        }

        passage.Furniture = isTopic ? FurnitureReason.PageFurniture : null;
        passage.Role = isTopic ? null : BlockRole.Related;
        return true;
    }

    private static bool IsPrompt(ReadOnlySpan<char> words)
    {
        if (Lines.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words.TrimEnd(" .:,…!>»").TrimStart("»> ")))
        {
            return true;
        }

        foreach (var opening in Openings)
        {
            if (words.StartsWith(opening, StringComparison.OrdinalIgnoreCase)
                && EndsThere(opening, words[opening.Length..])
                && !ReportedWords.In(words))
            {
                return true;
            }
        }

        return false;
    }

    // “Get our” must not match “get ourselves”, and a © alone is not a copyright notice.
    private static bool EndsThere(string opening, ReadOnlySpan<char> rest) =>
        char.IsLetter(opening[^1]) ? rest.IsEmpty || !char.IsLetter(rest[0]) : char.IsAsciiDigit(opening[^1]) || !rest.IsWhiteSpace();

    // READ MORE: and a headline. A longer text after the colon is part of the report (NEW: the mayor has resigned. …).
    private static void ReadRelated(string text, DraftPassage passage)
    {
        var words = passage.Words(text);
        var colon = words.IndexOf(':');
        if (colon > 0 && RelatedLabels.Contains(LetterCase.Key(words[..colon])))
        {
            var content = new TextSpan(passage.Span.Start + colon + 1, passage.Span.End).Trim(text);
            if (!content.IsEmpty && !(LetterCase.EndsWithStop(words) && SentenceSplitter.Split(text, content).Count > 1))
            {
                passage.Role = BlockRole.Related;
                passage.Content = content;
            }
        }
    }

    [GeneratedRegex(@"^([#*=_~•·.\-–—]{2,}|([*#]\s*){2,}|(BC-[A-Z0-9/-]+|[A-Z]{2,}(-[A-Z0-9]+)+/[A-Z0-9-]+|[A-Z]{2,}(-[A-Z0-9]+){2,})( "
        + @"\([A-Z0-9 ,]+\))?|((Published|Updated|Posted) )?\d{1,2} (min(ute)?s?|hours?|hrs?|days?|weeks?) ago|(Tags?|Topics?|Keywords"
        + @"|Filed under|Schlagwörter|Schlagworte|Etiquetas|标签|关键词|關鍵詞)\s?[:：].*|-?\s*30\s*-|[-–—]\s*(ends?|more)\s*[-–—]|ENDS?|MORE"
        + @"|REUTERS?(\s?\.{2,})?|Reuter(\s?\.{2,})?|[Pp]age \d{1,4}( of \d{1,4})?|\d{1,4} of \d{1,4} DOCUMENTS|[-–—]\s?\d{1,4}\s?[-–—]"
        + @"|@highlight|[(（]完[）)])$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex FormatMark();
}
