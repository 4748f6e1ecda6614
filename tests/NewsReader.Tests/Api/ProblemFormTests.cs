using System.Net;
using System.Text.Json;
using NewsReader.Tests.Hosting;
using static NewsReader.Tests.Hosting.Forms;

namespace NewsReader.Tests.Api;

/// <summary>What goes wrong is told to programs as problem details, whatever form they prefer.</summary>
public sealed class ProblemFormTests(BusySite site) : IClassFixture<BusySite>
{
    private static readonly (string Address, HttpStatusCode Status)[] Wrong =
    [
        ("/api/v1/articles/999", HttpStatusCode.NotFound), ("/api/v1/nothing", HttpStatusCode.NotFound),
            ("/api/v1/quotes?q=medium:tv", HttpStatusCode.BadRequest),
        ("/api/v1/stories?limit=many", HttpStatusCode.BadRequest), ("/articles/999.csv", HttpStatusCode.NotFound),
            ("/quotes.json?page=0", HttpStatusCode.BadRequest),
        ("/settings.json", HttpStatusCode.NotFound), ("/no/such.csv", HttpStatusCode.NotFound), ("/.atom", HttpStatusCode.NotFound),
    ];

    [Theory]
    [InlineData("text/html")]
    [InlineData("text/csv")]
    [InlineData("application/xml")]
    [InlineData("image/png;q=0.1")]
    [InlineData("application/octet-stream")]
    [InlineData("*/*")]
    [InlineData("nonsense")]
    public async Task TheAcceptHeaderDoesNotChangeTheForm(string accept)
    {
        foreach (var (address, status) in Wrong)
        {
            await AssertProblemAsync(HttpMethod.Get, address, accept, status);
        }

        await AssertProblemAsync(HttpMethod.Delete, "/api/v1/documents", accept, HttpStatusCode.MethodNotAllowed);
        await AssertProblemAsync(HttpMethod.Post, "/api/v1/documents", accept, HttpStatusCode.UnsupportedMediaType);
    }

    private async Task AssertProblemAsync(HttpMethod method, string address, string accept, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(method, At(address));
        request.Headers.TryAddWithoutValidation("Accept", accept);
        using var answer = await site.Client.SendAsync(request);

        Assert.Equal((address, status, "application/problem+json"),
            (address, answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal((int)status, problem.RootElement.GetProperty("status").GetInt32());
    }
}
