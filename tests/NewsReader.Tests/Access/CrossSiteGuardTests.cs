using System.Net;

namespace NewsReader.Tests.Access;

/// <summary>Every address of the site, in several spellings, refuses a change that a page of another site asks for.</summary>
public sealed class CrossSiteGuardTests(GuardedSite site) : IClassFixture<GuardedSite>
{
    private static readonly string[] ForeignOrigins =
        ["", " ", "https://evil.example", "evil", "file://", "http://", "http://a b", "http://127.0.0.1", "http://localhost@evil.example",
            "null null", "NULL", "http://evil.example/http://127.0.0.1"];

    [Theory]
    [MemberData(nameof(Spellings))]
    public async Task AForeignOriginChangesNothingInAnySpelling(string address)
    {
        foreach (var origin in ForeignOrigins)
        {
            Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(address, ("Origin", [origin])));
        }

        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(address, ("Origin", [Own, "https://evil.example"])));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(address, ("Sec-Fetch-Site", ["cross-site"])));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(address, ("Sec-Fetch-Site", ["same-origin", "cross-site"])));
        Assert.Equal(HttpStatusCode.Forbidden,
            await StatusAsync(address, ("Sec-Fetch-Site", ["same-origin"]), ("Origin", ["https://evil.example"])));
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public async Task AnOpaqueOriginChangesNothingWithoutAFormToken(string address) =>
        Assert.True(await StatusAsync(address, ("Origin", ["null"])) is HttpStatusCode.Forbidden or HttpStatusCode.BadRequest);

    [Theory]
    [InlineData("/api/v1/documents", HttpStatusCode.Forbidden)]
    [InlineData("/Api/v1/documents", HttpStatusCode.Forbidden)]
    [InlineData("/settings", HttpStatusCode.BadRequest)]
    [InlineData("/SETTINGS", HttpStatusCode.BadRequest)]
    public async Task AnOpaqueOriginIsLeftToTheTokenOfAForm(string address, HttpStatusCode expected) =>
        Assert.Equal(expected, await StatusAsync(address, ("Origin", ["null"])));

    [Theory]
    [InlineData("/api/v1/documents?name=own.txt")]
    [InlineData("/API/V1/DOCUMENTS?name=own.txt")]
    public async Task OurOwnOriginAndAProgramWithoutOneAreLetIn(string address)
    {
        Assert.True(await StatusAsync(address, ("Origin", [Own])) is HttpStatusCode.Created or HttpStatusCode.OK);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(address, ("Sec-Fetch-Site", ["same-origin"])));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(address));
    }

    /// <summary>Every route, as it is written, in capitals, with a stroke at its end and with an escaped letter.</summary>
    public static TheoryData<string> Spellings() => [.. RouteTable.Rows.Keys.Select(RouteTable.Filled).SelectMany(SpellingsOf).Distinct()];

    private string Own => site.Editor.BaseAddress!.GetLeftPart(UriPartial.Authority);

    private static IEnumerable<string> SpellingsOf(string address) =>
        address.Length == 1 ? [address] : [address, address.ToUpperInvariant(), address + "/", $"/%{(int)address[1]:X2}{address[2..]}"];

    private async Task<HttpStatusCode> StatusAsync(string address, params (string Name, string[] Values)[] headers)
    {
        using var request =
            new HttpRequestMessage(HttpMethod.Post,
                new Uri(address, UriKind.Relative))
            { Content = new StringContent("Our own report of the flood.") };
        foreach (var (name, values) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, values);
        }

        using var answer = await site.Editor.SendAsync(request);
        return answer.StatusCode;
    }
}
