using NewsReader.Core.Comparisons;
using NewsReader.Core.Stories;
using NewsReader.Ingestion;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Corrections;
using NewsReader.Storage.Quotes;
using NewsReader.Storage.Rows;
using static NewsReader.BrowserTests.Controls.ControlTable;
using static NewsReader.BrowserTests.Controls.Effects;

namespace NewsReader.BrowserTests.Controls;

/// <summary>The pages on which readers correct pairs of sentences, speakers, people and stories.</summary>
/// <remarks>Each operation has reports of its own.</remarks>
internal static class CorrectionControls
{
    public static IReadOnlyList<Control> Rows { get; } =
    [
        new("correction: the comparison", "p.above a[href*='/compare/']", "/compare/1...2/passage/2", Points("/compare/1.1...2.1#row-2")),
        new("pair: form", "form[action*='handler=Part']", "", Goes("/compare/*", "parted by readers"))
        {
            Fresh = PairAsync,
            Operate = operation => operation.SubmitAsync(),
        },
        new("pair: not the same passage", "form[action*='handler=Part'] button", "", Goes("/compare/*", "parted by readers"))
        {
            Fresh = PairAsync,
        },
        new("passage: what belongs to it", "form:has([name='side']) input[name='other']", "", Goes("/compare/*", "paired by a reader"))
        {
            Fresh = AloneAsync,
            Operate = Ticks,
        },
        new("passage: form", "form:has([name='side'])", "", Goes("/compare/*", "paired by a reader"))
        {
            Fresh = AloneAsync,
            Before = Tick("[name='other']"),
            Operate = operation => operation.SubmitAsync(),
        },
        new("passage: these belong together", "form:has([name='side']) button", "", Goes("/compare/*", "paired by a reader"))
        {
            Fresh = AloneAsync,
            Before = Tick("[name='other']"),
        },
        new("parted: form", "form:has(button[name='pair'])", "", Goes("/compare/*"))
        {
            Fresh = PartedAsync,
            Operate = operation => operation.SubmitAsync(),
        },
        new("parted: the same after all", "button[name='pair']", "", IsJoined) { Fresh = PartedAsync },

        new("speaker: the quote", "p.above a[href*='/articles/'][href*='#quote']", "/quotes/1/speaker", Points("/articles/*#quote-*")),
        new("speaker: a name", "input[name='speaker']", "", Goes("/articles/*", "peaker unclear"))
        {
            Fresh = SpokenAsync,
            Operate = TickUnclear,
        },
        new("speaker: somebody else", "#other", "", Goes("/articles/*", "Ann Lee"))
        {
            Fresh = SpokenAsync,
            Before = Tick("[name='speaker'][value='-other']"),
            Operate = Types("Ann Lee"),
        },
        new("speaker: form", "form:has([name='speaker'])", "", Goes("/articles/*", "Ann Lee"))
        {
            Fresh = SpokenAsync,
            Before = ElseAsync,
            Operate = operation => operation.SubmitAsync(),
        },
        new("speaker: Save", "form:has([name='speaker']) button", "", Goes("/articles/*", "Ann Lee"))
        {
            Fresh = SpokenAsync,
            Before = ElseAsync,
        },
        new("speaker: back to the text, form", "form[action*='/speaker?handler=Withdraw']", "", Goes("/articles/*", "Quill"))
        {
            Fresh = CorrectedAsync,
            Operate = operation => operation.SubmitAsync(),
        },
        new("speaker: back to the text", "form[action*='/speaker?handler=Withdraw'] button", "", Goes("/articles/*", "Quill"))
        {
            Fresh = CorrectedAsync,
        },

        new("person: back", "p.above a[href*='/speakers/']", "/speakers/1/same", Goes("/speakers/1")),
        new("person: search field", "form:not([method]) #q", "", Goes("/speakers/*/same?q=Trump", "Trump"))
        {
            Fresh = PersonAsync,
            Operate = Types("Trump"),
        },
        new("person: search form", "form.filters:has(#q)", "", Goes("/speakers/*/same?q=*"))
        {
            Fresh = PersonAsync,
            Operate = operation => operation.SubmitAsync(),
        },
        new("person: Find", "form.filters:has(#q) button", "", Goes("/speakers/*/same?q=Trump", "Trump"))
        {
            Fresh = PersonAsync,
            Before = Fill("#q", "Trump"),
        },
        new("person: somebody known", "form:not([action*='handler']) .choices:not(:has([name='speaker'])) input[name='other']", "",
            Goes("/speakers/*", "Ida Brook")) { Fresh = FoundPersonAsync, Operate = Ticks },
        new("person: form",
            "main form[method='post']:not([action*='handler']):has([name='other']):not(:has([name='side'], [name='speaker']))", "",
            Goes("/speakers/*", "Ida Brook"))
        {
            Fresh = FoundPersonAsync,
            Before = Tick("[name='other']"),
            Operate = operation => operation.SubmitAsync(),
        },
        new("person: the same",
            "form:not([action*='handler']):has([name='other']):not(:has([name='side'], [name='speaker'])) button.strong", "",
            Goes("/speakers/*", "Ida Brook")) { Fresh = FoundPersonAsync, Before = Tick("[name='other']") },
        new("person: undo, form", "form[action*='/speakers/'][action*='handler=Apart']", "", Goes("/speakers/*"))
        {
            Fresh = PersonAsync,
            Operate = operation => operation.SubmitAsync(),
        },
        new("person: undo", "form[action*='/speakers/'][action*='handler=Apart'] button", "", Goes("/speakers/*"))
        {
            Fresh = PersonAsync,
        },

        new("stories: a version of another story", "form[action*='handler=Apart'] input[name='article']", "",
            Goes("/stories/*", "1 version")) { Fresh = StoryAsync, Operate = Ticks },
        new("stories: take out, form", "form[action*='/stories/'][action*='handler=Apart']", "", Goes("/stories/*", "1 version"))
        {
            Fresh = StoryAsync,
            Before = Tick("[name='article']"),
            Operate = operation => operation.SubmitAsync(),
        },
        new("stories: not the same", "form[action*='/stories/'][action*='handler=Apart'] button", "", Goes("/stories/*", "1 version"))
        {
            Fresh = StoryAsync,
            Before = Tick("[name='article']"),
        },
        new("stories: another story", "form[action*='handler=Together'] input[name='other']", "", Goes("/stories/*", "2 versions"))
        {
            Fresh = TwoStoriesAsync,
            Operate = Ticks,
        },
        new("stories: put together, form", "form[action*='handler=Together']", "", Goes("/stories/*", "2 versions"))
        {
            Fresh = TwoStoriesAsync,
            Before = Tick("[name='other']"),
            Operate = operation => operation.SubmitAsync(),
        },
        new("stories: the same", "form[action*='handler=Together'] button", "", Goes("/stories/*", "2 versions"))
        {
            Fresh = TwoStoriesAsync,
            Before = Tick("[name='other']"),
        },
        new("stories: take back, form", "form[action*='/stories/'][action*='handler=Withdraw']", "", Goes("/stories/*", "2 versions"))
        {
            Fresh = ApartAsync,
            Operate = operation => operation.SubmitAsync(),
        },
        new("stories: take back", "form[action*='/stories/'][action*='handler=Withdraw'] button", "", Goes("/stories/*", "2 versions"))
        {
            Fresh = ApartAsync,
        },
    ];

