using System.Net;
using System.Net.Http.Headers;
using NewsReader.Storage.Accounts;

namespace NewsReader.Tests.Access;

public sealed class LoginTests(GuardedSite site) : IClassFixture<GuardedSite>
{
    [Theory]
    [InlineData("edda", "wrong password")]
    [InlineData("edda", "")]
    [InlineData("nobody", GuardedSite.Password)]
    [InlineData("", GuardedSite.Password)]
    [InlineData("edda' or '1'='1", GuardedSite.Password)]
    public async Task AWrongNameAndAWrongPasswordGetTheSameAnswer(string name, string password)
    {
        using var client = site.NewClient();
        using var answer = await GuardedSite.LogInAsync(client, name, password);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Contains("That name and password do not belong together.", await answer.Content.ReadAsStringAsync(),
            StringComparison.Ordinal);
        Assert.DoesNotContain(Cookies(answer), cookie => cookie.StartsWith("newsreader=", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("javascript:alert(1)")]
    public async Task NobodyIsSentToAnotherSiteAfterLoggingIn(string returnUrl)
    {
        using var client = site.NewClient();
        using var answer = await GuardedSite.LogInAsync(client, "rita", GuardedSite.Password, returnUrl);

        Assert.Equal("/", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task TheCookieIsOutOfReachOfScriptsAndOfOtherSites()
    {
        using var client = site.NewClient();
        using var answer = await GuardedSite.LogInAsync(client, "RITA", GuardedSite.Password, "/stories/1");
        var cookie = Assert.Single(Cookies(answer), cookie => cookie.StartsWith("newsreader=", StringComparison.Ordinal));

        Assert.Equal("/stories/1", answer.Headers.Location!.ToString());
        Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task LoggingOutTakesAFormAndEndsTheSession()
    {
        using var client = site.NewClient();
        await GuardedSite.LogInAsync(client, "rita", GuardedSite.Password);
        using var link = await client.GetAsync(At("/logout"));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(At("/settings"))).StatusCode);

        using var forged = await client.PostAsync(At("/logout"), new FormUrlEncodedContent([]));
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);

        var token = GuardedSite.FormToken(await link.Content.ReadAsStringAsync());
        await client.PostAsync(At("/logout"), new FormUrlEncodedContent([new("__RequestVerificationToken", token)]));
        Assert.True(GuardedSite.IsSentToLogin(await client.GetAsync(At("/settings"))));
    }

    [Fact]
    public async Task ASessionEndsWithItsPasswordAndWithItsAccount()
    {
        using var client = site.NewClient();
        await site.AddAsync("short", AccountRole.Reader);
        var account = (await site.Accounts.FindAsync("short"))!;
        await GuardedSite.LogInAsync(client, "short", GuardedSite.Password);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(At("/"))).StatusCode);

        await site.Accounts.SetPasswordAsync(account.Id, account.PasswordHash, "another stamp");
        Assert.True(GuardedSite.IsSentToLogin(await client.GetAsync(At("/"))));

        await GuardedSite.LogInAsync(client, "short", GuardedSite.Password);
        await site.Accounts.RemoveAsync(account.Id);
        Assert.True(GuardedSite.IsSentToLogin(await client.GetAsync(At("/"))));
    }

    [Theory]
    [InlineData("Bearer newsreader_0000")]
    [InlineData("Bearer x")]
    [InlineData("bearer x y z")]
    public async Task ATokenThatIsNoneIsToldSoAndNotSentToAForm(string header)
    {
        using var client = site.NewClient();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", header);
        using var answer = await client.GetAsync(At("/"));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.Single().Scheme);
    }

    [Fact]
    public async Task ARevokedTokenLetsNobodyIn()
    {
        using var client = site.NewClient();
        await site.AddAsync("program", AccountRole.Editor);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await site.NewTokenAsync("program"));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(At("/"))).StatusCode);

        await site.Accounts.RevokeTokensAsync((await site.Accounts.FindAsync("program"))!.Id);
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync(At("/"))).StatusCode);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://evil.example")]
    public async Task AChangeThatAnotherSitesPageAsksForIsRefused(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, At("/settings"));
        request.Headers.Add(header, value);
        using var answer = await site.Editor.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("from the pages of this site", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatOnlyEditorsMayDoIsNotOfferedToReaders()
    {
        Assert.Contains("not the same story?", await site.Editor.GetStringAsync(At("/stories/1")), StringComparison.Ordinal);
        Assert.DoesNotContain("not the same story?", await site.Reader.GetStringAsync(At("/stories/1")), StringComparison.Ordinal);
        Assert.DoesNotContain("Not the same passage", await site.Reader.GetStringAsync(At("/compare/1...2")), StringComparison.Ordinal);
    }

    [Fact]
    public void TheKeysOfCookiesAreTheirOwnersAlone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows knows other rights.");
        var keys = new DirectoryInfo(Path.Combine(site.Data, "keys"));

        Assert.NotEmpty(keys.GetFiles());
        Assert.Equal("700", Convert.ToString((int)keys.UnixFileMode, 8));
        Assert.All(keys.GetFiles(), key => Assert.Equal("600", Convert.ToString((int)key.UnixFileMode, 8)));
    }

    private static Uri At(string address) => new(address, UriKind.Relative);

    private static IEnumerable<string> Cookies(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [];
}
