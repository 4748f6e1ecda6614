using System.Text;

namespace NewsReader.Tests.Quotes;

public class QuoteGoldTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("short.txt", 60, 0.98, 0.97)]
    [InlineData("long.txt", 10, 0.96, 0.93)]
    [InlineData("languages.txt", 36, 0.95, 0.92)]
    [InlineData("misleading.txt", 36, 0.98, 0.97)]
    public void OurOwnLabelledTextsAreReadAsWellAsPublished(string file, int texts, double leastSpans, double leastSpeakers)
    {
        var table = new StringBuilder();
        var total = new Tally();
        var gold = QuoteGold.Read(file);
        Assert.True(gold.Count >= texts, $"{file} has {gold.Count} texts.");
        foreach (var text in gold)
        {
            var found = Tally.Of(text);
            total += found;
            table.AppendLine(found.Line(text.Phenomenon) + Tally.Wrong(text));
        }

        output.WriteLine(table.ToString() + total.Line($"all of {file}"));
        Assert.True(total.SpanF1 >= leastSpans && total.SpeakerF1 >= leastSpeakers, table + total.Line("all"));
    }

    /// <summary>Expected quotes, quotes read, those with the right type and words, those with the right speaker too.</summary>
    private readonly record struct Tally(int Expected, int Read, int Spans, int Speakers)
    {
        public double SpanF1 => 2.0 * Spans / (Expected + Read);

        public double SpeakerF1 => 2.0 * Speakers / (Expected + Read);

        public static Tally Of(QuoteGold text)
        {
            var quotes = Reports.Quotes(text.Text);
            var pairs = text.Quotes.Select(expected => (expected, quote: quotes.FirstOrDefault(expected.HasWordsOf)))
                .Where(pair => pair.quote is not null)
                .ToList();
            return new(text.Quotes.Count, quotes.Count, pairs.Count, pairs.Count(pair => pair.expected.HasSpeakerOf(pair.quote!)));
        }

        /// <summary>What was read in place of what was expected; nothing when all is right.</summary>
        public static string Wrong(QuoteGold text)
        {
            var wrong = Reports.Quotes(text.Text)
                .Where(quote => !text.Quotes.Any(expected => expected.HasWordsOf(quote) && expected.HasSpeakerOf(quote)))
                .ToList();
            return wrong.Count == 0
                ? ""
                : "\n    read " + Reports.Describe(wrong).TrimEnd().Replace("\n", "\n    read ", StringComparison.Ordinal);
        }

        public static Tally operator +(Tally one, Tally other) =>
            new(one.Expected + other.Expected, one.Read + other.Read, one.Spans + other.Spans, one.Speakers + other.Speakers);

        public string Line(string name) =>
            $"{name,-48} expected {Expected,3}  read {Read,3}  words {Spans,3}  speaker "
            + $"{Speakers,3}{(Spans == Expected && Read == Expected && Speakers == Expected ? "" : "  *")}";
    }
}
