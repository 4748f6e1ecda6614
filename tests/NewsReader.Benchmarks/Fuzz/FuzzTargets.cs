using System.Text;
using NewsReader.Export;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Benchmarks.Fuzz;

/// <summary>
/// Everything that takes text from strangers, apart from whole documents, which <see cref="DocumentFuzz"/> reads in every
/// format.
/// </summary>
internal static class FuzzTargets
{
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("queries",
            ["peace talks", "\"no enemy of mine\" who:Putin -war", "date:2018..2019 source:CGTN medium:web", "和平 OR 会谈",
                "a OR \"b c\" -d (e)"],
            ["\"", "“", "”", "'", "-", "*", "(", ")", ":", "^", "+", "~", "{", "}", " OR ", " AND ", " NOT ", " NEAR(", "who:", "date:",
                "..", "\\", "\0", "和", "é", "e\u0301", "\uD800", "😀", "\u202E", " ", ","],
            new QueryCheck().Run),
        new("markup",
            ["<p>words <a href=\"https://example.org/\">link</a></p>", "<table><tr><td>x</td></tr></table><h2 id=a>head</h2>",
                "<ul><li>one<li>two</ul><pre>x</pre>", "<svg><style><img src=x onerror=alert(1)></style></svg>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;\">"],
            ["<", ">", "</", "<p>", "</p>", "<a href=javascript:alert(1)>", "<svg>", "<math>", "<style>", "</style>", "<template>",
                "<noscript>", "<select>", "<form>", "<table>", "<mtext>", "<foreignObject>", "<!--", "-->", "<![CDATA[", "]]>", "<?", "\"",
                "'", "`", "=", " onclick=x", "&lt;", "&#0;", "&#x6A;", "\0", "/", "\uD800", "<plaintext>", "<xmp>", "<title>",
                "<textarea>"],
            MarkupCheck.Run),
        new("front-matter",
            ["---\ntitle: A report\nauthor: [Ann, Bo]\ndate: 2018-07-16\n---\n\nWords.",
                "---\ntitle: >\n  folded\n  words\nurl: https://example.org/a\n---\nText",
                "---\nauthor:\n  - name: Ann\n  - Bo\npublished: !!str 2018\n---\n\n# Head"],
            ["---\n", "...\n", ": ", "- ", "? ", "| \n", ">-\n", "[", "]", "{", "}", "&a ", "*a", "!!int ", "!<tag:", "%YAML 1.2\n", "#",
                "\"", "'", "\\x", "\t", "\r\n", "<<: ", "~", "\0", "\uFEFF", "\u2028", "9999-99-99", "0x", ".inf", "@", "`"],
            text => Read(text, Format.Markdown)),
        new("captions",
            ["WEBVTT\n\n00:01.000 --> 00:02.500 align:start\n<v Ann>Words, she said.</v>\n\nNOTE x\n\n2\n01:00:00.000 --> "
                + "01:00:01.000\n- One\n- Two",
                "1\r\n00:00:01,000 --> 00:00:02,000\r\n<i>Words</i>\r\n\r\n2\r\n00:00:02,000 --> 00:00:03,000\r\n>> ANN: More.\r\n",
                "0:00:01.000,0:00:02.000\nWords\n\n0:00:02.000,0:00:03.000\nMore"],
            ["-->", "00:00:00.000", "99:99:99,999", "\n\n", "\r", "WEBVTT", "NOTE ", "STYLE\n", "REGION\n", "<v ", "<c.x>", "</",
                "<00:01.000>", "&amp;", "&lt", "1\n", "{\\an8}", ">> ", "- ", "[music]", "\0", "\uFEFF", ",", ".", "-1",
                "99999999999999999999"],
            CaptionCheck),
        new("json",
            ["{\"text\":\"Words.\",\"headline\":\"A "
                + "report\",\"author\":[\"Ann\"],\"hints\":[{\"start\":0,\"end\":5,\"role\":\"Headline\"}]}",
                "{\"@type\":\"NewsArticle\",\"articleBody\":\"Words\",\"datePublished\":\"2018-07-16T12:00:00Z\",\"publisher\":{\"name\":\"X\"}}"],
            ["{", "}", "[", "]", ":", ",", "\"", "\\", "\\u0000", "\\uD800", "null", "true", "-1", "1e999", "\"start\":-5",
                "\"end\":99999999999", "\"role\":\"Nothing\"", "\"hints\":[{}]", "\"text\":", "//", "/*", "\0", "\uFEFF", "\n",
                "9007199254740993", "\"author\":{\"name\":[1]}"],
            text => Read(text, Format.Json)),
        new("collection",
            ["{\"format\":\"newsreader-collection\",\"version\":1,\"sources\":[{\"id\":1,\"sha256\":\"aa\",\"origin\":\"a.txt\",\"encodingFormat\":\"text/plain\",\"dateReceived\":\"2026-01-01T00:00:00Z\"}],\"revisions\":[{\"article\":1,\"number\":1,\"source\":1}],\"corrections\":[{\"kind\":\"story\",\"article\":1,\"otherArticle\":2,\"areSame\":true,\"madeAt\":\"2026-01-01T00:00:00Z\"}]}"],
            ["{", "}", "[", "]", ":", ",", "\"", "\\", "null", "[null]", "true", "-1", "1e999", "9999999999999999999", "\"version\":2",
                "\"sha256\":\"../../x\"", "\"dateReceived\":\"0001-01-01\"", "\"encodingFormat\":\"x/y\"", "\uD800", "\0", "\uFEFF"],
            CollectionCheck),
        .. FormatFuzzTargets.All,
    ];

    private static readonly Format[] CaptionFormats = [Format.WebVtt, Format.SubRip, Format.Sbv];

    /// <summary>A list is read whole or refused; every document of one that is read can be looked for.</summary>
    private static void CollectionCheck(string text)
    {
        try
        {
            foreach (var source in CollectionArchive.Read(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))).Sources)
            {
                MediaTypes.FormatOf(source.EncodingFormat);
                ArchivedSource.RefuseName(source.Sha256);
            }
        }
        catch (InvalidDataException)
        {
            // Refused, as it should be.
        }
    }

    private static void CaptionCheck(string text) => Array.ForEach(CaptionFormats, format => Read(text, format));

    private static void Read(string text, Format format) => DocumentReader.Read(Encoding.UTF8.GetBytes(text), format);
}
