using System.Text;
using Dapper;
using NewsReader.Core.Parsing;
using NewsReader.Core.Stories;
using NewsReader.Ingestion;
using NewsReader.Reading;
using NewsReader.Storage.Articles;

namespace NewsReader.Tests.Ingestion;

/// <summary>What documents claim to be, and what they hide in their facts.</summary>
public sealed class ForeignFactsTests : IngesterTest
{
    private const string Real = "https://news.example/flood";

    [Theory]
    [InlineData("<link rel=canonical href='https://news.example/flood'>", "html")]
    [InlineData("<meta property=og:url content='https://news.example/flood'>", "html")]
    [InlineData("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"url\":\"https://news.example/flood\"}</script>", "html")]
    [InlineData("---\ntitle: Other\nurl: https://news.example/flood\n---\n\n", "md")]
    [InlineData("{\"url\":\"https://news.example/flood\",\"text\":\"Other words were written by somebody.\"}", "json")]
    public async Task AForeignDocumentIsNoSuccessor(string claim, string extension)
    {
        var real =
            await AddAsync(Real, $"<link rel=canonical href='{Real}'><p>The flood reached the old mill on Sunday.</p>", "html", Real);
        foreach (var (origin, identity) in new[] { ("/in/forged." + extension, "/in/forged." + extension), ("pasted text", null),
            ("https://evil.example/flood", "https://evil.example/flood"), ("http://news.example/flood", "http://news.example/flood"),
            ("https://news.example:8443/a", "https://news.example:8443/a") })
        {
            var forged =
                await AddAsync(origin, extension is "json"
                    ? claim.Replace("somebody", origin, StringComparison.Ordinal)
                    : $"{claim}<p>Other words of {origin}.</p>", extension, identity);

            Assert.Equal(Outcome.Added, forged.Outcome);
            Assert.NotEqual(real.ArticleId, forged.ArticleId);
        }

        Assert.Equal(1,
            await Database.ReadAsync(connection =>
                connection.ExecuteScalarAsync<long>("select count(*) from revision where article_id = @ArticleId", real)));
    }

    [Fact]
    public async Task APageOfItsOwnOriginIsTheSuccessorItSaysItIs()
    {
        var first =
            await AddAsync(Real, $"<link rel=canonical href='{Real}'><p>The flood reached the old mill on Sunday.</p>", "html", Real);
        var second =
            await AddAsync(Real + "?utm=x", $"<link rel=canonical href='{Real}'><p>The flood left the old mill on Monday.</p>", "html",
                Real + "?utm=x");

        Assert.Equal(Outcome.Revised, second.Outcome);
        Assert.Equal(first.ArticleId, second.ArticleId);
    }

    [Fact]
    public async Task AnAddressGivenByHandIsANote()
    {
        var given =
            await AddAsync("flood.html", $"<link rel=canonical href='{Real}'><p>The flood reached the old mill on Sunday.</p>", "html",
                identity: null);
        var article = await new ArticleStore(Database).FindAsync(new RevisionReference(given.ArticleId!.Value, 1));

        Assert.Equal(Real, article!.Document.Address?.Value);
    }

    public static TheoryData<string, string> Hidden() => new()
    {
        { "---\ntitle: \"a\\0b\\x01c\\e[2Jd\"\nsection: \"News\\0\"\noutlet: \"O\\x07\"\nauthor: [\"Ann\\0 Lee\"]\ndateline: "
            + "\"P\\x9B\"\nlang: \"e\\0n\"\nurl: \"https://a.example/\\0b\"\nduration: \"PT\\x001S\"\n---\n\nWords.",
            "md" },
        { "{\"text\":\"a\\u0000b "
            + "words\\u0001.\",\"headline\":\"a\\u0000b\",\"articleSection\":\"N\\u0000\",\"abstract\":\"S\\u0002\",\"publisher\":\"O\\u001b[31m\",\"author\":[\"Ann\\u0000 Lee\",{\"name\":\"Bob\\u0007\"}],\"dateline\":\"P\\u0085\",\"url\":\"https://a.example/\\u0000b\",\"inLanguage\":\"e\\u0000\",\"hints\":[{\"start\":0,\"end\":5,\"speaker\":\"A\\u0000N\"}]}",
            "json" },
        { "<title>a&#1;b&#127;c</title><meta property=og:site_name content='O&#2;'><meta name=author content='Ann&#3; Lee'><meta "
            + "property=article:section content='N&#4;'><meta name=description content='S&#27;[2J'><html lang='e&#1;n'><p>Words&#1; and "
            + "&#x7f; more &#0;.</p>",
            "html" },
        { "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"a\\u0000b\",\"author\":\"Ann\\u0000 "
            + "Lee\",\"publisher\":{\"name\":\"O\\u0001\"},\"articleSection\":\"N\\u0000\",\"description\":\"S\\u0000\"}</script><p>Words of a report.</p>",
            "html" },
        { "Words &#1; and &#0; and &#127;.\n\n# A&#1;b", "md" },
        { "WEBVTT\n\n00:00.000 --> 00:01.000\n<v A&#1;nn>Words &#1; here\u0001.\n", "vtt" },
        { "1\n00:00:01,000 --> 00:00:02,000\nANN: Words\u0000 &#1; here.\n", "srt" },
        { "HEADLINE\u0000 WORDS\n\nBy Ann\u0001 Lee\n\nANN LEE\u0002: Words\u0003 here.", "txt" },
    };

    [Theory]
    [MemberData(nameof(Hidden))]
    public void NothingThatIsReadHasAControlCharacter(string text, string extension)
    {
        var document =
            DocumentParser.Parse(DocumentReader.Read(Encoding.UTF8.GetBytes(text), DocumentReader.FormatOf("a." + extension)!.Value));
        var read = JsonReading.Write(DocumentReader.Read(Encoding.UTF8.GetBytes(text), DocumentReader.FormatOf("a." + extension)!.Value));

        Assert.DoesNotContain(document.Text, character => char.IsControl(character) && character is not ('\n' or '\t'));
        Assert.DoesNotMatch(@"\\u00(?!0[9aA])[01][0-9a-fA-F]|\\u007[fF]|\\u00[89][0-9a-fA-F]|[\x7f-\x9f]", read);
    }

    [Theory]
    [MemberData(nameof(Hidden))]
    public async Task CheckFindsNothingInWhatHidesControlCharacters(string text, string extension)
    {
        await AddAsync("a\u0000\u0001." + extension, text, extension, "a\u0000.txt");
        var inspected = new List<string>();
        await new Inspector(Database).RunAsync(inspected.Add, CancellationToken.None);

        Assert.Empty(inspected);
    }

    private Task<IngestResult> AddAsync(string origin, string text, string extension, string? identity) =>
        Ingester.IngestAsync(new IncomingDocument(origin, DocumentReader.FormatOf("a." + extension)!.Value, Encoding.UTF8.GetBytes(text),
            identity));
}
