using NewsReader.Core.Documents;
using NewsReader.Core.Quotes;
using NewsReader.Core.Search;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Quotes;
using NewsReader.Storage.Search;

namespace NewsReader.Tests.Storage;

/// <summary>What every database must find. A database passes by a subclass that creates it.</summary>
public abstract class SearchContract : CollectionTest
{
    [Theory]
    [InlineData("", 4)]
    [InlineData("enemies", 1)] // stemmed: enemy
    [InlineData("enemy friend", 1)]
    [InlineData("enemy OR taxes", 2)]
    [InlineData("\"not my enemy\"", 1)]
    [InlineData("\"not my enemies\"", 0)]
    [InlineData("\"not my enemy\" friend", 1)]
    [InlineData("my -enemy", 1)]
    [InlineData("-enemy", 3)]
    [InlineData("who:trump", 2)]
    [InlineData("who:tru", 0)]
    [InlineData("-who:trump", 2)]
    [InlineData("who:trump who:perez", 3)]
    [InlineData("who:trump who:nobody", 2)]
    [InlineData("my who:nobody who:trump", 2)]
    [InlineData("-who:nobody", 4)]
    [InlineData("who:\"José Pérez\"", 1)]
    [InlineData("source:cgtn medium:web", 4)]
    [InlineData("medium:broadcast", 0)]
    [InlineData("type:indirect", 1)]
    [InlineData("story:1", 4)]
    [InlineData("story:2", 0)]
    [InlineData("date:2018-07", 4)]
    [InlineData("date:2019/", 0)]
    [InlineData("总统说", 1)]
    [InlineData("总统", 1)]
    [InlineData("-总统", 3)]
    [InlineData("\" * ^ : {my} :", 2)]
    public async Task ASearchFindsWhatItAsksFor(string query, int expected)
    {
        await AddQuotesAsync();
        var page = await Quotes.SearchAsync(SearchQuery.Parse(query), QuoteOrder.Relevance, skip: 0, take: 10);

        Assert.Equal(expected, page.Hits.Count);
        Assert.Equal((expected, true), (page.Count, page.IsCountExact));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("texts", 1)] // stemmed
    [InlineData("title", 1)]
    [InlineData("\"some text\"", 0)]
    [InlineData("text -title", 0)]
    [InlineData("-text", 0)]
    [InlineData("who:trump type:direct", 1)]
    [InlineData("who:nobody", 0)]
    [InlineData("总统", 0)]
    public async Task ASearchOfArticlesFindsWhatItAsksFor(string query, int expected)
    {
        await AddQuotesAsync();
        var page = await Articles.SearchAsync(SearchQuery.Parse(query), 0, 10);

        Assert.Equal((expected, expected), (page.Hits.Count, (int)page.Count));
        Assert.All(page.Hits, hit => Assert.All(hit.Matches, span => Assert.NotEmpty(span.Of(hit.Snippet))));
    }

    [Fact]
    public async Task WordsThatMatchAreSpansOfTheQuote()
    {
        await AddQuotesAsync();
        var hit = Assert.Single((await Quotes.SearchAsync(SearchQuery.Parse("\"not my\" enemies"), QuoteOrder.Newest, 0, 10)).Hits);

        Assert.Equal(["not my", "enemy"], hit.Matches.Select(span => span.Of(hit.Stored.Quote.Text))
            .OrderByDescending(word => word.Length));
    }

    [Theory]
    [InlineData("is he my enemy or a friend", "He is not my enemy. Is he a friend?")]
    [InlineData("we raised taxes", "We cut my taxes.")]
    [InlineData("总统说没问题", "总统说没有问题")]
    [InlineData("zebra crossing", null)]
    [InlineData("\"' OR NEAR(", null)]
    public async Task TheRealQuoteIsFoundBehindRememberedWords(string remembered, string? real)
    {
        await AddQuotesAsync();

        Assert.Equal(real, (await Quotes.FindRealAsync(remembered, 1)).SingleOrDefault()?.Hit.Stored.Quote.Text);
    }

