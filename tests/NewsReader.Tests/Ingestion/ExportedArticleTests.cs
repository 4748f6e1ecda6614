using System.Text;
using System.Text.Json.Nodes;
using NewsReader.Ingestion;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;
using NewsReader.Storage;
using NewsReader.Tests.Hosting;
using static NewsReader.Tests.Hosting.Forms;

namespace NewsReader.Tests.Ingestion;

/// <summary>An article given out as JSON and taken in again is the same article.</summary>
public sealed class ExportedArticleTests : IAsyncLifetime
{
    private const string Page = """
        <html lang="en"><head><title>Bridge closed | The Valley Post</title>
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge closed after 😀 crack is found","url":"https://valley.example/bridge",
        "publisher":{"name":"The Valley Post"},"author":{"name":"Ann Lee"},"datePublished":"2021-03-04T05:06:07Z"}</script></head>
        <body><article><h1>Bridge closed after 😀 crack is found</h1>
        <figure><img src="a.jpg"><figcaption>The bridge on Monday. <span class="credit">Photo: Bo Chan/Valley Post</span></figcaption></figure>
        <p>The old bridge was closed on Monday 😀 after a crack was found in its main span, the council said.</p>
        <h2>What happens next</h2>
        <p>“We will not open it before the summer,” said Mary Hill, the mayor, “and perhaps not then.”</p>
        <p>Engineers start their work next week, and the ferry runs every ten minutes until they are done.</p></article></body></html>
        """;

    private const string Captions =
        "WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ann Lee>The bridge is closed tonight.\n\n00:04.500 --> 00:07.000\n<v Mary Hill>We will "
        + "not open it before the summer.\n";

    private const string Note = "# Ferry runs\n\nThe ferry runs *every* ten minutes.\n\n## Fares\n\nIt costs nothing.";

    private static readonly (string Name, Format Format, string Text)[] Documents =
        [("bridge.html", Format.Html, Page), ("bridge.vtt", Format.WebVtt, Captions), ("note.md", Format.Markdown, Note)];

    private readonly TemporaryFolder folder = new();
    private StartedSite site = null!;

    public async ValueTask InitializeAsync()
    {
        site = await StartedSite.StartAsync(folder.Path);
        foreach (var (name, format, text) in Documents)
        {
            await NewIngester(site.Database).IngestAsync(new IncomingDocument(name, format, Encoding.UTF8.GetBytes(text), name));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        folder.Dispose();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task GivenBackItIsUnchanged(int article)
    {
        var done = await NewIngester(site.Database).IngestAsync(await ExportedAsync(article));

        Assert.Equal((Outcome.Unchanged, article), (done.Outcome, done.ArticleId));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task TakenInElsewhereItIsTheSameToTheLastBlock(int article)
    {
        var before = await ReadAsync(site, article);
        using var elsewhere = new TemporaryFolder();
        await using var other = await StartedSite.StartAsync(elsewhere.Path);
        await other.Client.GetStringAsync(At("/"));
        var done = await NewIngester(other.Database).IngestAsync(await ExportedAsync(article));
        var after = await ReadAsync(other, done.ArticleId!.Value);

        foreach (var name in (string[])["headline", "headlineIsDerived", "publisher", "medium", "origin", "identity", "sameAs", "author",
            "datePublished", "duration", "inLanguage", "articleBody", "text", "signOff"])
        {
            Assert.Equal((name, before[name]?.ToJsonString()), (name, after[name]?.ToJsonString()));
        }

        Assert.Equal(Parts(before, "blocks", "role", "text", "start", "end", "speaker", "jobTitle", "creditText", "seconds"),
            Parts(after, "blocks", "role", "text", "start", "end", "speaker", "jobTitle", "creditText", "seconds"));
        Assert.Equal(Parts(before, "quotes", "text", "type"), Parts(after, "quotes", "text", "type"));
    }

    [Fact]
    public async Task AnEditedExportIsAnArticleOfItsOwn()
    {
        var edited = Encoding.UTF8.GetString((await ExportedAsync(5)).Bytes).Replace("ten minutes", "two hours", StringComparison.Ordinal);

        var done = await NewIngester(site.Database).IngestAsync(
            new IncomingDocument("/tmp/edited.json", Format.Json, Encoding.UTF8.GetBytes(edited), "/tmp/edited.json"));

        Assert.Equal(Outcome.Added, done.Outcome);
        Assert.NotEqual(5, done.ArticleId);
    }

    [Fact]
    public async Task AnEarlierRevisionGivenBackIsUnchanged()
    {
        var first = await ExportedAsync(5);
        await NewIngester(site.Database).IngestAsync(
            new IncomingDocument("note.md", Format.Markdown, Encoding.UTF8.GetBytes(Note + " It ran twice today."), "note.md"));

        var done = await NewIngester(site.Database).IngestAsync(first);

        Assert.Equal((Outcome.Unchanged, 5), (done.Outcome, done.ArticleId));
    }

    [Fact]
    public async Task AnOlderExportWithoutOriginHasNoFalseAddress()
    {
        var old = await ReadAsync(site, 1);
        foreach (var added in (string[])["origin", "identity", "text", "hints"])
        {
            old.Remove(added);
        }

        var manuscript = DocumentReader.Read(old.ToJsonString(), Format.Json);

        Assert.Equal((null, "CGTN"), (manuscript.Metadata.Address, manuscript.Metadata.Outlet));
    }

    [Theory]
    [InlineData("\"identity\":7,\"origin\":[]")]
    [InlineData("\"identity\":\"\",\"origin\":\"\"")]
    [InlineData("\"identity\":\"a\\u0000b\",\"origin\":\"a\\nb\"")]
    [InlineData("\"identity\":\"\\ud800\"")]
    [InlineData("\"identity\"")]
    public void APlaceThatCannotBeOneIsLeftOut(string members) =>
        Assert.Equal((null, null),
            ExportedArticle.PlaceOf(Encoding.UTF8.GetBytes($"{{\"article\":1,\"revision\":1,\"articleBody\":\"x\",{members}}}")));

    [Fact]
    public void AForeignObjectHasNoPlaceOfOurs() =>
        Assert.Equal((null, null), ExportedArticle.PlaceOf("{\"articleBody\":\"x\",\"identity\":\"seeds/1.txt\"}"u8.ToArray()));

    private static string Parts(JsonObject article, string list, params string[] members) =>
        string.Join('\n', article[list]!.AsArray()
            .Select(part => string.Join(" | ", members.Select(member => part![member]?.ToJsonString()))));

    private async Task<IncomingDocument> ExportedAsync(long article) =>
        new("/tmp/copy.json", Format.Json, await site.Client.GetByteArrayAsync(At($"/articles/{article}.json")), "/tmp/copy.json");

    private static async Task<JsonObject> ReadAsync(StartedSite site, long article) =>
        JsonNode.Parse(await site.Client.GetStringAsync(At($"/api/v1/articles/{article}")))!.AsObject();

    private static Ingester NewIngester(Database database) => new(database, new Grouping(), TimeProvider.System);
}
