using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NewsReader.Access;
using NewsReader.Configuration;
using NewsReader.Hosting;
using NewsReader.Storage.Accounts;
using NewsReader.Storage.Following;
using NewsReader.Storage.Sqlite;
using NewsReader.Tests.Hosting;

namespace NewsReader.Tests.Access;

/// <summary>The real site with a reader and an editor, who have logged in, and with a token of the editor's.</summary>
public sealed partial class GuardedSite : IAsyncLifetime
{
    public const string Password = "a long enough password";

    private static readonly string[] ManyPerMinute =
        [
            "--RateLimits:LoginsPerMinute=1000", "--RateLimits:UploadsPerMinute=1000", "--RateLimits:SearchesPerMinute=1000",
            "--RateLimits:AddressesPerMinute=1000", "--NEWSREADER_VISITS=off",
        ];

    private readonly TemporaryFolder folder = new();
    private SqliteDatabase database = null!;
    private WebApplication site = null!;

    public HttpClient Anonymous { get; private set; } = null!;

    public HttpClient Reader { get; private set; } = null!;

    public HttpClient Editor { get; private set; } = null!;

    /// <summary>A program that sends the editor's token.</summary>
    public HttpClient Token { get; private set; } = null!;

    public AccountStore Accounts { get; private set; } = null!;

    internal SqliteDatabase Database => database;

    public string Data => folder.Path;

    public IEnumerable<RouteEndpoint> Endpoints => site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    /// <summary>How long each kind of answer may take.</summary>
    public RequestTimeoutOptions TimeLimits => site.Services.GetRequiredService<IOptions<RequestTimeoutOptions>>().Value;

    /// <summary>Follows an address, so that there is a subscription.</summary>
    private Task<(Subscription Subscription, bool IsNew)> FollowAsync()
    {
        var (subscriptions, now) = (new SubscriptionStore(database), DateTimeOffset.UnixEpoch);
        var watch = new Watch { Address = "https://a.example/f", Identity = "a.example/f", Host = "a.example", NextAt = now, AddedAt = now };
        return subscriptions.AddAsync(new() { Name = "A feed", AddedAt = now }, watch);
    }

    public async ValueTask InitializeAsync()
    {
        var data = new DataDirectory(folder.Path);
        database = new SqliteDatabase(data.Database);
        await database.MigrateAsync();
        Accounts = new AccountStore(database);
        await AddAsync("rita", AccountRole.Reader);
        await AddAsync("edda", AccountRole.Editor);
        await FollowAsync();
        site = Site.Build(new SiteSettings(data, "http://127.0.0.1:0"), database, [.. StartedSite.Patient, .. ManyPerMinute]);
        await site.StartAsync();
        (Anonymous, Reader, Editor, Token) = (NewClient(), NewClient(), NewClient(), NewClient());
        await LogInAsync(Reader, "rita", Password);
        await LogInAsync(Editor, "edda", Password);
        Token.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await NewTokenAsync("edda"));
    }

    public HttpClient NewClient() =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(site.Urls.First()) };

    public Task<bool> AddAsync(string name, AccountRole role) => Accounts.AddAsync(
        new Account { Name = name, Role = role, PasswordHash = Credentials.Hash(Password), Stamp = Credentials.NewStamp() },
        DateTimeOffset.UnixEpoch);

    public async Task<string> NewTokenAsync(string name)
    {
        var token = Credentials.NewToken();
        await Accounts.AddTokenAsync((await Accounts.FindAsync(name))!.Id, Credentials.HashToken(token), DateTimeOffset.UnixEpoch);
        return token;
    }

    /// <summary>Fills in the login form as a browser would.</summary>
    public static async Task<HttpResponseMessage> LogInAsync(HttpClient client, string name, string password, string returnUrl = "/")
    {
        var form = await client.GetStringAsync(new Uri("/login", UriKind.Relative));
        return await client.PostAsync(
            new Uri("/login", UriKind.Relative),
            new FormUrlEncodedContent([new("name", name), new("password", password), new("returnUrl", returnUrl),
                new("__RequestVerificationToken", FormToken(form))]));
    }

    public static string FormToken(string page) => TokenField().Match(page).Groups["token"].Value;

    public static bool IsSentToLogin(HttpResponseMessage answer) =>
        answer.StatusCode is HttpStatusCode.Redirect
            && answer.Headers.Location!.ToString().Contains("/login?ReturnUrl=", StringComparison.Ordinal);

    public async ValueTask DisposeAsync()
    {
        foreach (var client in new[] { Anonymous, Reader, Editor, Token })
        {
            client.Dispose();
        }

        await site.DisposeAsync();
        await database.DisposeAsync();
        folder.Dispose();
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<token>[^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex TokenField();
}
