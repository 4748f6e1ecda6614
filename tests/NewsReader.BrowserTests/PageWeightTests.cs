namespace NewsReader.BrowserTests;

/// <summary>What a first visit may cost.</summary>
public sealed class PageWeightTests(Newsroom newsroom) : BrowserTest(newsroom)
{
    private const int MostRequests = 5;
    private const int MostBytes = 60 << 10;
    private const int MostScript = 12 << 10;
    private const int MostStyle = 12 << 10;

    public static TheoryData<string> EveryScreen => [.. Screens.Names];

    [Theory]
    [MemberData(nameof(EveryScreen))]
    public async Task AFirstVisitIsLightAndStaysOnThisHost(string screen)
    {
        var visit = await OpenAsync(Screens.PathOf(screen, Newsroom));
        var sizes = new List<(string Kind, int Bytes)>();
        foreach (var response in visit.Responses.ToList())
        {
            Assert.Equal(Newsroom.Address.Authority, new Uri(response.Url).Authority);
            sizes.Add((response.Request.ResourceType, (await response.Request.SizesAsync()).ResponseBodySize));
        }

        Assert.InRange(sizes.Count, 3, MostRequests);
        Assert.InRange(sizes.Sum(size => size.Bytes), 1, MostBytes);
        Assert.InRange(sizes.Where(size => size.Kind is "script").Sum(size => size.Bytes), 1, MostScript);
        Assert.InRange(sizes.Where(size => size.Kind is "stylesheet").Sum(size => size.Bytes), 1, MostStyle);
    }

    [Fact]
    public async Task TheStyleSheetIsNamedByItsContentAndHasABody()
    {
        var visit = await OpenAsync("/");
        var sheet = visit.Responses.Single(response => response.Request.ResourceType is "stylesheet");

        Assert.Matches(@"/style\.[a-z0-9]+\.css$", sheet.Url);
        Assert.Contains("--paper", await sheet.TextAsync(), StringComparison.Ordinal);
        Assert.Contains("immutable", sheet.Headers["cache-control"], StringComparison.Ordinal);
    }
}
