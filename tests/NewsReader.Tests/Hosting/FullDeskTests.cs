using System.Net;

namespace NewsReader.Tests.Hosting;

public sealed class FullDeskTests(BusySite site) : IClassFixture<BusySite>
{
    [Fact]
    public async Task WhenTooManyUploadsWaitTheNextIsAskedToComeBack()
    {
        HttpResponseMessage answer;
        var sent = 0;
        do
        {
            answer = await site.Client.SendAsync("/add", [("text", $"Report {sent}.")]);
        }
        while (answer.StatusCode == HttpStatusCode.Redirect && ++sent < 100);

        Assert.Equal(32, sent);
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(5), answer.Headers.RetryAfter!.Delta);
        answer.Dispose();
    }
}
