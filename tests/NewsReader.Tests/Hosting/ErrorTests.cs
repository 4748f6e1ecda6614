using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dapper;
using Microsoft.Data.Sqlite;
using NewsReader.Access;
using NewsReader.Configuration;
using NewsReader.Ingestion;
using NewsReader.Reading.Manuscripts;
using NewsReader.Storage.Accounts;
using NewsReader.Tests.Access;
using NewsReader.Tests.Storage;

namespace NewsReader.Tests.Hosting;

/// <summary>What people, programs and the log are told when something fails, and what none of them is.</summary>
public sealed partial class ErrorTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task AFailureShowsAnIdThatTheLogHasAndNothingOfItsCause()
    {
        var page = await AskBrokenAsync("/quotes?q=enemy");
        var id = Id().Match(page).Groups["id"].Value;

        Assert.NotEmpty(id);
        Assert.DoesNotContain("no such table", page, StringComparison.Ordinal);
        Assert.DoesNotContain("select", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("   at ", page, StringComparison.Ordinal);
        Assert.Contains(id, Log(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AProgramIsToldTheSameAsProblemDetails()
    {
        var problem = JsonDocument.Parse(await AskBrokenAsync("/api/v1/quotes?q=enemy")).RootElement;

        Assert.Equal(500, problem.GetProperty("status").GetInt32());
        Assert.Contains(problem.GetProperty("id").GetString()!, Log(), StringComparison.Ordinal);
        Assert.DoesNotContain("no such table", problem.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/compare/{0}...{1}")]
    [InlineData("/compare/{0}...{1}.json")]
    [InlineData("/compare/{0}...{1}.html")]
    [InlineData("/collate/{0}...{1}...{0}.1")]
    [InlineData("/api/v1/comparisons/{0}...{1}")]
    public async Task AComparisonThatTakesTooLongIsStopped(string address)
    {
        await using var site = await StartAsync("--RateLimits:SecondsForAComparison=0.1");
        var ingester = new Ingester(site.Database, new Grouping(), TimeProvider.System);
        var left = await ingester.IngestAsync(Report("north.txt", "The bridge to the north is open."));
        var right = await ingester.IngestAsync(Report("south.txt", "The bridge to the south is shut."));
        await EndlessTexts.BeginAsync(folder.Path);

        Assert.Equal(HttpStatusCode.ServiceUnavailable,
            await StatusAsync(site.Client, string.Format(CultureInfo.InvariantCulture, address, left.ArticleId, right.ArticleId)));
    }

    [Fact]
    public async Task OnlyTheOwnerOfTheProgramMayLookAtTheLog()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Directory.CreateDirectory(new DataDirectory(folder.Path).Logs);
        await using var site = await StartAsync();

        Assert.Equal("700", Convert.ToString((int)File.GetUnixFileMode(new DataDirectory(folder.Path).Logs), 8));
    }

    [Theory]
    [InlineData("/quotes?q=enemy")]
    [InlineData("/quotes/real?text=he+is+no+enemy")]
    [InlineData("/quotes.json?q=enemy")]
    [InlineData("/api/v1/quotes?q=enemy")]
    public async Task ASearchThatTakesTooLongIsStopped(string address)
    {
        await using var site = await StartAsync("--RateLimits:SecondsForASearch=0.1");
        await EndlessTexts.BeginAsync(folder.Path);

        Assert.True(await StatusAsync(site.Client, address) is HttpStatusCode.ServiceUnavailable or null);
    }

    [Fact]
    public async Task TheLogHoldsNoPasswordTokenSearchOrWordOfAnArticle()
    {
        var token = Credentials.NewToken();
        await using (var site = await StartAsync())
        {
            var accounts = new AccountStore(site.Database);
            await accounts.AddAsync(new Account
            {
                Name = "ann",
                Role = AccountRole.Editor,
                PasswordHash = Credentials.Hash(GuardedSite.Password),
                Stamp = "x"
            },
                DateTimeOffset.UnixEpoch);
            await accounts.AddTokenAsync(1, Credentials.HashToken(token), DateTimeOffset.UnixEpoch);
            await GuardedSite.LogInAsync(site.Client, "ann", "a wrong password");
            await GuardedSite.LogInAsync(site.Client, "ann", GuardedSite.Password);
            using var asked = new HttpRequestMessage(HttpMethod.Get, At("/quotes?q=secretword"));
            asked.Headers.Authorization = new("Bearer", token);
            using var answer = await site.Client.SendAsync(asked);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            await site.Client.GetAsync(At("/articles/1"));
            await BreakAsync();
            Assert.Equal(HttpStatusCode.InternalServerError, (await site.Client.GetAsync(At("/quotes?q=secretword"))).StatusCode);
        }

        var log = Log();
        Assert.Contains("/articles/1 answered 200", log, StringComparison.Ordinal);
        string[] secrets =
            [GuardedSite.Password, "a wrong password", token, Credentials.HashToken(token), "secretword", "newsreader=", "Trump", "Putin",
                "NATO"];
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, log, StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex("Id in the log: <code>(?<id>[^<]+)</code>", RegexOptions.NonBacktracking)]
    private static partial Regex Id();

    private static Uri At(string address) => new(address, UriKind.Relative);

    /// <summary>The status of an answer; none when its time was over after it had begun, for then it is cut off.</summary>
    private static async Task<HttpStatusCode?> StatusAsync(HttpClient client, string address)
    {
        try
        {
            using var answer = await client.GetAsync(At(address));
            return answer.StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private async Task<string> AskBrokenAsync(string address)
    {
        await using var site = await StartAsync();
        await BreakAsync();
        using var answer = await site.Client.GetAsync(At(address));
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Guarded.AssertIs(answer);
        return await answer.Content.ReadAsStringAsync();
    }

    private static IncomingDocument Report(string name, string text) => new(name, Format.Text, Encoding.UTF8.GetBytes(text), name);

    private Task<StartedSite> StartAsync(params string[] settings) => StartedSite.StartAsync(folder.Path, settings);

    /// <summary>Takes a table away under the running site.</summary>
    private async Task BreakAsync()
    {
        using var connection = new SqliteConnection($"Data Source={new DataDirectory(folder.Path).Database};Pooling=False");
        await connection.ExecuteAsync("drop table quote_stemmed");
    }

    /// <summary>All that was logged so far, read while it may still be written.</summary>
    private string Log() => string.Concat(Directory.GetFiles(new DataDirectory(folder.Path).Logs).Select(file =>
    {
        using var reader = new StreamReader(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return reader.ReadToEnd();
    }));
}
