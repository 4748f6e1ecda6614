using System.Net;
using System.Text.RegularExpressions;
using static NewsReader.Tests.Hosting.Forms;

namespace NewsReader.Tests.Hosting;

public sealed partial class SpeakerWithdrawalTests(RunningSite site) : IClassFixture<RunningSite>
{
    private const string List = "/quotes?q=enemy";

    [Fact]
    public async Task AGivenSpeakerIsTakenBack()
    {
        await SubmitAsync("", ("speaker", "-other"), ("other", "Ann Mistaken"));
        Assert.Contains("Ann Mistaken", await site.Client.GetStringAsync(At(List)), StringComparison.Ordinal);
        await SubmitAsync("?handler=Withdraw");

        Assert.DoesNotContain("Ann Mistaken", await site.Client.GetStringAsync(At(List)), StringComparison.Ordinal);
    }

    /// <summary>Sends a form of the first quote's page on who said it.</summary>
    private async Task SubmitAsync(string handler, params (string Name, string Value)[] fields)
    {
        var quote = FirstQuote().Match(await site.Client.GetStringAsync(At(List))).Groups["id"].Value;
        using var answer = await site.Client.SendAsync($"/quotes/{quote}/speaker", handler, fields);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [GeneratedRegex("/quotes/(?<id>[0-9]+)/speaker", RegexOptions.NonBacktracking)]
    private static partial Regex FirstQuote();
}