    [Fact]
    public async Task FacetsCountWhatWasFound()
    {
        await AddQuotesAsync();
        var page = await Quotes.SearchWithFacetsAsync(SearchQuery.Parse("who:trump"), QuoteOrder.Newest, 0, 1);

        Assert.Equal(2, page.Count);
        Assert.Single(page.Hits);
        Assert.Equal(
            [("date", "2018-07", 2L), ("medium", "web", 2L), ("source", "CGTN", 2L), ("type", "direct", 2L), ("who", "Donald Trump", 2L)],
            page.Facets.Select(facet => (facet.Kind, facet.Value, facet.Count)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("who:trump")]
    [InlineData("enemies")]
    [InlineData("nothingofthekind")]
    public async Task WithoutFacetsTheSameQuotesAreFound(string words)
    {
        await AddQuotesAsync();
        var query = SearchQuery.Parse(words);
        var (plain, faceted) =
            (await Quotes.SearchAsync(query, QuoteOrder.Newest, 0, 2), await Quotes.SearchWithFacetsAsync(query, QuoteOrder.Newest, 0, 2));

        Assert.Equal((faceted.Count, faceted.IsCountExact), (plain.Count, plain.IsCountExact));
        Assert.Equal(faceted.Hits.Select(hit => hit.Stored.Id), plain.Hits.Select(hit => hit.Stored.Id));
        Assert.Empty(plain.Facets);
    }

    [Fact]
    public async Task FacetsKnowWhatCameAfterTheFirstSearch()
    {
        await AddQuotesAsync();
        await Quotes.SearchWithFacetsAsync(SearchQuery.Empty, QuoteOrder.Newest, 0, 1);
        var later = await AddAsync("later", Sample("More.", null) with { Outlet = new("BBC"), Medium = Medium.Broadcast });
        var revision = (await Articles.FindAsync(new(later)))!.Id;
        await Database.WriteAsync(change => QuoteStore.AddAsync(change, revision, later, [Said("Nada.", "José Pérez")], 1));
        var page = await Quotes.SearchWithFacetsAsync(SearchQuery.Parse("who:perez"), QuoteOrder.Newest, 0, 1);

        Assert.Equal(
            [("date", "2018-07", 1L), ("medium", "broadcast", 1L), ("medium", "web", 1L), ("source", "BBC", 1L), ("source", "CGTN", 1L),
                ("type", "direct", 2L), ("who", "José Pérez", 2L)],
            page.Facets.Select(facet => (facet.Kind, facet.Value, facet.Count)));
        Assert.Equal(("2018-07", "2018-07"), (page.Facets[^1].First, page.Facets[^1].Last));
    }

    [Fact]
    public async Task TextsAreFoundWhenTheyAreShownAllAtOnceAndWhatWasWithdrawnStaysOut()
    {
        var (one, other, withdrawn) = (await AddAsync("one", "Rain."), await AddAsync("other", "Hail."), await AddAsync("third", "Snow."));
        await new WithdrawalStore(Database).WithdrawAsync(withdrawn, "", Morning);
        var source = await KeepAsync("sun", [7]);
        await Database.WriteAsync(async change =>
        {
            foreach (var article in new[] { one, other, withdrawn })
            {
                var revision = await ArticleStore.AddRevisionAsync(change, article, new(source.Id, Morning, Sample("Sunny.", null), 1));
                await QuoteStore.AddAsync(change, revision, article, [Said("It is sunny.", null)], 1);
            }
        });
        var before = await FoundAsync("sunny");
        await Database.WriteAsync(change => ArticleStore.ShowAsync(change, [one, other, withdrawn, other]));

        Assert.Equal((0, 0), before);
        Assert.Equal((2, 2), await FoundAsync("sunny"));
        Assert.Equal((0, 0), await FoundAsync("rain"));
        Assert.Empty(await Database.FindDamageAsync());
    }

    [Fact]
    public async Task QuotesOfAnOldRevisionAreNoLongerFound()
    {
        var article = await AddQuotesAsync();
        await ReviseAsync(article, Sample("Other words.", null));

        Assert.Equal(0, (await Quotes.SearchAsync(SearchQuery.Empty, QuoteOrder.Newest, 0, 10)).Count);
    }

    /// <summary>How many quotes and how many articles a search finds.</summary>
    private async Task<(long Quotes, long Articles)> FoundAsync(string query) => (
        (await Quotes.SearchAsync(SearchQuery.Parse(query), QuoteOrder.Newest, 0, 1)).Count,
        (await Articles.SearchAsync(SearchQuery.Parse(query), 0, 1)).Count);

    private async Task<long> AddQuotesAsync()
    {
        var document = Sample("Text.", "Title") with { Outlet = new("CGTN"), Medium = Medium.Web, Published = new("2018-07-15") };
        var article = await AddAsync("quoted", document);
        var revision = (await Articles.FindAsync(new(article)))!.Id;
        await Database.WriteAsync(change => QuoteStore.ReplaceAsync(
            change,
            revision,
            1,
            [
                Said("He is not my enemy. Is he a friend?", "Donald Trump"),
                Said("We cut my taxes.", "Donald Trump"),
                Said("Nada mudou.", "José Pérez"),
                Said("总统说没有问题", null) with { Type = QuoteType.Indirect },
            ],
            1));
        return article;
    }

    private static Quote Said(string text, string? speaker) =>
        new()
        {
            Parts = [new(0, text.Length)],
            Text = text,
            Type = QuoteType.Direct,
            Speaker = speaker is null
            ? null
            : new(speaker),
            Confidence = 1
        };
}
