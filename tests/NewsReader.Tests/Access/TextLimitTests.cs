using System.Net;
using System.Text;
using NewsReader.Tests.Hosting;
using static NewsReader.Tests.Hosting.Forms;

namespace NewsReader.Tests.Access;

public sealed class TextLimitTests(TextLimitTests.NarrowSite site) : IClassFixture<TextLimitTests.NarrowSite>
{
    [Theory]
    [InlineData("/articles/3")]
    [InlineData("/articles/3/revisions/1")]
    [InlineData("/articles/3.json")]
    [InlineData("/api/v1/articles/3")]
    [InlineData("/api/v1/articles/3/revisions/1")]
    public async Task NobodyHasMoreTextsMadeAtATimeThanAllowedAndTheOthersAreTold(string address)
    {
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(number => $"The flood of the year {number} reached the old mill.\n\n"));
        using var sent = await site.Client.PostAsync(At("/api/v1/documents?name=long.txt"), new StringContent(text, Encoding.UTF8, "text/plain"));
        sent.EnsureSuccessStatusCode();

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => site.Client.GetAsync(At(address))));

        Assert.InRange(answers.Count(answer => answer.StatusCode == HttpStatusCode.OK), 2, 5); // one made, one that waited; a fast one leaves room for another
        var refused = answers.Where(answer => answer.StatusCode != HttpStatusCode.OK).ToList();
        Assert.All(refused, answer => Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode));
        Assert.All(refused, answer => Assert.NotNull(answer.Headers.RetryAfter));
    }

    /// <summary>A site that makes one text at a time for anybody.</summary>
    public sealed class NarrowSite : RunningSite
    {
        protected override string[] Settings => ["--RateLimits:TextsAtATime=1", "--RateLimits:TextsWaiting=1"];
    }
}
