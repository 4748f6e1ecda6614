using System.Net.Http.Json;
using System.Text.Json;
using NewsReader.Tests.Hosting;
using static NewsReader.Tests.Hosting.Forms;

namespace NewsReader.Tests.Feeds;

/// <summary>A figure that changes in the headline is told wherever a comparison is.</summary>
public sealed class HeadlineClaimTests(BusySite site) : IClassFixture<BusySite>
{
    [Fact]
    public async Task ItStandsInTheTableAndIsMarkedOnThePage()
    {
        const string Text = "The ferry sank off the northern cape in a storm on Monday night. Divers searched the wreck until the morning.";
        var left = await AddAsync(new { text = "Two sailors die as ferry sinks\n\n" + Text, publisher = "Ledger" });
        var right = await AddAsync(new { text = "Three sailors die as ferry sinks\n\n" + Text, publisher = "Courier" });

        var csv = await site.Client.GetStringAsync(At($"/compare/{left}...{right}.csv"));
        var row =
            Assert.Single(csv.Split('\n'), line => line.Contains("number: Two sailors die → Three sailors die", StringComparison.Ordinal));
        Assert.StartsWith("3,reworded", row, StringComparison.Ordinal);
        Assert.Contains("#around", row, StringComparison.Ordinal);

        var page = await site.Client.GetStringAsync(At($"/compare/{left}...{right}"));
        Assert.Contains("""<strong class="claim"><del>Two</del></strong> sailors""", page, StringComparison.Ordinal);
        Assert.Contains("""<strong class="claim"><ins>Three</ins></strong> sailors""", page, StringComparison.Ordinal);
    }

    private async Task<long> AddAsync(object document)
    {
        using var answer = await site.Client.PostAsJsonAsync(At("/api/v1/documents"), document);
        using var outcome = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return outcome.RootElement.GetProperty("article").GetInt64();
    }
}
