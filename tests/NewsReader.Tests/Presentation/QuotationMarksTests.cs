using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using NewsReader.Core.Quotes;
using NewsReader.Presentation;
using NewsReader.Tests.Commands;
using NewsReader.Tests.Hosting;
using static NewsReader.Tests.Hosting.Forms;

namespace NewsReader.Tests.Presentation;

/// <summary>
/// Words in the reporter's voice are printed without quotation marks, wherever quotes are. The reports have straight marks,
/// so that every curly one in an answer is ours.
/// </summary>
public sealed partial class QuotationMarksTests(BusySite site) : IClassFixture<BusySite>
{
    private const string Direct = "The tower will open in early May";
    private const string Indirect = "the lift had failed twice in one week";
    private const string Mixed = "steep and narrow";
    private const string MixedReporter = "the stairs of the tower were";
    private const string Web =
        $"Tower opening put off again\n\nBy Ann Reporter\n\n\"{Direct},\" Jane Roe, the engineer, said.\n\nJohn Doe, the mayor, said "
        + $"that {Indirect}.\n\nMary Poe, the architect, said that {MixedReporter} \"{Mixed}\" for visitors.";

    /// <summary>The same story told otherwise: the direct words turned into reported speech.</summary>
    private const string Wire =
        $"Tower opening put off once more\n\nBy Bob Writer\n\nJane Roe, the engineer, said that the tower will open in early "
        + $"May.\n\nJohn Doe, the mayor, said that {Indirect}.\n\nMary Poe, the architect, said that {MixedReporter} \"{Mixed}\" for "
        + $"all visitors.";

    /// <summary>What a person typed, which is named in marks.</summary>
    private static readonly string[] Typed = ["“@unread”", "“@chip.Words”", "new(parameter, $", "words.Select(word => $\"“{word.Of(text)}”\")"];

    [Theory]
    [InlineData(QuoteType.Direct, "“words”")]
    [InlineData(QuoteType.Indirect, "words")]
    [InlineData(QuoteType.Mixed, "words")]
    public void OnlyADirectQuoteGetsMarks(QuoteType type, string printed) => Assert.Equal(printed, QuotationMarks.Around(type, "words"));

    [Fact]
    public async Task NoOutputOfTheSiteQuotesTheReporter()
    {
        var (left, right) = (await AddAsync(Web, "Courier"), await AddAsync(Wire, "Ledger"));
        using var text = JsonDocument.Parse(await site.Client.GetStringAsync(At($"/articles/{left}.json")));
        var quotes = text.RootElement.GetProperty("quotes").EnumerateArray().Select(quote => quote.GetProperty("position").GetInt32())
            .ToList();
        var story = await StoryOfAsync(left);
        string[] pages =
        [
            "/quotes?q=tower", "/quotes?q=lift", "/quotes/real?text=the+lift+failed+twice+in+a+week",
                "/quotes/real?text=stairs+of+the+tower+steep+narrow", $"/stories/{story}",
            $"/articles/{left}", $"/articles/{right}", $"/compare/{left}...{right}", $"/compare/{left}...{right}.html",
            .. quotes.SelectMany(position => Forms(left, position)),
        ];
        string[] lists = ["/quotes", $"/articles/{left}", $"/articles/{right}", $"/stories/{story}", $"/compare/{left}...{right}",
            $"/articles/{left}/history"];
        foreach (var address in pages.Concat(
            lists.SelectMany(list => new[] { ".atom", ".jsonfeed", ".json", ".csv" }.Select(suffix => list + suffix))))
        {
            AssertReporterIsNotQuoted(await site.Client.GetStringAsync(At(address)), address);
        }
    }

