namespace NewsReader.BrowserTests;

/// <summary>Whose name is above the words, in a comparison and in a collation: the one the article has above them.</summary>
public sealed class SpeakerLabelTests(Newsroom newsroom) : BrowserTest(newsroom)
{
    /// <summary>
    /// Every passage of a column in the order of the page: its place in the article, and the last name above it within an
    /// element.
    /// </summary>
    private const string Labelled = """
        ([cells, within]) => [...document.querySelectorAll(`${cells} .context`)].map(link => {
          const scope = within ? link.closest(within) : document;
          const names = [...scope.querySelectorAll(within ? ".who" : `${cells} .who`)].filter(name => name.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING);
          return `${link.hash.slice(1)} ${names.length > 0 ? names.at(-1).textContent.split(",")[0].trim() : ""}`;
        })
        """;

    /// <summary>Every sentence of a turn and who speaks it.</summary>
    private const string Spoken = """
        () => [...document.querySelectorAll(".turn:has(.who)")].flatMap(turn => [...turn.querySelectorAll("[id]")].map(sentence =>
          `${sentence.id} ${turn.querySelector(".who").childNodes[0].textContent.trim() || turn.querySelector(".who a").textContent.trim()}`))
        """;

    [Theory]
    [InlineData("/collate/1...2...1", ".line td:nth-of-type(2)", "td")]
    [InlineData("/collate/2...1...2?only=differences", ".line td:nth-of-type(1)", "td")]
    [InlineData("/compare/1...2?show=everything", ".side.right", null)]
    [InlineData("/compare/2...1?show=everything", ".side.left", null)]
    public async Task WordsAreUnderTheNameOfWhoSpeaksThem(string path, string cells, string? within)
    {
        var article = await OpenAsync("/articles/2");
        var spoken = (await article.Page.EvaluateAsync<string[]>(Spoken)).ToHashSet(StringComparer.Ordinal);
        var turns = spoken.Select(words => words.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);
        var visit = await OpenAsync(path);
        var labelled = (await visit.Page.EvaluateAsync<string[]>(Labelled, new object?[] { cells, within }))
            .Where(words => turns.Contains(words.Split(' ')[0]))
            .ToList();

        Assert.NotEmpty(labelled);
        Assert.All(labelled, words => Assert.Contains(words, spoken));
    }
}
