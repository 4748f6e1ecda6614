using System.Net;
using System.Text;
using System.Text.Json;
using NewsReader.Tests.Hosting;
using static NewsReader.Tests.Hosting.Forms;

namespace NewsReader.Tests.Api;

public sealed class ApiTests(BusySite site) : IClassFixture<BusySite>
{
    [Theory]
    [InlineData("/api/v1/stories/999", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/stories/x", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/articles/999", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/articles/1/revisions/2", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/articles/999/revisions", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/sources/999/bytes", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/speakers/999", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/speakers/999/quotes", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/comparisons/1...999", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/nothing", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/stories?limit=0", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/stories?limit=1001", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/stories?after=yesterday", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/stories?medium=zeppelin", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/stories?from=yesterday", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/quotes?page=1001", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/quotes/real", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/quotes/real?text=%22", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/speakers", HttpStatusCode.BadRequest)]
    public async Task WhatCannotBeAnsweredIsToldAsProblemDetails(string address, HttpStatusCode expected)
    {
        using var answer = await site.Client.GetAsync(At(address));

        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal((int)expected, (await JsonAsync(answer)).GetProperty("status").GetInt32());
    }

    [Theory]
    [InlineData("text/plain", "", HttpStatusCode.UnprocessableEntity)]
    [InlineData("image/png", "x", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/x-www-form-urlencoded", "text=x", HttpStatusCode.UnsupportedMediaType)]
    public async Task ADocumentThatIsNoneIsRefusedWithItsReason(string mediaType, string body, HttpStatusCode expected)
    {
        using var answer = await PostAsync("/api/v1/documents", mediaType, Encoding.UTF8.GetBytes(body));

        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task AFormatThatIsNotReadIsAnsweredWithThoseThatAre()
    {
        using var answer = await PostAsync("/api/v1/documents", "application/zip", [1]);
        var problem = await JsonAsync(answer);

        Assert.Contains("text/vtt", problem.GetProperty("formats").EnumerateArray().Select(format => format.GetString()));
        Assert.Contains("text/html", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Contains("text/markdown", answer.Headers.GetValues("Accept").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADocumentThatIsTooLargeIsRefused()
    {
        using var answer = await PostAsync("/api/v1/documents", "text/plain", new byte[(15 << 20) + 1]);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task ADocumentThatIsTooLargeIsRefusedAlsoWhenNobodySaidHowLargeItIs()
    {
        using var request =
            new HttpRequestMessage(HttpMethod.Post, At("/api/v1/documents")) { Content = new ByteArrayContent(new byte[(16 << 20) + 1]) };
        request.Content.Headers.ContentType = new("text/plain");
        request.Headers.TransferEncodingChunked = true;
        using var answer = await site.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("null")]
    public async Task APageOfAnotherSiteMayNotPutAnythingIn(string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, At("/api/v1/documents")) { Content = new StringContent("A report.") };
        request.Headers.Add("Origin", origin);
        using var answer = await site.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task ADocumentBecomesAnArticleAndASecondTextOfItARevision()
    {
        var address = "/api/v1/documents?name=tide.txt&identity=tide";
        using var added =
            await PostAsync(address, "text/plain", Encoding.UTF8.GetBytes("The tide came early on Sunday <b>and</b> stayed."));
        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        Assert.Equal("added", (await JsonAsync(added)).GetProperty("outcome").GetString());

        using var same = await PostAsync(address, "text/plain", Encoding.UTF8.GetBytes("The tide came early on Sunday <b>and</b> stayed."));
        Assert.Equal("unchanged", (await JsonAsync(same)).GetProperty("outcome").GetString());

        using var revised = await PostAsync(address, "text/plain", Encoding.UTF8.GetBytes("The tide came early on Sunday and left again."));
        var article = (await JsonAsync(revised)).GetProperty("article").GetInt64();
        Assert.Equal(added.Headers.Location!.ToString().Split('/')[^1], $"{article}");
        Assert.Equal(2, (await GetAsync($"/api/v1/articles/{article}/revisions")).GetProperty("items").GetArrayLength());
        Assert.Equal("The tide came early on Sunday <b>and</b> stayed.", (await GetAsync($"/api/v1/articles/{article}/revisions/1"))
            .GetProperty("articleBody")
            .GetString());
    }

    [Fact]
    public async Task StoriesAreFollowedByTheirNextLinksEachOnce()
    {
        for (var number = 1; number <= 3; number++)
        {
            using var added =
                await PostAsync("/api/v1/documents", "text/plain",
                    Encoding.UTF8.GetBytes($"Bell {number}00 of tower {number} was cast anew by founder number {number}."));
        }

        var (seen, next) = (new List<long>(), "/api/v1/stories?limit=1");
        while (next is not null)
        {
            var page = await GetAsync(next);
            seen.Add(Assert.Single(page.GetProperty("items").EnumerateArray()).GetProperty("id").GetInt64());
            next = page.GetProperty("next").GetString() is { } link ? new Uri(link).PathAndQuery : null;
        }

        Assert.True(seen.Count >= 4);
        Assert.Equal(seen.Distinct(), seen);
        Assert.Contains(1, seen);
    }

    [Fact]
    public async Task TextsAndQuotesAreGivenInTheWordsOfSchemaOrg()
    {
        var web = await GetAsync("/api/v1/articles/1");
        var broadcast = await GetAsync("/api/v1/articles/2");

        Assert.Equal("NewsArticle", web.GetProperty("type").GetString());
        Assert.Equal("World Today", web.GetProperty("articleSection").GetString());
        Assert.Equal(JsonValueKind.Null, web.GetProperty("datePublished").ValueKind);
        Assert.Equal("VideoObject", broadcast.GetProperty("type").GetString());
        Assert.Equal("PT2M52S", broadcast.GetProperty("duration").GetString());
        Assert.Contains(broadcast.GetProperty("quotes").EnumerateArray(), quote =>
            quote.GetProperty("creator").GetProperty("jobTitle").GetString() is "US PRESIDENT");
    }

    [Fact]
    public async Task AComparisonIsTheSameJsonEverywhere() =>
        Assert.Equal(await site.Client.GetStringAsync(At("/compare/1...2.json")),
            await site.Client.GetStringAsync(At("/api/v1/comparisons/1...2")));

    [Fact]
    public async Task ASourceIsHandedOverByteForByteAndNeverShown()
    {
        using var answer = await site.Client.GetAsync(At("/api/v1/sources/1/bytes"));

        Assert.Equal("application/octet-stream", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal(await File.ReadAllBytesAsync(Checkout.Seed("000")), await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task QuotesAndSpeakersAreFound()
    {
        var quotes = await GetAsync("/api/v1/quotes?q=who:trump");
        Assert.True(quotes.GetProperty("count").GetInt64() > 0);
        var speaker = quotes.GetProperty("items")[0].GetProperty("creator").GetProperty("id").GetInt64();

        Assert.NotEqual(0, (await GetAsync($"/api/v1/speakers/{speaker}/quotes")).GetProperty("items").GetArrayLength());
        Assert.NotEqual(0, (await GetAsync("/api/v1/speakers?q=trump")).GetProperty("items").GetArrayLength());
        Assert.InRange((await GetAsync("/api/v1/quotes/real?text=the+couple+of+times+I+have+gotten+to+meet+him"))
            .GetProperty("items")[0]
            .GetProperty("similarity")
            .GetDouble(), 0.1, 1);
    }

    [Fact]
    public async Task TheDescriptionNamesEveryOperation()
    {
        var paths = (await GetAsync("/api/v1/openapi.json")).GetProperty("paths").EnumerateObject().ToList();

        Assert.Equal(21, paths.Count);
        Assert.All(paths, path => Assert.StartsWith("/api/v1/", path.Name, StringComparison.Ordinal));
        Assert.All(paths.SelectMany(path => path.Value.EnumerateObject()), operation =>
            Assert.NotEqual("", operation.Value.GetProperty("summary").GetString()));
    }

    private async Task<JsonElement> GetAsync(string address)
    {
        using var answer = await site.Client.GetAsync(At(address));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await JsonAsync(answer);
    }

    private async Task<HttpResponseMessage> PostAsync(string address, string mediaType, byte[] body)
    {
        using var content = new ByteArrayContent(body) { Headers = { ContentType = new(mediaType) } };
        return await site.Client.PostAsync(At(address), content);
    }

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage answer)
    {
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return json.RootElement.Clone();
    }
}
