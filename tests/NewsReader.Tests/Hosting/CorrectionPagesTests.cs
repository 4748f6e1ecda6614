using System.Net;
using System.Text.RegularExpressions;
using static NewsReader.Tests.Hosting.Forms;

namespace NewsReader.Tests.Hosting;

public sealed partial class CorrectionPagesTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task APostWithoutTheFormsTokenIsRefused()
    {
        using var answer = await site.Client.PostAsync(At("/quotes/1/speaker"), new FormUrlEncodedContent([new("speaker", "Nobody")]));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("/compare/1...2/passage/0")]
    [InlineData("/compare/1...2/passage/999")]
    [InlineData("/compare/1...99/passage/1")]
    [InlineData("/compare/1...99/parted")]
    [InlineData("/quotes/999/speaker")]
    [InlineData("/speakers/999/same")]
    [InlineData("/stories/999/same")]
    public async Task WhatIsNotThereCannotBeCorrected(string address)
    {
        using var answer = await site.Client.GetAsync(At(address));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task TheDocumentsOwnFactsAreShownWhereNoneAreGiven()
    {
        const string page = "/articles/1/facts";
        var before = await site.Client.GetStringAsync(At(page));
        Assert.Contains("placeholder=\"CGTN\"", before, StringComparison.Ordinal);

        await SubmitAsync(page, "", ("outlet", "Norbury Herald"));

        Assert.Contains("value=\"Norbury Herald\"", await site.Client.GetStringAsync(At(page)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task APairThatAReaderPartsStandsApartAndWhatAReaderPutsTogetherIsOneRow()
    {
        var before = await site.Client.GetStringAsync(At("/compare/1...2"));
        await SubmitAsync($"/compare/1.1...2.1/passage/{FirstPair().Match(before).Groups["row"].Value}", "?handler=Part");
        var parted = await site.Client.GetStringAsync(At("/compare/1...2"));
        Assert.Equal(OnlyOneSide().Count(before) + 2, OnlyOneSide().Count(parted));

        var page = $"/compare/1.1...2.1/passage/{Alone().Match(parted).Groups["row"].Value}";
        var form = await site.Client.GetStringAsync(At(page));
        await SubmitAsync(page, "", ("side", Value(form, "side")), ("other", Value(form, "other")));
        var joined = await site.Client.GetStringAsync(At("/compare/1...2"));

        Assert.Contains("paired by a reader", joined, StringComparison.Ordinal);
        Assert.Equal(OnlyOneSide().Count(parted) - 2, OnlyOneSide().Count(joined));
    }

    [Fact]
    public async Task WhatAReaderPartedIsTakenBack()
    {
        const string page = "/compare/2.1...1.1";
        var before = await site.Client.GetStringAsync(At(page));
        await SubmitAsync($"{page}/passage/{FirstPair().Match(before).Groups["row"].Value}", "?handler=Part");
        Assert.Contains("parted by readers", await site.Client.GetStringAsync(At(page)), StringComparison.Ordinal);
        Assert.Equal(page, await SubmitAsync(page + "/parted", "", ("pair", "0")));

        Assert.Equal(OnlyOneSide().Count(before), OnlyOneSide().Count(await site.Client.GetStringAsync(At(page))));
    }

    [Fact]
    public async Task AGivenSpeakerIsShownAtTheQuote()
    {
        await SubmitAsync("/quotes/1/speaker", "", ("speaker", "-other"), ("other", "Ann <b>Jones</b>"));

        Assert.Contains("Ann &lt;b&gt;Jones&lt;/b&gt;", await site.Client.GetStringAsync(At("/articles/1")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AVersionThatAReaderTakesOutOfAStoryGetsOneOfItsOwnAndCanComeBack()
    {
        var apart = await SubmitAsync("/stories/1/same", "?handler=Apart", ("article", "2"));
        Assert.NotEqual("/stories/1", apart);
        var together = await SubmitAsync("/stories/1/same", "?handler=Together", ("other", apart.Split('/')[^1]));

        Assert.Contains("2 versions", await site.Client.GetStringAsync(At(together)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatAReaderSaidOfVersionsIsShownAndTakenBack()
    {
        var apart = await SubmitAsync("/stories/1/same", "?handler=Apart", ("article", "2"));
        Assert.Contains("tell different stories", await site.Client.GetStringAsync(At(apart + "/same")), StringComparison.Ordinal);
        var back = await SubmitAsync(apart + "/same", "?handler=Withdraw", ("one", "2"), ("other", "1"));

        Assert.Contains("2 versions", await site.Client.GetStringAsync(At(back)), StringComparison.Ordinal);
        Assert.DoesNotContain("tell different stories", await site.Client.GetStringAsync(At(back + "/same")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnotherStoryIsFoundByItsWords()
    {
        var apart = await SubmitAsync("/stories/1/same", "?handler=Apart", ("article", "2"));
        var found = await site.Client.GetStringAsync(At(apart + "/same?q=admiration"));
        Assert.Contains("A look at the Trump-Putin relationship", found, StringComparison.Ordinal);
        var together = await SubmitAsync(apart + "/same", "?handler=Together", ("other", Value(found, "other")));

        Assert.Contains("2 versions", await site.Client.GetStringAsync(At(together)), StringComparison.Ordinal);
    }

    /// <summary>Sends the form of a page as a browser would, and returns where it leads.</summary>
    private async Task<string> SubmitAsync(string page, string handler, params (string Name, string Value)[] fields)
    {
        using var answer = await site.Client.SendAsync(page, handler, fields);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.ToString();
    }

    private static string Value(string form, string name) =>
        Regex.Match(form, $"name=\"{name}\" value=\"(?<value>[^\"]*)\"", RegexOptions.NonBacktracking).Groups["value"].Value;

    [GeneratedRegex("/passage/(?<row>[0-9]+)\">Not the same", RegexOptions.NonBacktracking)]
    private static partial Regex FirstPair();

    [GeneratedRegex("/passage/(?<row>[0-9]+)\">belongs to", RegexOptions.NonBacktracking)]
    private static partial Regex Alone();

    [GeneratedRegex("class=\"row (left|right)[ \"]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex OnlyOneSide();
}
