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

    [Theory]
    [InlineData("/compare?story=1", "Nothing was ticked.")]
    [InlineData("/compare?story=1&v=1", "Tick one more")]
    [InlineData("/compare?story=999", "Nothing was ticked.")]
    public async Task ComparingTooFewVersionsSaysWhatIsMissing(string address, string words) =>
        Assert.Contains(words, await site.Client.GetStringAsync(At(address)), StringComparison.Ordinal);

    private async Task<long> AddAsync(string text)
    {
        using var content = new StringContent(text, Encoding.UTF8, "text/plain");
        using var added = await site.Client.PostAsync(At("/api/v1/documents?name=buses.txt&identity=buses"), content);
        using var outcome = JsonDocument.Parse(await added.Content.ReadAsStringAsync());
        return outcome.RootElement.GetProperty("article").GetInt64();
    }

    [GeneratedRegex("<b>(?<count>[0-9]+)</b> to check", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Counted();

    [GeneratedRegex("<li><a href=\"/compare/[0-9.]+#", RegexOptions.NonBacktracking)]
    private static partial Regex ListedChange();
}
