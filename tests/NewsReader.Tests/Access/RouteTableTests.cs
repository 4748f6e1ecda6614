using System.Net;
using Microsoft.AspNetCore.StaticAssets;
using NewsReader.Tests.Hosting;

namespace NewsReader.Tests.Access;

public sealed class RouteTableTests(GuardedSite site) : IClassFixture<GuardedSite>
{
    /// <summary>What some addresses need after them to be there: the form of a list that has no page, or what is looked for.</summary>
    private static readonly Dictionary<string, string> Asking = new(StringComparer.Ordinal)
    {
        ["/speakers"] = ".json",
        ["/stories"] = ".json",
        ["/api/v1/speakers"] = "?q=trump",
        ["/api/v1/quotes/real"] = "?text=he+is+no+enemy",
    };

    private static readonly HttpMethod[] Methods = [HttpMethod.Get, HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete, HttpMethod.Patch];

    [Fact]
    public void EveryAddressHasARowAndEveryRowAnAddress() =>
        Assert.Equal(RouteTable.Rows.Keys.Order(StringComparer.Ordinal), Routes().Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task AnAddressLetsInWhomItsRowNamesAndNobodyElse(string route, string method)
    {
        var row = RouteTable.Rows[route];
        var allowed = method is "GET" ? row.Get : row.Post;
        // What another test looks at is not deleted: whether an address lets somebody in does not depend on what is there.
        var address = method is "DELETE" ? RouteTable.Filled(route, id: "999") : RouteTable.Filled(route);
        Assert.Equal(allowed <= Who.Everyone, await IsLetInAsync(site.Anonymous, method, address));
        Assert.Equal(allowed <= Who.Readers, await IsLetInAsync(site.Reader, method, address));
        Assert.True(await IsLetInAsync(site.Editor, method, address));
        Assert.True(await IsLetInAsync(site.Token, method, address));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task WhatAnEditorIsLetInToIsThere(string route)
    {
        var address = RouteTable.Filled(route) + (Asking.TryGetValue(route, out var question) ? question : "");
        using var answer = await site.Editor.GetAsync(new Uri(address, UriKind.Relative));

        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect, $"{address}: {answer.StatusCode}");
    }

    [Theory]
    [InlineData("/no/such/page")]
    [InlineData("/stories/999")]
    [InlineData("/sources/999/bytes")]
    public async Task WhatIsThereAndWhatIsNotLookTheSameToStrangers(string address)
    {
        using var answer = await site.Anonymous.GetAsync(new Uri(address, UriKind.Relative));

        Assert.True(GuardedSite.IsSentToLogin(answer));
    }

    /// <summary>
    /// What can be looked at in a collection of two articles: all but the preview of an upload nobody made, and what only
    /// takes.
    /// </summary>
    public static TheoryData<string> Pages() =>
        [.. RouteTable.Rows.Keys.Where(route =>
            !route.StartsWith("/add/", StringComparison.Ordinal)
                && !route.StartsWith("/error", StringComparison.Ordinal)
                && route is not "/api/v1/documents")];

    public static TheoryData<string, string> Cells()
    {
        var cells = new TheoryData<string, string>();
        foreach (var route in RouteTable.Rows.Keys)
        {
            Methods.ToList().ForEach(method => cells.Add(route, method.Method));
        }

        return cells;
    }

    private IEnumerable<string> Routes() => site.Endpoints
        .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
        .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'));

    private static async Task<bool> IsLetInAsync(HttpClient client, string method, string address)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(address, UriKind.Relative));
        using var answer = await client.SendAsync(request);
        Guarded.AssertIs(answer);
        return !GuardedSite.IsSentToLogin(answer) && answer.StatusCode is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden);
    }
}