    private static async Task<string> PairAsync(ControlRoom room)
    {
        var (left, right) = await room.AddPairAsync();
        return $"/compare/{left}.1...{right}.1/passage/1";
    }

    /// <summary>Two versions, each with a last sentence that only it has.</summary>
    private static async Task<string> AloneAsync(ControlRoom room)
    {
        var (left, right) = await room.AddPairAsync();
        var rows = Comparison.Of((await RevisionAsync(room, left)).Document, (await RevisionAsync(room, right)).Document).Rows;
        return $"/compare/{left}.1...{right}.1/passage/{rows.Index().First(row => row.Item.Right.Count == 0).Index + 1}";
    }

    private static async Task<string> PartedAsync(ControlRoom room)
    {
        var (left, right) = await room.AddPairAsync();
        await room.PartAsync(left, right);
        return $"/compare/{left}.1...{right}.1/parted";
    }

    private static async Task IsJoined(Operation operation)
    {
        await Goes("/compare/*")(operation);
        await Microsoft.Playwright.Assertions.Expect(operation.Page.GetByText("parted by readers")).ToHaveCountAsync(0);
    }

    private static async Task<string> SpokenAsync(ControlRoom room) => $"/quotes/{(await QuoteAsync(room)).Id}/speaker";

    private static async Task<string> CorrectedAsync(ControlRoom room)
    {
        var article = await room.AddAsync();
        var quote = await QuoteAsync(room, article);
        await room.Service<CorrectionStore>().AddSpeakerAsync(article, quote.Quote.Text, "Ann Lee", DateTimeOffset.UnixEpoch);
        return $"/quotes/{quote.Id}/speaker";
    }

    private static async Task<string> PersonAsync(ControlRoom room) => $"/speakers/{(await QuoteAsync(room)).SpeakerId}/same";

    private static async Task<string> FoundPersonAsync(ControlRoom room) => await PersonAsync(room) + "?q=Brook";

    private static async Task<string> StoryAsync(ControlRoom room)
    {
        var (left, _) = await room.AddPairAsync();
        return $"/stories/{await room.Service<ArticleStore>().StoryOfAsync(left)}/same";
    }

    private static async Task<string> TwoStoriesAsync(ControlRoom room)
    {
        var (one, other) = (await room.AddAsync("It rained on Snarkday."), await room.AddAsync("It rained on Snarkday."));
        return $"/stories/{await room.Service<ArticleStore>().StoryOfAsync(one)}/same?q=%22Quill{room.NumberOf(other)}%22";
    }

    private static async Task<string> ApartAsync(ControlRoom room)
    {
        var (left, right) = await room.AddPairAsync();
        await room.Service<StoryCorrector>().ApplyAsync([new StoryCorrection(left, right, AreSame: false)], CancellationToken.None);
        return $"/stories/{await room.Service<ArticleStore>().StoryOfAsync(left)}/same";
    }

    private static async Task<StoredQuote> QuoteAsync(ControlRoom room, long? article = null) =>
        (await room.Service<QuoteStore>().OfRevisionAsync((await RevisionAsync(room, article ?? await room.AddAsync())).Id))[0];

    private static async Task<Revision> RevisionAsync(ControlRoom room, long article) =>
        await room.Service<ArticleStore>().FindAsync(new RevisionReference(article))
            ?? throw new InvalidOperationException($"There is no article {article}.");

    private static Func<Operation, Task> Tick(string selector) => operation => operation.Page.Locator(selector).First.CheckAsync();

    private static async Task ElseAsync(Operation operation)
    {
        await Tick("[name='speaker'][value='-other']")(operation);
        await Fill("#other", "Ann Lee")(operation);
    }

    private static Task TickUnclear(Operation operation) =>
        Ticks(operation with { Element = operation.Page.Locator("input[name='speaker'][value='-unclear']") });
}
