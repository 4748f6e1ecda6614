using System.Text;
using Dapper;
using NewsReader.Ingestion;
using NewsReader.Reading.Manuscripts;
using NewsReader.Storage.Sources;

namespace NewsReader.Tests.Ingestion;

public sealed class SameReportTests : IngesterTest
{
    private const string Report = "<p>The old bridge over the river was closed on Monday after engineers found a crack in it.</p>";

    [Fact]
    public async Task AChangedCounterIsNoRevisionAndItsBytesRemain()
    {
        var first = await AddAsync(Report + "<p>3 comments</p>");
        var later = await AddAsync(Report + "<p>4 comments</p>");
        var again = await AddAsync(Report + "<p>3 comments</p>");

        Assert.Equal((Outcome.Added, Outcome.Unchanged, Outcome.Unchanged), (first.Outcome, later.Outcome, again.Outcome));
        Assert.Equal(1, await Database.ReadAsync(connection => connection.ExecuteScalarAsync<long>("select count(*) from revision")));
        Assert.Contains("4 comments", Encoding.UTF8.GetString(await new SourceStore(Database).BytesAsync(
            (await new SourceStore(Database).FindAsync(2))!.Sha256)), StringComparison.Ordinal);
        Assert.Empty(await new SourceStore(Database).UnfinishedAsync());
    }

    [Fact]
    public async Task ADamagedLastTextIsDerivedAgain()
    {
        await AddAsync(Report);
        await Database.WriteAsync(change => change.ExecuteAsync("update body set reading = x'00'"));

        Assert.Equal(Outcome.Unchanged, (await AddAsync(Report + "<p>4 comments</p>")).Outcome);
        Assert.Equal(Outcome.Revised, (await AddAsync(Report.Replace("Monday", "Sunday", StringComparison.Ordinal))).Outcome);
    }

    [Fact]
    public async Task TheCharsetOfTheSiteIsStoredWithTheSource()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes("<p>Старый мост закрыт.</p>");
        await Ingester.IngestAsync(new IncomingDocument("https://news.example/a", Format.Html, bytes, "https://news.example/a")
        {
            ContentType = "text/html; charset=windows-1251",
        });

        var source = (await new SourceStore(Database).FindAsync(1))!;
        Assert.Equal(("text/html; charset=windows-1251", "windows-1251"), (source.MediaType, source.Charset));
        Assert.Contains("Старый мост", Derivation.Of(bytes, source).Document.Text, StringComparison.Ordinal);
    }

    private Task<IngestResult> AddAsync(string body) =>
        Ingester.IngestAsync(new IncomingDocument("/in/bridge.html", Format.Html,
            Encoding.UTF8.GetBytes($"<html><body><article><h1>Bridge closed</h1>{body}</article></body></html>"), "/in/bridge.html"));
}
