using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using NewsReader.Core.Documents;
using NewsReader.Reading.Captions;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Reading.Timed;

/// <summary>Reads SAMI captions: each <c>SYNC</c> shows its paragraph until the next. Of several languages, the first is read.</summary>
internal static partial class SamiReading
{
    /// <summary>The manuscript of a SAMI file; for one without captions, an empty one with the reason.</summary>
    public static Manuscript Read(string text)
    {
        var syncs = Sync().Matches(text);
        var cues = new List<CaptionCue>();
        string? language = null;
        for (var i = 0; i < syncs.Count; i++)
        {
            var start = syncs[i].Index + syncs[i].Length;
            var body = text[start..(i + 1 < syncs.Count ? syncs[i + 1].Index : text.Length)];
            if (WordsOf(body, ref language) is { Length: > 0 } words && TimeOf(syncs[i]) is { } time)
            {
                cues.Add(new(time, i + 1 < syncs.Count ? TimeOf(syncs[i + 1]) : null, null, words));
            }
        }

        return cues.Count == 0 ? Refused.Because("There are no captions in the file.") : CaptionReading.Joined(cues, []);
    }

    private static TimeSpan? TimeOf(Match sync) =>
        double.TryParse(sync.Groups["ms"].ValueSpan, CultureInfo.InvariantCulture, out var milliseconds)
            ? TimeSpan.FromMilliseconds(milliseconds)
            : null;

    /// <summary>The words of the paragraph in the file's first language.</summary>
    private static string WordsOf(string body, ref string? language)
    {
        var paragraphs = Paragraph().Matches(body);
        var first = 0;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            language ??= paragraphs[i].Groups["class"].Value;
            if (string.Equals(paragraphs[i].Groups["class"].Value, language, StringComparison.OrdinalIgnoreCase))
            {
                first = paragraphs[i].Index + paragraphs[i].Length;
                body = body[first..(i + 1 < paragraphs.Count ? paragraphs[i + 1].Index : body.Length)];
                return Plain(body);
            }
        }

        return paragraphs.Count > 0 ? "" : Plain(body);
    }

    private static string Plain(string markup) =>
        WebUtility.HtmlDecode(Tag().Replace(Break().Replace(markup.ReplaceLineEndings(" "), "\n"), "")).Replace('\u00A0', ' ').Trim();

    [GeneratedRegex(@"<sync\s[^<>]{0,80}?start\s*=\s*[""']?(?<ms>[0-9]{1,10})[^<>]{0,80}>",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Sync();

    [GeneratedRegex(@"<p(\s+[^<>]{0,80}?class\s*=\s*[""']?(?<class>\w{1,40}))?[^<>]{0,200}>",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Paragraph();

    [GeneratedRegex(@"<br\s*/?>", RegexOptions.IgnoreCase)]
    private static partial Regex Break();

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tag();
}
