using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.StaticAssets;

namespace NewsReader.Tests.Access;

public sealed partial class RouteTableTests(GuardedSite site) : IClassFixture<GuardedSite>
{
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
        var address = Parameter().Replace(route, match => match.Value switch
        {
            [.., '?', '}'] => "",
            "{documentName}" => "v1",
            "{id:length(32)}" => new string('1', 32),
            _ => "1",
        });

        Assert.Equal(allowed <= Who.Everyone, await IsLetInAsync(site.Anonymous, method, address));
        Assert.Equal(allowed <= Who.Readers, await IsLetInAsync(site.Reader, method, address));
        Assert.True(await IsLetInAsync(site.Editor, method, address));
        Assert.True(await IsLetInAsync(site.Token, method, address));
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
        return !GuardedSite.IsSentToLogin(answer) && answer.StatusCode is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden);
    }

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.NonBacktracking)]
    private static partial Regex Parameter();
}
