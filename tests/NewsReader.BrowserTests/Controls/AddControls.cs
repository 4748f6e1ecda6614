using System.Text;
using Microsoft.Playwright;
using NewsReader.Ingestion.Uploads;
using NewsReader.Reading.Manuscripts;
using static NewsReader.BrowserTests.Controls.ControlTable;
using static NewsReader.BrowserTests.Controls.Effects;

namespace NewsReader.BrowserTests.Controls;

/// <summary>Adding reports: the form, the preview and what became of each.</summary>
internal static class AddControls
{
    public static IReadOnlyList<Control> Rows { get; } =
    [
        new("add: files", "input#files", "/add", Goes("/add/*", "ferry.txt")) { IsForMouse = true, Operate = ChooseFiles },
        new("add: text", "textarea#text", "/add", Goes("/add/*", "The old ferry sails again")) { Operate = TypeAndPreview },
        new("add: format", "select#format", "/add", Goes("/add/*", "A Markdown title"))
        {
            Before = Fill("#text", "# A Markdown title\n\nThe old ferry sails again on Monday, it was said."),
            Operate = Chooses("Markdown"),
        },
        new("add: form", "form.adding", "/add", Goes("/add", "There is nothing to read yet"))
        {
            Operate = operation => operation.SubmitAsync(),
        },
        new("add: Preview", "form.adding button.strong", "/add", Goes("/add/*", "Please check"))
        {
            Before = Fill("#text", "The old ferry sails again.\n\n(BEGIN VIDEO CLIP)\n\nIt is said to be safe."),
        },
        new("add: Add now", "form.adding button[name='once']", "", Goes("/add/*", "pasted text"))
        {
            Fresh = _ => Task.FromResult("/add"),
            Before = FillUnique,
        },

        new("preview: other reports", "p.above a[href$='/add']", "", Goes("/add")) { Fresh = WaitingAsync },
        new("preview: add it", "input[name='keep']", "", Goes("/add/*", "it was not selected")) { Fresh = WaitingAsync, Operate = Ticks },
        new("preview: form", "form[action*='/add/']", "", Goes("/add/*", "added"))
        {
            Fresh = WaitingAsync,
            Operate = operation => operation.SubmitAsync("button.strong"),
        },
        new("preview: Add selected", "form[action*='/add/'] button.strong", "", Goes("/add/*", "added")) { Fresh = WaitingAsync },
        new("preview: Cancel", "button[name='drop']", "", Goes("/add")) { Fresh = WaitingAsync },
        new("preview: what it joins", ".joins a[href*='/stories/'], .joins a[href*='/articles/']", "", Goes("/stories/*"))
        {
            Fresh = JoiningAsync,
        },
        new("preview: another of the batch", ".joins a[href^='#document-']", "", Points("/add/*#document-1")) { Fresh = RepeatingAsync },
        new("preview: a doubt", ".problems a[href^='#doubt-']", "", Points("/add/*#doubt-1-1")) { Fresh = DoubtfulAsync },
        new("preview: part by part", ".section details > summary:not(:has(*))", "", Folds)
        {
            Fresh = WaitingAsync,
            Words = "part by part",
            Operate = ByEffect,
        },
        new("preview: facts", ".section details > summary:not(:has(*))", "", Folds)
        {
            Fresh = WaitingAsync,
            Words = "Correct facts",
            Operate = ByEffect,
        },
        new("preview: a fact", "input[name^='facts[']", "", Goes("/add/*", "added"))
        {
            Fresh = WaitingAsync,
            Before = Unfold("main details"),
            Operate = Types("The Tide"),
        },
        new("preview: medium", "select[name^='facts[']", "", Goes("/add/*", "added"))
        {
            Fresh = WaitingAsync,
            Before = Unfold("main details"),
            Operate = Chooses("wire"),
        },

        new("added: read it", ".problems li > a[href*='/articles/']", "", Goes("/articles/*")) { Fresh = AddedAsync },
        new("added: to the stories", ".actions a.button.strong[href='/']", "", Goes("/")) { Fresh = AddedAsync },
        new("added: Add more", ".actions a.button[href$='/add']", "", Goes("/add")) { Fresh = AddedAsync },
    ];

    private static int number;

    /// <summary>Puts a document on the desk, where it waits to be added.</summary>
    public static Task<string> WaitingAsync(ControlRoom room) => WaitAsync(room, Unique());

    public static async Task<string> AddedAsync(ControlRoom room)
    {
        var batch = await ReceiveAsync(room, Unique());
        await room.Service<UploadConfirmation>().KeepAsync(batch, batch.Readable, CancellationToken.None);
        await foreach (var _ in batch.FollowAsync(CancellationToken.None))
        {
            // Until each has its outcome.
        }

        return $"/add/{batch.Id}";
    }

    public static Task<string> JoiningAsync(ControlRoom room)
    {
        var ferried = $"some {Interlocked.Increment(ref number)},000";
        return WaitAsync(room, Texts.HarbourWire.Replace("nearly 5,000", ferried, StringComparison.Ordinal));
    }

    public static Task<string> DoubtfulAsync(ControlRoom room) => WaitAsync(room, Unique() + "\n\n(BEGIN VIDEO CLIP)\n\nIt went on.");

    public static async Task<string> RepeatingAsync(ControlRoom room)
    {
        var text = Unique();
        return $"/add/{(await ReceiveAsync(room, text, text)).Id}";
    }

    private static string Unique() =>
        $"Council {Interlocked.Increment(ref number)} of Yarrow{number} met on Friday. It named a new bridge Yarrow{number} Span.";

    private static async Task<string> WaitAsync(ControlRoom room, string text) => $"/add/{(await ReceiveAsync(room, text)).Id}";

    private static async Task<UploadBatch> ReceiveAsync(ControlRoom room, params string[] texts)
    {
        var desk = room.Service<PendingUploads>();
        return await desk.ReceiveAsync([.. texts.Select(text => UploadedFile.Of(text, Format.Text))], CancellationToken.None)
            ?? throw new InvalidOperationException("No more uploads can wait.");
    }

    private static async Task ChooseFiles(Operation operation)
    {
        var text = Encoding.UTF8.GetBytes(Unique());
        await operation.Element.SetInputFilesAsync(new FilePayload { Name = "ferry.txt", MimeType = "text/plain", Buffer = text });
        if (operation.Look.HasScript)
        {
            await Assertions.Expect(operation.Page.Locator("#chosen li")).ToHaveTextAsync("ferry.txt");
        }

        await operation.SendAsync();
    }

    private static async Task TypeAndPreview(Operation operation)
    {
        await operation.TypeAsync("The old ferry sails again on Monday, it was said.");
        await operation.SendAsync();
    }

    private static Task FillUnique(Operation operation) => Fill("#text", Unique())(operation);
}
