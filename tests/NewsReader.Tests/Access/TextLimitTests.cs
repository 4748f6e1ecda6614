using System.Net;
using NewsReader.Tests.Hosting;
using NewsReader.Tests.Storage;
using static NewsReader.Tests.Hosting.Forms;

namespace NewsReader.Tests.Access;

public sealed class TextLimitTests(TextLimitTests.NarrowSite site) : IClassFixture<TextLimitTests.NarrowSite>
{
    [Theory]
    [InlineData("/articles/1")]
    [InlineData("/articles/1/revisions/1")]
    [InlineData("/articles/1.json")]
    [InlineData("/api/v1/articles/1")]
    [InlineData("/api/v1/articles/1/revisions/1")]
    public async Task NobodyHasMoreTextsMadeAtATimeThanAllowedAndTheOthersAreTold(string address)
    {
        await EndlessTexts.BeginAsync(site.Data);
        using var leaving = new CancellationTokenSource();
        var sent = Enumerable.Range(0, 6).Select(_ => site.Client.GetAsync(At(address), leaving.Token)).ToList();
        for (var refused = 0; refused < 4; refused++)
        {
            var answered = await Task.WhenAny(sent); // one text is made, which never ends, and one waits: all others have their answers
            sent.Remove(answered);
            Assert.Equal(HttpStatusCode.TooManyRequests, (await answered).StatusCode);
            Assert.NotNull((await answered).Headers.RetryAfter);
        }

        await EndlessTexts.EndAsync(site.Data);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.WhenAll(sent));
        Assert.Equal(HttpStatusCode.OK, await StatusWhenFreeAsync(address));
    }

    /// <summary>The first answer after the readers who left have made room.</summary>
    private async Task<HttpStatusCode> StatusWhenFreeAsync(string address)
    {
        HttpStatusCode status;
        do
        {
            using var answer = await site.Client.GetAsync(At(address));
            status = answer.StatusCode;
        }
        while (status is HttpStatusCode.TooManyRequests);

        return status;
    }

    /// <summary>A site that makes one text at a time for anybody.</summary>
    public sealed class NarrowSite : RunningSite
    {
        protected override string[] Settings => ["--RateLimits:TextsAtATime=1", "--RateLimits:TextsWaiting=1"];
    }
}
