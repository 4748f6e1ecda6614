using System.Text;
using NewsReader.Benchmarks;
using NewsReader.Core.Parsing;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Tests.Reading;

/// <summary>Nesting and references that would overflow the stack, or be read for ever, in every format that has any.</summary>
public sealed class DepthTests
{
    private const int Deep = 100_000;

    /// <summary>
    /// How many times the processor time of an ordinary report of half a million characters each may take;
    /// a reader that goes over the text once for each of so many levels takes thousands of times as long.
    /// </summary>
    private const double MostTimes = 100;

    private static readonly byte[] Ordinary =
        Encoding.UTF8.GetBytes(string.Join("\n\n", Enumerable.Range(0, 5_000)
            .Select(number => $"The mayor of town {number} said on Monday that the bridge would be open again in {number} days.")));

    public static TheoryData<string, string> Bombs() => new()
    {
        { $"<article>{Repeat("<div>", Deep)}<p>words</p>", "html" },
        { $"<p>{Repeat("<b>", Deep)}words", "html" },
        { Repeat("<table><tr><td>", 10_000) + "words", "html" },
        { Repeat("<div></x>", Deep) + "words", "html" },
        { $"<p>{string.Concat(Enumerable.Range(0, 1_500).Select(n => $"<b a={n}></x>"))}</p>{Repeat("<p>x</p>", 3_000)}", "html" },
        { Repeat("<an-element-of-more-than-four-and-twenty-letters>", Deep) + "words", "html" },
        { Repeat(">", Deep) + " words", "md" },
        { Repeat("- ", 8_000) + "words", "md" },
        { string.Join('\n', Enumerable.Range(0, 2_000).Select(depth => new string(' ', 2 * depth) + "- words")), "md" },
        { string.Join('\n', Enumerable.Range(0, 1_000).Select(depth => Repeat("> ", depth) + "- words")), "md" },
        { Repeat("[", Deep) + Repeat("]", Deep), "md" },
        { Repeat("*a ", 50_000) + Repeat("b*", 50_000), "md" },
        { Front("title: " + Repeat("[", Deep) + Repeat("]", Deep)), "md" },
        { Front(Repeat("{a: ", Deep) + "1" + Repeat("}", Deep)), "md" },
        { Front("a:\n" + string.Join('\n', Enumerable.Range(1, 2_000).Select(depth => new string(' ', depth) + "-"))), "md" },
        { Front("author: &a [*a, x]"), "md" },
        { Front("title: &b {c: *b}"), "md" },
        { Front("a0: &a0 [x, x]\n"
            + string.Join('\n', Enumerable.Range(1, 60).Select(n => $"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]")) + "\nauthor: *a60"),
            "md" },
        { Repeat("[", Deep), "json" },
        { "{\"text\":\"words\",\"x\":" + Repeat("[", Deep) + Repeat("]", Deep) + "}", "json" },
        { "WEBVTT\n\n00:00.000 --> 00:01.000\n" + Repeat("<v Bob>", Deep) + "words\n", "vtt" },
        { "1\n00:00:00,000 --> 00:00:01,000\n" + Repeat("<i>", Deep) + "words\n", "srt" },
        { Repeat("“(", Deep) + "words", "txt" },
        { new string('w', 4 << 20), "txt" },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void NothingIsTooDeepOrTooLongToBeReadInTime(string text, string extension)
    {
        var (bytes, format) = (Encoding.UTF8.GetBytes(text), DocumentReader.FormatOf("a." + extension)!.Value);

        Assert.Null(Growth.Excess(MostTimes, () => Read(Ordinary, Format.Text), () => Read(bytes, format)));
    }

    [Fact]
    public void FrontMatterThatRefersToItselfLeavesTheTextReadable()
    {
        var read = DocumentReader.Read(Encoding.UTF8.GetBytes(Front("author: &a [*a]")), Format.Markdown);

        Assert.Contains("words", read.Text, StringComparison.Ordinal);
    }

    private static void Read(byte[] bytes, Format format) => DocumentParser.Parse(DocumentReader.Read(bytes, format));

    private static string Front(string yaml) => $"---\n{yaml}\n---\n\nwords";

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();
}
