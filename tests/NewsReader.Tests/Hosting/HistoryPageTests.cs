using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using static NewsReader.Tests.Hosting.Forms;

namespace NewsReader.Tests.Hosting;

public sealed partial class HistoryPageTests(BusySite site) : IClassFixture<BusySite>
{
    [Fact]
    public async Task TheHistoryListsEveryChangeItCounts()
    {
        var towns = new[] { "Linden", "Ashford", "Carrow", "Denholm", "Eastleigh", "Farley", "Garth", "Hollis" };
        var before = towns.Select((town, at) => $"The council of {town} bought {at + 12} buses on Monday.");
        var after = towns.Select((town, at) => $"The council of {town} bought {at + 42} buses on Monday.");
        await AddAsync(string.Join("\n\n", before));
        var article = await AddAsync(string.Join("\n\n", after));

        var page = await site.Client.GetStringAsync(At($"/articles/{article}/history"));

        var counted = int.Parse(Counted().Match(page).Groups["count"].Value, System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(counted > 5, $"{counted} changes");
        Assert.Equal(counted, ListedChange().Count(page));
        Assert.Contains($"{counted - 5} more changes to check", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ByWeightTheEditWithTheGravestChangeIsFirst()
    {
        const string Opening = "A ferry ran aground off Tessel on Friday evening with eighty people on board.";
        const string Cafe = "The café of the ferry opened in 2019 and is popular with walkers.";
        var texts = new[]
        {
            Opening, $"{Opening}\n\n{Cafe}", $"Two people died when a ferry ran aground off Tessel on Friday evening.\n\n{Cafe}",
            $"Two people died when a ferry ran aground off Tessel on Friday evening.\n\n{Cafe}\n\nThe harbour reopens at noon.",
        };
        var article = 0L;
        foreach (var text in texts)
        {
            article = await AddAsync(text, "ferry");
        }

        Assert.Equal(["4", "3", "2", "1"], await OrderAsync($"/articles/{article}/history"));
        Assert.Equal(["3", "2", "4", "1"], await OrderAsync($"/articles/{article}/history?order=weight"));
        Assert.Equal(["3", "2", "1"], await OrderAsync($"/articles/{article}/history?order=weight&until=3"));
    }

    [Fact]
    public async Task ACollationSaysTheChangesOfEachVersionInTheSameWords()
    {
        var article = await AddAsync("Forty people left their homes in Marrow Bay.\n\nThe road north is open.\n\nNo one was hurt.", "bay");
        await AddAsync("Sixty people left their homes in Marrow Bay.\n\nThe road north is open.\n\nNo one was hurt.", "bay");
        await AddAsync("Sixty people left their homes in Marrow Bay.\n\nThe road north is open.", "bay");

        var comparison = await site.Client.GetStringAsync(At($"/compare/{article}.1...{article}.3"));
        var collation = await site.Client.GetStringAsync(At($"/collate/{article}.1...{article}.2...{article}.3"));

        var changes = ChangeLine().Matches(comparison).Select(match => match.Groups["words"].Value).Distinct().ToList();
        Assert.NotEmpty(changes);
        Assert.All(changes, words => Assert.Contains(words, collation, StringComparison.Ordinal));
        Assert.Contains("2 passages have changes to check.", collation, StringComparison.Ordinal);
        Assert.Equal(3, CheckedLine().Count(collation));
    }

    [Theory]
    [InlineData("/compare?story=1", "Nothing was ticked.")]
    [InlineData("/compare?story=1&v=1", "Tick one more")]
    [InlineData("/compare?story=999", "Nothing was ticked.")]
    public async Task ComparingTooFewVersionsSaysWhatIsMissing(string address, string words) =>
        Assert.Contains(words, await site.Client.GetStringAsync(At(address)), StringComparison.Ordinal);

    [Fact]
    public async Task TextsInTwoLanguagesAreSaidToBe()
    {
        var english = await AddAsync("The bridge was closed on Monday and the ferry will run until the repairs are done.", "bridge");
        var spanish = await AddAsync("El puente fue cerrado el lunes y el ferry funcionará hasta que terminen las obras.", "puente");

        var page = await site.Client.GetStringAsync(At($"/compare/{english}...{spanish}"));
        var own = await site.Client.GetStringAsync(At($"/compare/{english}...{english}"));

        Assert.Contains("The texts are in different languages.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("The texts are in different languages.", own, StringComparison.Ordinal);
    }

    private async Task<List<string>> OrderAsync(string address) =>
        [.. Listed().Matches(await site.Client.GetStringAsync(At(address))).Select(match => match.Groups["number"].Value)];

    private async Task<long> AddAsync(string text, string identity = "buses")
    {
        using var content = new StringContent(text, Encoding.UTF8, "text/plain");
        using var added = await site.Client.PostAsync(At($"/api/v1/documents?name={identity}.txt&identity={identity}"), content);
        using var outcome = JsonDocument.Parse(await added.Content.ReadAsStringAsync());
        return outcome.RootElement.GetProperty("article").GetInt64();
    }

    [GeneratedRegex("<b>(?<count>[0-9]+)</b> to check", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Counted();

    [GeneratedRegex("<li><a href=\"/compare/[0-9.]+#", RegexOptions.NonBacktracking)]
    private static partial Regex ListedChange();

    [GeneratedRegex("data-open>Revision (?<number>[0-9]+)<", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Listed();

    [GeneratedRegex("<li><a href=\"#row-[0-9]+\"><span class=\"kind material\">.*? (?<words><span dir=\"auto\">[^<]+</span>)</a>",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ChangeLine();

    [GeneratedRegex("<ul class=\"checks\"", RegexOptions.NonBacktracking)]
    private static partial Regex CheckedLine();
}
