using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using NewsReader.Tests.Following.Fetching;
using NewsReader.Tests.Visiting;
using static NewsReader.Tests.Hosting.Forms;

namespace NewsReader.Tests.Hosting;

/// <summary>The site visits by itself what is followed, unless that is switched off.</summary>
public sealed class VisitingServiceTests
{
    private const string Local = "--NEWSREADER_ALLOW_PRIVATE=127.0.0.0/8";

    [Fact]
    public async Task APageIsVisitedWhenItIsFollowed()
    {
        using var folder = new TemporaryFolder();
        await using var web = await WebOfTests.StartAsync(context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            return context.Response.WriteAsync(NewsWeb.Html("The ferry stops",
                ["The ferry between Norbury and the island stops on Monday, the harbour master said on the quay this morning."]));
        });
        await using var site = await StartedSite.StartAsync(folder.Path, "--NEWSREADER_VISITS=on", Local);

        using var followed = await site.Client.PostAsJsonAsync(At("/api/v1/subscriptions"), new { address = web.Address("/1"), kind = "page" });
        var id = (await followed.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetInt64();
        var visit = await VisitAsync(site, id);

        Assert.Equal("changed", visit.GetProperty("outcome").GetString());
        Assert.Contains("The ferry stops", await site.Client.GetStringAsync(At("/")), StringComparison.Ordinal);
        Assert.Contains("newsreader_visits_total{", await site.Client.GetStringAsync(At("/metrics")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASiteThatIsSwitchedOffSaysSo()
    {
        using var folder = new TemporaryFolder();
        await using var site = await StartedSite.StartAsync(folder.Path, "--NEWSREADER_VISITS=off");

        Assert.Contains("visits are switched off", await site.Client.GetStringAsync(At("/sources")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--NEWSREADER_VISITS=perhaps")]
    [InlineData("--NEWSREADER_PACE=0")]
    [InlineData("--NEWSREADER_ALLOW_PRIVATE=everyone")]
    public async Task ASettingThatCannotBeMeantEndsTheStart(string setting)
    {
        using var folder = new TemporaryFolder();

        await Assert.ThrowsAsync<FormatException>(() => StartedSite.StartAsync(folder.Path, setting));
    }

    /// <summary>Asks for the visits of a subscription until there is one.</summary>
    private static async Task<JsonElement> VisitAsync(StartedSite site, long id)
    {
        while (true)
        {
            var visits = await site.Client.GetFromJsonAsync<JsonElement>(At($"/api/v1/subscriptions/{id}/visits"));
            if (visits.GetProperty("items").GetArrayLength() > 0)
            {
                return visits.GetProperty("items")[0];
            }
        }
    }
}
