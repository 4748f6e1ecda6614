using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using NewsReader.Storage.Following;
using NewsReader.Tests.Following.Fetching;
using NewsReader.Tests.Visiting;
using static NewsReader.Tests.Hosting.Forms;

namespace NewsReader.Tests.Hosting;

/// <summary>The pages of sources and edits, over a site that may request from this machine and visits when it is asked to.</summary>
public sealed class SourcePagesTests(SourcePagesTests.LocalSite site) : IClassFixture<SourcePagesTests.LocalSite>
{
    private static readonly (string, string)[] Nothing = [];

    [Theory]
    [InlineData("", "There is no address yet")]
    [InlineData("ftp://site.example/", "not an address of the web")]
    [InlineData("http://10.0.0.1/", "not an address of the public internet")]
    public async Task WhatCannotBeFollowedIsSaid(string address, string words)
    {
        using var answer = await site.Client.SendAsync("/sources/add", [("address", address)]);

        Assert.Contains(words, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ThePreviewShowsHowTheNewestItemIsReadAndStoresNothing()
    {
        await using var web = await FerryAsync();

        using var answer = await site.Client.SendAsync("/sources/add", [("address", web.Address("/feed"))]);
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Contains("A feed", page, StringComparison.Ordinal);
        Assert.Contains("The ferry between Norbury and the island stops", page, StringComparison.Ordinal);
        Assert.DoesNotContain(web.Address("/feed"), await site.Client.GetStringAsync(At("/sources")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFollowedFeedCanBeChangedPausedAndRemoved()
    {
        var page = await FollowAsync("https://ledger.example/feed", "The Ledger", "News/Region");
        Assert.Contains("The Ledger", await site.Client.GetStringAsync(At("/sources")), StringComparison.Ordinal);

        await PostAsync(page, ("act", "save"), ("name", "Another name"), ("folder", ""), ("pace", "60"));
        await PostAsync(page, ("act", "pause"), ("pace", "60"));
        Assert.Contains("Paused by you", await site.Client.GetStringAsync(At(page)), StringComparison.Ordinal);
        Assert.Contains("Another name", await site.Client.GetStringAsync(At("/sources?only=attention")), StringComparison.Ordinal);
        await PostAsync(page, ("act", "resume"), ("pace", "0"));
        await PostAsync(page, ("act", "remove"), ("pace", "0"));

        Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync(At(page))).StatusCode);
    }

    [Theory]
    [InlineData("act", "visit-999999")]
    [InlineData("act", "visit-x")]
    [InlineData("act", "burn-1")]
    [InlineData("other", "")]
    public async Task AnUnknownActIsNotFound(string name, string value)
    {
        await FollowAsync("https://other.example/feed", "Other", "");

        using var answer = await site.Client.SendAsync("/sources", [(name, value)]);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task AListOfFeedsGoesInAndOut()
    {
        var opml = "<opml><body><outline text='Coast'><outline text='Quay' xmlUrl='https://quay.example/rss'/></outline>"
            + "<outline text='Bad' xmlUrl='file:///etc/passwd'/></body></opml>";

        using var answer = await site.Client.SendAsync("/sources/add", "?handler=Import", Nothing, ("a.opml", Encoding.UTF8.GetBytes(opml)));

        Assert.Contains("1 feed added", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var list = await site.Client.GetStringAsync(At("/sources.opml"));
        Assert.Contains("text=\"Coast\"", list, StringComparison.Ordinal);
        Assert.Contains("xmlUrl=\"https://quay.example/rss\"", list, StringComparison.Ordinal);
        Assert.DoesNotContain("passwd", list, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/add?address=https://site.example/1", "https://site.example/1")]
    [InlineData("/add?title=A&text=Read+this:+https://site.example/2+now", "https://site.example/2")]
    [InlineData("/sources/add?address=https://site.example/3", "https://site.example/3")]
    public async Task ASharedAddressIsFilledInAndNotRequested(string address, string filled) =>
        Assert.Contains($"value=\"{filled}\"", await site.Client.GetStringAsync(At(address)), StringComparison.Ordinal);

    [Fact]
    public async Task APastedAddressIsFilledIntoTheRightField()
    {
        using var answer = await site.Client.SendAsync("/add", [("text", "https://site.example/4")]);

        Assert.Contains("value=\"https://site.example/4\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static Task<WebOfTests> FerryAsync() => WebOfTests.StartAsync(context =>
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(context.Request.Path == "/feed"
            ? $"<rss><channel><title>Herald</title><item><title>Ferry</title><link>http://{context.Request.Host}/1</link></item></channel></rss>"
            : NewsWeb.Html("The ferry stops", ["The ferry between Norbury and the island stops on Monday, the harbour master said."]));
    });

    /// <summary>Follows an address.</summary>
    /// <returns>The page of the subscription.</returns>
    private async Task<string> FollowAsync(string address, string name, string folder)
    {
        using var answer = await site.Client.SendAsync("/sources/add", "?handler=Follow",
            [("address", address), ("kind", nameof(SubscriptionKind.Feed)), ("name", name), ("folder", folder)]);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.ToString();
    }

    private async Task PostAsync(string page, params (string, string)[] fields)
    {
        using var answer = await site.Client.SendAsync(page, fields);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    /// <summary>A site that may request from this machine.</summary>
    public sealed class LocalSite : RunningSite
    {
        protected override string[] Settings => ["--NEWSREADER_ALLOW_PRIVATE=127.0.0.0/8", "--RateLimits:AddressesPerMinute=10000"];
    }
}
