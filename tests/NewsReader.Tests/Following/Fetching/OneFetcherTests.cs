namespace NewsReader.Tests.Following.Fetching;

/// <summary>All requests to other sites go through one class.</summary>
public sealed class OneFetcherTests
{
    /// <summary>The fetcher with its handler, and the command that asks the person's own site.</summary>
    private static readonly string[] Allowed = ["Fetcher.cs", "FetchHandler.cs", "HealthCommand.cs"];

    [Fact]
    public void NoOtherClassMakesRequests()
    {
        var makers = Directory.GetFiles(Path.Combine(Checkout.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !Allowed.Contains(Path.GetFileName(file)))
            .Where(file => File.ReadAllText(file) is var code && (code.Contains("HttpClient", StringComparison.Ordinal)
                || code.Contains("SocketsHttpHandler", StringComparison.Ordinal) || code.Contains("WebRequest", StringComparison.Ordinal)
                || code.Contains("TcpClient", StringComparison.Ordinal)));

        Assert.Empty(makers);
    }
}
