using System.Text;
using NewsReader.Core.Documents;
using NewsReader.Core.Stories;
using NewsReader.Ingestion;
using NewsReader.Ingestion.Facts;
using NewsReader.Reading.Manuscripts;
using NewsReader.Storage.Articles;

namespace NewsReader.Tests.Ingestion;

/// <summary>Facts that people give with a document and about an article.</summary>
public sealed class GivenFactsTests : IngesterTest
{
    private const string Text = "Ferry aground\n\nThe ferry to Arden ran aground on Sunday night, the harbour master said.";

    [Theory]
    [InlineData("yesterday", null, null, null, "published")]
    [InlineData(null, "zeppelin", null, null, "medium")]
    [InlineData(null, "unknown", null, null, "medium")]
    [InlineData(null, "7", null, null, "medium")]
    [InlineData(null, null, "ferry", null, "address")]
    [InlineData(null, null, "javascript:alert(1)", null, "address")]
    [InlineData(null, null, null, "in English", "language")]
    public void WhatIsNoFactIsRefused(string? published, string? medium, string? address, string? language, string field)
    {
        var form = new FactsForm { Published = published, Medium = medium, Address = address, Language = language };

        Assert.True(form.Read(out var errors).IsEmpty);
        Assert.Equal(field, Assert.Single(errors).Key);
    }

    [Fact]
    public async Task FactsOfAnUploadReplaceThoseOfTheDocument()
    {
        var document = await DocumentAsync(await AddAsync(Text, new() { Outlet = "The Tide", Published = "2024-03-04" }));

        Assert.Equal(("The Tide", true, "2024-03-04"), (document.Outlet!.Value, document.Outlet.IsGiven, document.Published!.Value));
        Assert.Equal("Ferry aground", document.Headline!.Value);
    }

    [Fact]
    public async Task FactsSurviveReprocessing()
    {
        var article = await AddAsync(Text, new() { Outlet = "The Tide" });
        await Corrector.GiveAsync(article, new() { Headline = "Ferry is safe" }, CancellationToken.None);

        await new Reprocessor(Database, Ingester).RunAsync(all: true, _ => { }, CancellationToken.None);

        var document = await DocumentAsync(article);
        Assert.Equal(("Ferry is safe", "The Tide"), (document.Headline!.Value, document.Outlet!.Value));
        Assert.Empty(await InspectedAsync());
    }

    [Fact]
    public async Task ALaterRevisionHasTheCorrectedFacts()
    {
        var article = await AddAsync(Text, GivenFacts.None);
        await Corrector.GiveAsync(article, new() { Medium = Medium.Wire, Language = "en-GB" }, CancellationToken.None);
        await AddAsync(Text + " All are safe.", GivenFacts.None);

        var document = await DocumentAsync(article);
        Assert.Contains("All are safe.", document.Text, StringComparison.Ordinal);
        Assert.Equal((Medium.Wire, "en-GB"), (document.Medium, document.Language));
        Assert.Empty(await InspectedAsync());
    }

    [Fact]
    public async Task WithoutACorrectionTheDocumentStatesItsOwn()
    {
        var article = await AddAsync(Text, GivenFacts.None);
        await Corrector.GiveAsync(article, new() { Headline = "Ferry is safe" }, CancellationToken.None);
        await Corrector.GiveAsync(article, GivenFacts.None, CancellationToken.None);

        Assert.Equal("Ferry aground", (await DocumentAsync(article)).Headline!.Value);
        Assert.Empty(await InspectedAsync());
    }

    private FactCorrector Corrector => new(Database, Ingester, TimeProvider.System);

    private async Task<long> AddAsync(string text, GivenFacts facts) =>
        (await Ingester.IngestAsync(new IncomingDocument("ferry.txt", Format.Text, Encoding.UTF8.GetBytes(text), "ferry")
        {
            Facts = facts,
        })).ArticleId!.Value;

    private async Task<Document> DocumentAsync(long article) =>
        (await new ArticleStore(Database).FindAsync(new RevisionReference(article)))!.Document;

    private async Task<List<string>> InspectedAsync()
    {
        var found = new List<string>();
        await new Inspector(Database).RunAsync(found.Add, CancellationToken.None);
        return found;
    }
}
