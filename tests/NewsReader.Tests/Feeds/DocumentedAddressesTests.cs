using System.Net;
using NewsReader.Tests.Hosting;
using static NewsReader.Tests.Hosting.Forms;

namespace NewsReader.Tests.Feeds;

/// <summary>What the page about data shows is there.</summary>
public sealed class DocumentedAddressesTests(BusySite site) : IClassFixture<BusySite>
{
    [Fact]
    public async Task EveryAddressOfThePageAboutDataAnswers()
    {
        var addresses = (await File.ReadAllLinesAsync(Path.Combine(Checkout.Root, "docs", "data.md")))
            .Where(line => line.StartsWith("    /", StringComparison.Ordinal)).Select(line => line.Trim().Split(' ')[0]).ToList();

        Assert.True(addresses.Count > 25);
        foreach (var address in addresses)
        {
            using var answer = await site.Client.GetAsync(At(address));
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {answer.StatusCode}");
            Assert.NotEqual("text/html; charset=utf-8", address.EndsWith(".html", StringComparison.Ordinal)
                ? ""
                : answer.Content.Headers.ContentType!.ToString());
        }
    }
}
