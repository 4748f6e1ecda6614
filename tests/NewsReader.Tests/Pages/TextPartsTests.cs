using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using NewsReader.Core.Documents;
using NewsReader.Core.Parsing;
using NewsReader.Core.Quotes;
using NewsReader.Core.Text;
using NewsReader.Pages.Articles;
using NewsReader.Presentation;
using NewsReader.Presentation.Quotes;
using NewsReader.Storage.Rows;
using NewsReader.Tests.Hosting;
using static NewsReader.Tests.Hosting.Forms;

namespace NewsReader.Tests.Pages;

public sealed partial class TextPartsTests(TextPartsTests.PatientSite site) : IClassFixture<TextPartsTests.PatientSite>
{
    public static TheoryData<string, int> Texts { get; } = new()
    {
        { "", 1 },
        { "One sentence.", 1 },
        { Sentences(100), 1 },
        { Sentences(10_000), 7 },
        { new string('x', 200_000), 3 },
        { string.Concat(Enumerable.Repeat("🙂", 100_000)), 3 },
        { string.Concat(Enumerable.Repeat("A.\n\n", 20_000)), 7 },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void PartsAreTheWholeTextAndNoneIsLong(string text, int least)
    {
        var document = DocumentParser.Parse(new Manuscript { Text = text });
        var parts = new TextParts(document);
        var all = Enumerable.Range(1, parts.Count).Select(number => parts[number]).ToList();

        Assert.InRange(parts.Count, least, least * 4);
        Assert.Equal(document.Text, string.Concat(all.Select(part => part.Span.Of(document.Text))));
        Assert.All(all, part => Assert.InRange(part.Span.Length, 0, TextParts.Length * 2));
        Assert.All(all, part =>
            Assert.False(part.Span.Start < document.Text.Length && char.IsLowSurrogate(document.Text[part.Span.Start])));
    }

    [Fact]
    public void EveryPlaceIsInThePartItBeginsIn()
    {
        var document = DocumentParser.Parse(new Manuscript { Text = Sentences(10_000) });
        var parts = new TextParts(document);

        foreach (var sentence in document.Blocks.SelectMany(block => block.Sentences))
        {
            Assert.True(parts.At(sentence.Start).Span.Contains(sentence));
        }
    }

    [Fact]
    public void BlocksAndQuotesAreMergedAndNotMultiplied()
    {
        var (few, many) = (Looked(blocks: 500), Looked(blocks: 2_000));

        Assert.InRange(many, few, few * 5); // four times the blocks and quotes; it was sixteen times the work
    }

    [Fact]
    public async Task WithoutScriptTheWholeTextIsReadThroughItsParts()
    {
        var article =
            await AddAsync("whole",
                string.Join("\n\n", Enumerable.Range(0, 2_500)
                    .Select(number => $"The river rose by {number} feet. \"We saw number {number},\" said Ann Lee. Then it fell.")));
        var (seen, address, pages) = (new List<string>(), (string?)$"/articles/{article}", 0);
        for (; address is not null; pages++)
        {
            var page = await site.Client.GetStringAsync(At(address));
            seen.AddRange(Anchor().Matches(page).Select(match => match.Groups["id"].Value));
            address = Next().Match(page) is { Success: true } next ? new Uri(next.Groups["to"].Value).PathAndQuery : null;
            Assert.InRange(page.Length, 1, 2_000_000);
        }

        Assert.InRange(pages, 3, 10);
        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.All(Enumerable.Range(1, 2_500), number => Assert.Contains($"p{number}s1", seen));
        Assert.All(Enumerable.Range(1, 2_500), number => Assert.Contains($"quote-{number}", seen));
    }

    [Theory]
    [InlineData("?at=p2400s2", "id=\"p2400s2\"")]
    [InlineData("?at=p2400", "id=\"p2400\"")]
    [InlineData("?at=quote-2400", "id=\"quote-2400\"")]
    [InlineData("?part=2", "aria-current=\"page\">Part 2 of")]
    [InlineData("?at=p999999s1", "aria-current=\"page\">Part 1 of")]
    [InlineData("?at=nonsense", "aria-current=\"page\">Part 1 of")]
    public async Task ALinkThatNamesAPlaceOrAPartShowsIt(string query, string words)
    {
        var article =
            await AddAsync("linked",
                string.Join("\n\n", Enumerable.Range(0, 2_500)
                    .Select(number => $"The lake rose by {number} feet. \"We saw number {number},\" said Ann Lee. Then it fell.")));
        var page = await site.Client.GetStringAsync(At($"/articles/{article}/revisions/1{query}"));

        Assert.Contains(words, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?part=0")]
    [InlineData("?part=2")]
    [InlineData("?part=-1")]
    public async Task APartThatIsNotThereIsNotFound(string query)
    {
        using var answer = await site.Client.GetAsync(At("/articles/1" + query));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task DataLinkToAQuoteOfALaterPartByItsPlace()
    {
        var article =
            await AddAsync("data",
                string.Join("\n\n", Enumerable.Range(0, 2_500)
                    .Select(number => $"The pond rose by {number} feet. \"We saw number {number},\" said Ann Lee. Then it fell.")));
        var json = await site.Client.GetStringAsync(At($"/articles/{article}.json"));

        Assert.Contains($"/articles/{article}/revisions/1#quote-1\"", json, StringComparison.Ordinal);
        Assert.Contains($"/articles/{article}/revisions/1?at=quote-2400#quote-2400\"", json, StringComparison.Ordinal);
    }

    private static string Sentences(int count) =>
        string.Concat(Enumerable.Range(0, count)
            .Select(number => $"House {number} was sold to a buyer from town {number}.{(number % 9 == 8 ? "\n\n" : " ")}"));

    /// <summary>How often a quote is looked at when a text of so many blocks, a quote in each, is set.</summary>
    private static int Looked(int blocks)
    {
        const string words = "\"We saw it,\" said Ann Lee.\n\n";
        var document = new Document
        {
            Text = string.Concat(Enumerable.Repeat(words, blocks)),
            Blocks =
                [.. Enumerable.Range(0, blocks).Select(number => Block(new(number * words.Length, ((number + 1) * words.Length) - 2)))],
        };
        var quotes =
            new CountedQuotes([.. Enumerable.Range(0, blocks)
                .Select(number => Quote(number, new(number * words.Length, (number * words.Length) + 12)))]);
        var text =
            ArticleText.Of(document, document.Text, new(0, document.Text.Length), quotes, Enumerable.Empty<OtherVersion>()
                .ToLookup(_ => 0L));

        Assert.All(text, block => Assert.Single(block.Notes));
        return quotes.Looked;
    }

    private static Block Block(TextSpan span) => new() { Role = BlockRole.Paragraph, Span = span, Content = span, Sentences = [span] };

    private static StoredQuote Quote(int number, TextSpan span) =>
        new(number + 1, number, SpeakerId: null, IsCorrected: false,
            new Quote { Parts = [span], Text = "We saw it,", Type = QuoteType.Direct, Confidence = 1 });

    private async Task<long> AddAsync(string name, string text)
    {
        using var sent =
            await site.Client.PostAsync(At($"/api/v1/documents?name={name}.txt&identity={name}"),
                new StringContent(text, Encoding.UTF8, "text/plain"));
        sent.EnsureSuccessStatusCode();
        return long.Parse(Number()
            .Match(await sent.Content.ReadAsStringAsync()).Groups["id"].Value, System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>A site that takes as many documents, and as long for a page, as a busy machine needs.</summary>
    public sealed class PatientSite : RunningSite
    {
        protected override string[] Settings => ["--RateLimits:UploadsPerMinute=10000", "--RateLimits:SecondsForAPage=3600"];
    }

    [GeneratedRegex("id=\"(?<id>(p[0-9]+(s[0-9]+)?)|(quote-[0-9]+))\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Anchor();

    [GeneratedRegex("<link rel=\"next\" href=\"(?<to>[^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Next();

    [GeneratedRegex("\"article\": ?(?<id>[0-9]+)", RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