    [Fact]
    public async Task TheSpeakersOwnWordsAreQuoted()
    {
        var article = await AddAsync(Web.Replace("Tower", "Harbour tower", StringComparison.Ordinal), "Herald");
        foreach (var address in new[] { "/quotes?q=tower", "/quotes.atom?q=tower", "/quotes.jsonfeed?q=tower",
            $"/articles/{article}/revisions/1/quotes/1/citation.txt" })
        {
            Assert.Contains($"“{Direct}", Decoded(await site.Client.GetStringAsync(At(address))), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ACopiedParaphraseSaysThatItIsOne()
    {
        await AddAsync(Web.Replace("again", "for weeks", StringComparison.Ordinal), "Gazette");
        var copied = Copied().Matches(await site.Client.GetStringAsync(At("/quotes?q=lift+source:gazette")))
            .Select(match => WebUtility.HtmlDecode(match.Groups["words"].Value));

        Assert.Equal([$"that {Indirect} (John Doe, mayor, reported speech; Gazette, web, undated)"], copied);
    }

    [Fact]
    public async Task NoCommandQuotesTheReporter()
    {
        using var folder = new TemporaryFolder();
        using var reports = new TemporaryFolder(); // nothing is ingested from the folder of the collection itself
        var (left, right) = (reports.File("a.txt", Web), reports.File("b.txt", Wire));
        await ProgramRun.OfAsync(folder.Path, "ingest", left, right);
        string[][] commands =
        [
            ["quotes", left], ["quotes", left, "--json"], ["compare", left, right], ["compare", left, right, "--json"],
                ["search", "quotes", "lift"],
            ["search", "quotes", "tower"], ["search", "real-quote", "the lift failed twice in a week"],
                ["search", "quotes", "tower", "--json"],
        ];
        foreach (var command in commands)
        {
            var run = await ProgramRun.OfAsync(folder.Path, command);
            AssertReporterIsNotQuoted(run.Output, string.Join(' ', command));
            Assert.NotEqual("", run.Output);
        }

        Assert.Contains($"“{Direct}", (await ProgramRun.OfAsync(folder.Path, "search", "quotes", "tower")).Output,
            StringComparison.Ordinal);
    }

    /// <summary>Marks are added in one place: no page, writer or style sheet has any, save around what a person typed and what a file says
    /// of itself.</summary>
    [Fact]
    public void NothingElseAddsMarks()
    {
        string[] around = ["QuotationMarks.cs", "CheckedFacts.cs", "Mojibake.cs"];
        var source = Path.Combine(Checkout.Root, "src", "NewsReader");
        var files = new[] { "*.cs", "*.cshtml" }.SelectMany(kind => Directory.EnumerateFiles(source, kind, SearchOption.AllDirectories))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !around.Contains(Path.GetFileName(file)))
            .Append(Path.Combine(Checkout.Root, "wwwroot", "style.css"));

        Assert.Empty(files.SelectMany(file => File.ReadLines(file)
            .Where(line => AddsMarks().IsMatch(line) && !Typed.Any(typed => line.Contains(typed, StringComparison.Ordinal)))
            .Select(line => $"{Path.GetFileName(file)}: {line.Trim()}")));
    }

    private static IEnumerable<string> Forms(long article, int position) =>
        new[] { "txt", "bib", "ris", "csl" }.Select(form => $"/articles/{article}/revisions/1/quotes/{position}/citation.{form}");

    private static void AssertReporterIsNotQuoted(string output, string where)
    {
        var text = Decoded(output);
        foreach (var words in new[] { Indirect, MixedReporter })
        {
            Assert.False(Regex.IsMatch(text, $"“[^“”]*{words}", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)),
                $"{where} quotes: {words}");
        }

        Assert.DoesNotContain("<q", text, StringComparison.Ordinal);
    }

    /// <summary>The answer as it is read: references and JSON's escapes resolved, and marks of changed words left out.</summary>
    private static string Decoded(string output) =>
        WebUtility.HtmlDecode(Tags().Replace(output, "")).Replace("\\u201C", "“", StringComparison.OrdinalIgnoreCase)
            .Replace("\\u201D", "”", StringComparison.OrdinalIgnoreCase);

    private async Task<long> AddAsync(string text, string outlet)
    {
        using var answer = await site.Client.PostAsJsonAsync(At("/api/v1/documents"), new { text, publisher = outlet });
        using var outcome = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return outcome.RootElement.GetProperty("article").GetInt64();
    }

    private async Task<long> StoryOfAsync(long article)
    {
        using var stories = JsonDocument.Parse(await site.Client.GetStringAsync(At("/stories.json")));
        return stories.RootElement.GetProperty("items").EnumerateArray()
            .First(story => story.GetProperty("articles").EnumerateArray().Any(version => version.GetProperty("id").GetInt64() == article))
                .GetProperty("id").GetInt64();
    }

    [GeneratedRegex("</?(mark|del|ins|strong|span)[^>]*>", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Tags();

    [GeneratedRegex("data-copy=\"(?<words>[^\"]*)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Copied();

    /// <summary>A mark beside a value that is filled in, an element that browsers set in marks, or marks made by a style.</summary>
    [GeneratedRegex("“(\\{|@)|[}]”|<q[ >]|content: *\"[“”«»]|&[lr]dquo;", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex AddsMarks();
}
