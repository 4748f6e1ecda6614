using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.BrowserTests.Hostile;

/// <summary>Reports that carry vectors in every place their format has: fields, labels, quotes, captions, paragraphs.</summary>
internal static class HostileDocuments
{
    public static IEnumerable<(string Name, Format Format, string Text)> Of(int number, string[] vectors)
    {
        yield return ($"{number}.txt", Format.Text, Text(vectors));
        yield return ($"{number}-talk.txt", Format.Text,
            string.Join("\n\n",
                vectors.Select((vector, turn) => $"{(turn % 2 == 0 ? "ANN LEE" : Line(vector))}: {Line(vector)} and so on.")));
        yield return ($"{number}.md", Format.Markdown,
            $"# {Line(vectors[0])}\n\n"
                + string.Join("\n\n",
                    vectors.Select(vector => $"{vector}\n\n[words]({vector}) ![picture]({vector})\n\n“{vector},” said Ann Lee.")));
        yield return ($"{number}-facts.md", Format.Markdown, FrontMatter(vectors));
        yield return ($"{number}.html", Format.Html, Page(vectors, vector => vector));
        yield return ($"{number}-encoded.html", Format.Html, Page(vectors, vector => WebUtility.HtmlEncode(vector)));
        yield return ($"{number}.vtt", Format.WebVtt, "WEBVTT\n\n" + Cues(vectors, "."));
        yield return ($"{number}.srt", Format.SubRip, Cues(vectors, ","));
        yield return ($"{number}.json", Format.Json, Json(vectors));
    }

    private static string Text(string[] vectors) =>
        $"{Line(vectors[0])}\n\nBy {Line(vectors[1])}\n\n"
            + string.Join("\n\n", vectors.Select(vector => $"“{vector},” said Mayor {Line(vector)} on Monday. Then {vector} was heard."));

    private static string FrontMatter(string[] vectors)
    {
        string[] fields = ["title", "section", "standfirst", "outlet", "author", "dateline", "date", "duration", "url", "lang"];
        var facts =
            fields.Select((field, index) =>
                $"{field}: '{Line(vectors[index % vectors.Length]).Replace("'", "''", StringComparison.Ordinal).Replace("\0", "", StringComparison.Ordinal)}'");
        return $"---\n{string.Join('\n', facts)}\n---\n\n" + string.Join("\n\n", vectors.Select(vector => $"“{vector},” said Ann Lee."));
    }

    private static string Page(string[] vectors, Func<string, string> written) =>
        $"""
        <html lang="{WebUtility.HtmlEncode(vectors[0])}"><head><title>{WebUtility.HtmlEncode(vectors[0])}</title>
        <meta property="og:site_name" content="{WebUtility.HtmlEncode(vectors[^1])}"><meta name="author" content="{WebUtility.HtmlEncode(vectors[1])}"></head>
        <body><article><h1>{WebUtility.HtmlEncode(vectors[0])}</h1><figure><img src="x"><figcaption>{written(vectors[^1])}</figcaption></figure>
        {string.Join('\n', vectors.Select(vector => $"<p>The council heard words that nobody expected on Monday: {written(vector)}</p><p>“{written(vector)},” said Ann Lee.</p>"))}
        </article></body></html>
        """;

    private static string Cues(string[] vectors, string point)
    {
        var cues = new StringBuilder();
        foreach (var (index, vector) in vectors.Index())
        {
            cues.Append(CultureInfo.InvariantCulture,
                $"{index + 1}\n00:00:{index:00}{point}000 --> 00:00:{index:00}{point}900\n<v {Line(vector)}>{Line(vector)}</v>\n>> "
                + $"{Line(vector)}: more words.\n\n");
        }

        return cues.ToString();
    }

    private static string Json(string[] vectors) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["text"] = string.Join("\n\n", vectors.Select(vector => $"“{vector},” said {vector}.")),
        ["headline"] = vectors[0],
        ["articleSection"] = vectors[^1],
        ["abstract"] = vectors[1],
        ["publisher"] = vectors[^1],
        ["author"] = vectors,
        ["dateline"] = vectors[0],
        ["datePublished"] = vectors[1],
        ["url"] = vectors[^1],
        ["inLanguage"] = vectors[0],
    });

    private static string Line(string vector) => vector.Replace('\n', ' ');
}
