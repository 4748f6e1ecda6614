using System.Net;
using System.Text;
using NewsReader.Configuration;
using static NewsReader.Tests.Hosting.Forms;

namespace NewsReader.Tests.Hosting;

public sealed class AddPageTests(BusySite site) : IClassFixture<BusySite>
{
    private static readonly (string, string)[] Nothing = [];

    [Fact]
    public async Task AnUploadWithoutTheFormsTokenIsRefused()
    {
        using var form = new MultipartFormDataContent { { new StringContent("A report."), "text" } };
        using var answer = await site.Client.PostAsync(At("/add"), form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task AnEmptyFormIsAnsweredWithWhatIsMissing()
    {
        using var answer = await site.Client.SendAsync("/add", [("text", "  ")]);

        Assert.Contains("nothing to read yet", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/add/x")]
    [InlineData("/add/0123456789abcdef0123456789abcdef")]
    [InlineData("/add/0123456789abcdef0123456789abcdef/events")]
    public async Task AnUploadThatIsNotThereIsNotFound(string address)
    {
        using var answer = await site.Client.GetAsync(At(address));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task AnUnknownFormatIsRefused()
    {
        using var answer = await site.Client.SendAsync("/add", [("text", "A report."), ("format", "99")]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task AFormLargerThanAnyIsRefusedBeforeItIsRead()
    {
        using var request =
            new HttpRequestMessage(HttpMethod.Post, At("/add")) { Content = new ByteArrayContent(new byte[(64 << 20) + 1]) };
        request.Content.Headers.ContentType = new("multipart/form-data") { Parameters = { new("boundary", "x") } };
        request.Headers.ExpectContinue = true;
        using var answer = await site.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("That is too large", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\ncut")]
    [InlineData("multipart/form-data", "--x\r\n")]
    [InlineData("multipart/form-data; boundary=x", "nothing of it")]
    public async Task AFormThatIsNoneIsABadRequest(string type, string body)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var answer = await site.Client.PostAsync(At("/add"), content);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Search reports and quotes", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatCannotBeReadIsNamedWithItsReasonAndTheRestIsKept()
    {
        var preview = await UploadAsync(
            Nothing,
            ("picture.png", [1, 2, 3]), ("empty.txt", []), ("large.txt", new byte[(15 << 20) + 1]),
                ("good.txt", Bytes("The harbour opened again on Monday after the storm.")));
        var page = await site.Client.GetStringAsync(At(preview));
        Assert.Contains("<b>picture.png</b>: not a format that is read", page, StringComparison.Ordinal);
        Assert.Contains("<b>large.txt</b>: too large: 15 MiB", page, StringComparison.Ordinal);
        Assert.Contains("<b>empty.txt</b>", page, StringComparison.Ordinal);

        var done = await KeepAsync(preview, 4);
        Assert.Contains("<b>good.txt</b>: <span class=\"outcome\">added</span>", done, StringComparison.Ordinal);
        Assert.Contains("not added: not a format", done, StringComparison.Ordinal);
    }

    [Fact]
    public async Task APreviewShowsWhatWasReadAndKeepsNothing()
    {
        var before = await site.Client.GetStringAsync(At("/"));
        var preview =
            await UploadAsync([("text",
                "02:52\n\nThe fire is out.\n\nJOHN SMITH, MAYOR: We will <b>rebuild</b> it\u0007 all.\n\nThe town hopes so.\n\nSMITH: "
                + "We have the means.")]);
        var page = await site.Client.GetStringAsync(At(preview));

        Assert.Contains("JOHN SMITH (MAYOR): 2 turns", page, StringComparison.Ordinal);
        Assert.Contains("2:52", page, StringComparison.Ordinal);
        Assert.Contains("We will &lt;b&gt;rebuild&lt;/b&gt; it", page, StringComparison.Ordinal);
        Assert.Contains("No matching story: this starts a new one.", page, StringComparison.Ordinal);
        Assert.Equal(before, await site.Client.GetStringAsync(At("/")));

        using var dropped = await site.Client.SendAsync(preview, [("drop", "true")]);
        using var gone = await site.Client.GetAsync(At(preview));
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task DoubtsAreMarkedWhereTheyStand()
    {
        var page =
            await site.Client.GetStringAsync(At(await UploadAsync(Nothing,
                ("old.txt", Bytes("The caf\u00e9 reopened on Monday.", Encoding.Latin1)))));
        Assert.Contains("Please check", page, StringComparison.Ordinal);

        var clip =
            await site.Client.GetStringAsync(At(await UploadAsync([("text",
                "The crew went in.\n\n(BEGIN VIDEO CLIP)\n\nJOHN SMITH, MAYOR: We will rebuild.\n\nThe fire is out.")])));
        Assert.Contains("<mark id=\"doubt-1-1\" class=\"doubt\">", clip, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnotherVersionOfAKnownStoryIsSaidToJoinItAndDoes()
    {
        var seed = await File.ReadAllTextAsync(Checkout.Seed("000"));
        var preview = await UploadAsync([("text", seed.Replace("Trump", "Donald Trump", StringComparison.Ordinal))]);
        Assert.Contains("Joins the story <a href=\"/stories/1\"", await site.Client.GetStringAsync(At(preview)), StringComparison.Ordinal);

        await KeepAsync(preview, 1);
        Assert.Contains("3 versions", await site.Client.GetStringAsync(At("/stories/1")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DocumentsOfABatchThatJoinEachOtherSaySo()
    {
        var one =
            Bytes("Ferry runs aground off Mull with 84 aboard\n\nA ferry carrying 84 passengers ran aground off the Isle of Mull on "
                + "Sunday night.\n\nThe lifeboat from Tobermory took everyone off the Lady Morag.");
        var two =
            Bytes("All 84 safe after Lady Morag grounding\n\nEveryone aboard the ferry Lady Morag was brought to Tobermory by lifeboat "
                + "after she struck rocks off Mull.\n\nAll 84 passengers are safe.");
        var batch =
            await UploadAsync(Nothing, ("one.txt", one), ("two.txt", two),
                ("library.txt",
                    Bytes("Council votes to close three libraries\n\nCouncillors in Dunholme voted on Tuesday to shut three branch "
                        + "libraries. Campaigners booed from the gallery.")),
                ("copy.txt", two));
        var page = await site.Client.GetStringAsync(At(batch));

        Assert.Contains("These 4 documents bring 2 new stories in 3 versions and nothing new from 1 that is there already.", page,
            StringComparison.Ordinal);
        Assert.Contains("Starts a new story together with two.txt and copy.txt.", page, StringComparison.Ordinal);
        Assert.Contains("No matching story: this starts a new one.", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#document-2\">two.txt</a> of this batch.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DocumentsOfABatchThatJoinAKnownStoryNameEachOther()
    {
        var seed = await File.ReadAllTextAsync(Checkout.Seed("001"));
        var batch =
            await UploadAsync(Nothing, ("a.txt", Bytes(seed + "\nOne more sentence.")), ("b.txt", Bytes(seed + "\nAnother sentence.")));
        var page = await site.Client.GetStringAsync(At(batch));

        Assert.Contains("versions), together with b.txt", page, StringComparison.Ordinal);
        Assert.Contains("These 2 documents bring 2 new versions of stories in the collection.", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://www.example.org/news/river-arden")]
    [InlineData("  www.example.org/one\r\nHTTP://example.org/two  ")]
    public async Task APastedAddressIsNoReportAndStaysInTheBox(string text)
    {
        using var answer = await site.Client.SendAsync("/add", [("text", text), ("format", "Markdown")]);
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("This is an address. It is filled in above", page, StringComparison.Ordinal);
        Assert.Contains("example.org/", page, StringComparison.Ordinal);
        Assert.Contains("value=\"Markdown\" selected", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFileThatHoldsOnlyAnAddressIsRefused()
    {
        var page = await site.Client.GetStringAsync(At(await UploadAsync(Nothing, ("link.txt", Bytes("https://example.org/news\n")))));

        Assert.Contains("<b>link.txt</b>: This is only an address.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task APastedArticleShowsOutletBylineAndDate()
    {
        var page =
            await site.Client.GetStringAsync(At(await UploadAsync([("text",
                "River Arden bursts its banks\nJane Smith\nThe Guardian, 29 Nov 2026\nA man in his sixties has died after the River "
                + "Arden burst its banks, police said.")])));

        Assert.Contains("<th scope=\"row\">outlet</th><td dir=\"auto\">The Guardian</td>", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">reporters</th><td dir=\"auto\">Jane Smith</td>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Not found in it", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatAPastedArticleDoesNotStateIsNamed()
    {
        var page =
            await site.Client.GetStringAsync(At(await UploadAsync([("text",
                "A man in his sixties has died after the River Arden burst its banks, police said.")])));

        Assert.Contains("Not found in it: outlet, reporter, date of publication and headline.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnUploadWhoseBytesGoWhileItIsLookedAtIsNotFound()
    {
        var batch = await UploadAsync([("text", "A report that another window drops.")]);
        Directory.Delete(Path.Combine(new DataDirectory(site.Data).Incoming, Path.GetFileName(batch)), recursive: true);
        using var answer = await site.Client.GetAsync(At(batch));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task KnownBytesAreSaidToBeKnown()
    {
        var page =
            await site.Client.GetStringAsync(At(await UploadAsync(Nothing,
                ("again.txt", await File.ReadAllBytesAsync(Checkout.Seed("001"))))));

        Assert.Contains("Already here, byte for byte", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ManyDocumentsAreKeptAtOnceAndTheirOutcomesFollow()
    {
        var files = Enumerable.Range(1, 40)
            .Select(number => ($"{number}.txt", Bytes($"Report {number}: the {number}th bridge was closed for repairs on Tuesday.")))
            .ToArray();
        var batch = await UploadAsync([("once", "true")], files);
        var events = await site.Client.GetStringAsync(At(batch + "/events"));

        Assert.Equal(40, events.Split("event: outcome").Length - 1);
        Assert.EndsWith("event: done\ndata: {\"number\":0,\"words\":\"\",\"article\":null}\n\n", events, StringComparison.Ordinal);
        Assert.Contains("40 documents read", await site.Client.GetStringAsync(At(batch)), StringComparison.Ordinal);
    }

    private static byte[] Bytes(string text, Encoding? encoding = null) => (encoding ?? Encoding.UTF8).GetBytes(text);

    private async Task<string> UploadAsync((string, string)[] fields, params (string, byte[])[] files)
    {
        using var answer = await site.Client.SendAsync("/add", fields, files);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.ToString();
    }

    private async Task<string> KeepAsync(string batch, int number)
    {
        using var answer = await site.Client.SendAsync(batch, [("keep", $"{number}")]);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        await site.Client.GetStringAsync(At(batch + "/events"));
        return await site.Client.GetStringAsync(At(batch));
    }
}
