using System.Net;
using System.Text;
using NewsReader.Configuration;
using NewsReader.Ingestion;
using NewsReader.Reading.Manuscripts;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Sqlite;
using static NewsReader.Tests.Hosting.Forms;

namespace NewsReader.Tests.Hosting;

public sealed class WithdrawalTests(RunningSite site) : IClassFixture<RunningSite>
{
    private const string Reason = "The outlet <b>took it back</b>.";

    [Theory]
    [InlineData("/articles/2")]
    [InlineData("/articles/2/revisions/1")]
    [InlineData("/articles/2/history")]
    [InlineData("/compare/1...2")]
    [InlineData("/compare/2.1...1.1")]
    [InlineData("/articles/2.json")]
    [InlineData("/articles/2/history.atom")]
    [InlineData("/compare/1...2.html")]
    [InlineData("/sources/2")]
    [InlineData("/sources/2/bytes")]
    [InlineData("/api/v1/articles/2")]
    [InlineData("/api/v1/articles/2/revisions/1")]
    [InlineData("/api/v1/sources/2/bytes")]
    public async Task WhatIsWithdrawnIsGoneFromItsAddressesUntilItComesBack(string address)
    {
        await WithdrawAsync();
        using (var gone = await site.Client.GetAsync(At(address)))
        {
            Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
            Assert.DoesNotContain("characteristic", await gone.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
        }

        await BringBackAsync();
        using var back = await site.Client.GetAsync(At(address));
        Assert.Equal(HttpStatusCode.OK, back.StatusCode);
    }

    [Fact]
    public async Task ItsPageSaysWhatIsKnownAndWhy()
    {
        await WithdrawAsync();
        using var gone = await site.Client.GetAsync(At("/articles/2"));
        var page = await gone.Content.ReadAsStringAsync();
        await BringBackAsync();

        Assert.Contains("The outlet &lt;b&gt;took it back&lt;/b&gt;.", page, StringComparison.Ordinal);
        Assert.Contains("CGTN", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Of all of Trump", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/articles/2.json", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/stories/1")]
    [InlineData("/quotes?q=enemy")]
    [InlineData("/speakers.json")]
    [InlineData("/articles.json?q=sanctions")]
    [InlineData("/api/v1/stories/1")]
    public async Task NoListHasItUntilItComesBack(string address)
    {
        var before = await site.Client.GetStringAsync(At(address));
        await WithdrawAsync();
        var without = await site.Client.GetStringAsync(At(address));
        await BringBackAsync();

        Assert.DoesNotContain("articles/2", without, StringComparison.Ordinal);
        Assert.Equal(before, await site.Client.GetStringAsync(At(address)));
    }

    [Fact]
    public async Task ANewTextOfAWithdrawnArticleStaysWithdrawnWithIt()
    {
        await using var database = new SqliteDatabase(new DataDirectory(site.Data).Database);
        var (ingester, withdrawals) = (new Ingester(database, new Grouping(), TimeProvider.System), new WithdrawalStore(database));
        var first = await ingester.IngestAsync(Report("The ferry to Linden sank, the harbour master said."));
        await withdrawals.WithdrawAsync(first.ArticleId!.Value, "", DateTimeOffset.UnixEpoch);
        var second = await ingester.IngestAsync(Report("The ferry to Linden did not sink, the harbour master said."));

        Assert.Equal((Outcome.Revised, first.ArticleId), (second.Outcome, second.ArticleId));
        Assert.Null(await new ArticleStore(database).FindAsync(new(first.ArticleId.Value)));
        Assert.Empty((await new ArticleStore(database).SearchAsync(Core.Search.SearchQuery.Parse("ferry"), 0, 10)).Hits);
        await withdrawals.BringBackAsync(first.ArticleId.Value);
        Assert.Equal(2, (await new ArticleStore(database).FindAsync(new(first.ArticleId.Value)))!.Number);
        Assert.Single((await new ArticleStore(database).SearchAsync(Core.Search.SearchQuery.Parse("ferry"), 0, 10)).Hits);
    }

    private static IncomingDocument Report(string text) => new("ferry.txt", Format.Text, Encoding.UTF8.GetBytes(text), "ferry.txt");

    private async Task WithdrawAsync()
    {
        using var answer = await site.Client.SendAsync("/articles/2/withdraw", [("reason", Reason)]);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private async Task BringBackAsync()
    {
        using var answer = await site.Client.SendAsync("/articles/2/withdraw", "?handler=Back", []);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }
}
