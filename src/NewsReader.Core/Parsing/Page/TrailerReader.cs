using System.Text.RegularExpressions;
using NewsReader.Core.Documents;
using NewsReader.Core.Lexicons;
using NewsReader.Core.Parsing.Passages;
using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Page;

/// <summary>Finds lines about the report itself: who contributed, what was corrected, whose opinions they are.</summary>
internal static partial class TrailerReader
{
    // Characters of a few sentences, such as the disclaimer of a transcript. A longer paragraph that opens like one is the report's.
    private const int LongestTrailer = 600;

    // A list of a dozen names with their cities. A longer paragraph in which somebody contributes is the report's.
    private const int MostContributorWords = 60;

    private const string ThisReport = "this (story|article|report|post|page|version) ";

    // The byline may follow the last words of the report, or of the report above an agency's list.
    private const int LastPassages = 4;

    // Above these, a source is a fact of the head.
    private const int FirstPassages = 8;

    public static void Read(Draft draft)
    {
        var seen = 0;
        for (var i = draft.Passages.Count - 1; i >= 0; i--)
        {
            var passage = draft.Passages[i];
            if (passage.IsOpen
                && passage.Span.Length <= LongestTrailer
                && (IsTrailer(passage.Words(draft.Text))
                    || (seen < LastPassages && i > 0 && IsClosing(passage.Words(draft.Text), isHead: i < FirstPassages))))
            {
                passage.Role = BlockRole.Trailer;
            }
            else if (passage.IsOpen && seen++ < LastPassages)
            {
                Part(draft, i);
            }
        }
    }

    /// <summary>Separates the authors' credits from the last words of the report.</summary>
    private static void Part(Draft draft, int i)
    {
        var passage = draft.Passages[i];
        var start = Math.Max(passage.Span.Start, passage.Span.End - LongestTrailer);
        var match = Closing().Match(draft.Text, start, passage.Span.End - start);
        if (!match.Success || match.Index == passage.Span.Start)
        {
            return;
        }

        var credits = match.Groups["credits"];
        if (char.IsAsciiLetter(credits.ValueSpan[0]) && !credits.ValueSpan.Contains(' ') && !OutletNames.IsAgency(credits.ValueSpan))
        {
            return;
        }

        draft.Passages[i] =
            new()
            {
                Span = new TextSpan(passage.Span.Start, credits.Index)
                .Trim(draft.Text),
                EmptyLinesBefore = passage.EmptyLinesBefore,
                Offset = passage.Offset
            };
        draft.Passages.Insert(i + 1, new() { Span = new(credits.Index, passage.Span.End), Role = BlockRole.Trailer });
    }

    private static bool IsTrailer(ReadOnlySpan<char> words) =>
        (Opening().IsMatch(words) && !IsNews(words))
            || IsSignature(words)
            || (LetterCase.WordCount(words) <= MostContributorWords && Contribution().IsMatch(words));

    // (dpa/lv): who sent it, and the initials of who took it in.
    private static bool IsSignature(ReadOnlySpan<char> words)
    {
        const int longest = 30; // characters of an agency and initials in brackets; a longer bracket is an aside
        var inside = words is ['(', .., ')'] && words.Length <= longest ? words[1..^1] : [];
        var end = inside.IndexOfAny('/', ',');
        return OutletNames.IsAgency((end < 0 ? inside : inside[..end]).Trim());
    }

    // "This article has been removed, the minister said": a story may be what the news is about.
    private static bool IsNews(ReadOnlySpan<char> words) => OfReport().IsMatch(words) && ReportedWords.In(words);

    [GeneratedRegex(@$"^\W{{0,3}}((some |additional )?reporting was contributed|(additional )?(reporting|writing|editing|research"
        + @$"|compiled|reported|written|edited|production|produced) by |with (files|a report|reports|reporting|additional reporting"
        + @$"|contributions) (from|by) |([•·] ?)?e-?mail: ?\S+@|(about the|the) (author|writer)s? (is|are) (a|an|the|professor|director"
        + @$"|senior|editor|co-)|about the (author|writer)s?\b|(editor|author|writer|publisher|translator|producer)s?['’]?s?['’]? note\b"
        + @$"|note to (readers|editors)|编者按|責任編輯|责任编辑|(编辑|編輯|校对|审核)[:：]|(correction|clarification)s?( \(|:| appended)|{ThisReport}(has "
        + @$"been|was|contains|originally|first|corrects|is (part|based|from|adapted|produced|published|supported|written|updated"
        + @$"|developing|a developing|an? (updated|edited|adapted)))|an earlier version of (this|the|our) (story|article|report|post"
        + @$"|page|headline|caption|column|piece|graphic|map|chart|version|obituary|review|profile|essay|interview)|a version of this "
        + @$"(article|story|column|obituary|review) appear|an earlier version (misstated|said|stated|incorrectly|misidentified"
        + @$"|misspelled|wrongly|gave)|(this|the) (interview|conversation|transcript|discussion|q&a) (has been|was) (lightly |slightly "
        + @$")?(conducted|edited|condensed|shortened|abridged|transcribed|translated)|[a-z]{{2,6}} transcripts are created|accuracy and "
        + @$"availability|(e-?mail|reach|write to) .{{2,60}}@|\((adds|updates|recasts|corrects|refiles|repeats|rewrites|writes|removes"
        + @$"|changes) .{{2,160}}\)$|\(\$\d.{{0,12}} = .{{2,40}}\)$|\(\([^()@]*@[^()]*\)\)$|media contact:|contact: |(?-i:SOURCE):? "
        + @$"\p{{Lu}}.{{1,80}}$|\((إعداد|تغطية|كتابة|تقرير|تحرير) |(the )?(views|opinions) expressed|follow .{{1,80}} on (twitter"
        + @$"|facebook|instagram|x)\b|.{{1,60}} is on twitter|contact .{{2,60}}@|for more from |programming note"
        + @"|to order a (video|tape|transcript|copy)\b|content and programming copyright|this is a rush transcript"
        + @"|this copy may not be in its final form|all materials herein|copyright (©|\(c\)|[0-9]{4}).{0,300}(all rights reserved"
        + @"|transcript)|transcripts? (is|are) (provided|machine|computer|automatically))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    // What is printed when all is said; further up, the same words begin sentences of the report.
    private static bool IsClosing(ReadOnlySpan<char> words, bool isHead)
    {
        const int mostWords = 16; // a longer line that begins with such words is a sentence
        return LetterCase.WordCount(words) <= mostWords && ((!isHead && ClosingSource().IsMatch(words)) || ClosingNote().IsMatch(words));
    }

    [GeneratedRegex(@"^\W{0,3}((the )?end of (the |this )?(interview|transcript|briefing|recording|tape|audio|video|conversation|call"
        + @"|programme|program|show|segment|(press|news) conference|conference call|q ?& ?a)\W*$|end (interview|transcript|recording|of "
        + @"tape|of audio)\W*$|to (order|purchase|request|download|view|see|watch|hear|read|listen to) (a|an|the|this|our|more|full|back"
        + @"|video|audio) ?(\w+ ){0,3}(transcripts?|cop(y|ies)|tapes?|slides?|webcast|recording|presentation|video|audio|podcast"
        + @"|broadcast|issues|documents?)\b|transcribed by |fastscripts transcript by |https?://\S+$|transcript (prepared |provided "
        + @"|produced )?(by|courtesy of) )",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ClosingNote();

    [GeneratedRegex(@"^(Source|Sources|Quelle|Fonte|Fuente): \p{Lu}[^.]{1,60}$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex ClosingSource();

    // … on Monday. (Reporting by Ann Lee; Editing by Bo Chan) · 河水正在下降。（记者张三、李四）
    [GeneratedRegex(@"[.!?。！？…][""”’」』)）]*\s*(?<credits>[(（]完[）)]|\p{Lu}[\p{L}]{1,9}|[(（\[]\s*(((additional )?(reporting|writing)"
        + @"|reported|written|compiled|edited|editing|with reporting) by [^()\[\]]{3,500}|((本报|本刊|本台|新华社|新华网|中新社)?(见习|特约|实习)?记者[:： ]?"
        + @"|(編輯|编辑|责任编辑|責任編輯|責編|责编|文)[:：/ ])[^()（）。！？]{2,40})\s*[)）\]]\.?|(Reporting|Writing|Reported|Compiled|Additional reporting) "
        + @"by [^.()]{3,300}; ?([Aa]dditional reporting|[Ww]riting|[Ee]diting|[Ee]dited|[Rr]eporting) by [^.()]{3,200}\.?)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Closing();

    [GeneratedRegex(@$"^\W{{0,3}}{ThisReport}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfReport();

    [GeneratedRegex(@"(contributed (to (this|the) (report|story|article|piece)|reporting)|contributed from [A-Z][\w .]{2,40}\.?$"
        + @"|opinions expressed|follow (him|her|them|us|me|[A-Z][\w .]{2,40}) on twitter|all rights reserved|contributed from)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Contribution();
}
