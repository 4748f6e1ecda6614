using Microsoft.Playwright;
using NewsReader.Storage.Following;
using NewsReader.Visiting.Sources;
using static NewsReader.BrowserTests.Controls.ControlTable;
using static NewsReader.BrowserTests.Controls.Effects;

namespace NewsReader.BrowserTests.Controls;

/// <summary>Sources and edits: the lists, adding an address, and one subscription.</summary>
internal static class SourceControls
{
    /// <summary>An address of this machine, which the site refuses to request.</summary>
    private const string Inside = "http://127.0.0.1/feed";

    private const string Refusal = "It is not an address of the public internet";

    public static IReadOnlyList<Control> Rows { get; } =
    [
        new("sources: import", ".page-head a[href$='/sources/add#list']", "/sources", Points("/sources/add#list")),
        new("sources: export", ".page-head a[href$='/sources.opml']", "/sources", Downloads("sources.opml", "<?xml")) { Operate = ByEffect },
        new("sources: address", "form.asked[action$='/sources/add'] input#address", "/sources", Goes("/sources/add", Refusal))
        {
            Operate = Types(Inside),
        },
        new("sources: address form", "form.asked[action$='/sources/add']", "/sources", Goes("/sources/add", Refusal))
        {
            Before = Fill("#address", Inside),
            Operate = operation => operation.SubmitAsync(),
        },
        new("sources: Preview", "form.asked[action$='/sources/add'] .seek button", "/sources/add", Goes("/sources/add", Refusal))
        {
            Before = Fill("#address", Inside),
        },
        new("sources: all", ".switch a[href$='/sources']", "/sources?only=attention", Goes("/sources")),
        new("sources: need attention", ".switch a[href*='only=attention']", "/sources", Goes("/sources?only=attention")),
        new("sources: a name", ".sources th a", "/sources", Goes("/subscriptions/*", "Visits")),
        new("sources: the table's form", "form:has(> .sources)", "/sources", Goes("/sources"))
        {
            Before = Unfold(".menu"),
            Operate = operation => operation.SubmitAsync(".menu button[value^='visit-']"),
        },
        new("sources: menu", ".menu summary", "/sources", Folds) { Operate = ByEffect },
        new("sources: Visit now", ".menu button[value^='visit-']", "/sources", Goes("/sources")) { Before = Unfold(".menu") },
        new("sources: Pause", ".menu button[value^='pause-']", "", Goes("/sources", "Paused by you"))
        {
            Fresh = ListAsync,
            Before = Unfold(".menu"),
        },
        new("sources: Resume", ".menu button[value^='resume-']", "/sources", Goes("/sources")) { Before = Unfold(".menu") },
        new("sources: settings", ".menu a", "/sources", Goes("/subscriptions/*", "Visits")) { Before = Unfold(".menu") },
        new("sources: back to all", ".empty a[href$='/sources']", "/sources?only=attention&from=500", Goes("/sources")),
        new("sources: to the edits", ".empty a[href$='/edits']", "/sources", Goes("/edits")) { Site = ControlSite.Fresh },

        new("follow: back", "p.above a[href$='/sources']", "/sources/add", Goes("/sources")),
        new("follow: import form", "form[action*='handler=Import']", "/sources/add", Goes("/sources/add?handler=Import", "not a list of feeds"))
        {
            Before = ChooseList,
            Operate = operation => operation.SubmitAsync(),
        },
        new("follow: Import", "form[action*='handler=Import'] button", "/sources/add",
            Goes("/sources/add?handler=Import", "not a list of feeds"))
        {
            Before = ChooseList,
        },
        new("follow: list", "input#file", "/sources/add", Goes("/sources/add?handler=Import", "not a list of feeds"))
        {
            IsForMouse = true,
            Operate = async operation =>
            {
                await ChooseList(operation);
                await operation.SendAsync();
            },
        },
        new("follow: bookmark", "input#bookmarklet", "/sources/add", TakesValue) { Operate = ByEffect },

        new("subscription: name", "form.follow input#name", "", Goes("/subscriptions/*", "Another name"))
        {
            Fresh = FreshAsync,
            Operate = Types("Another name"),
        },
        new("subscription: folder", "form.follow input#folder", "", Goes("/subscriptions/*", "Region"))
        {
            Fresh = FreshAsync,
            Operate = Types("News/Region"),
        },
        new("subscription: pace", "form.follow select#pace", "", Goes("/subscriptions/*")) { Fresh = FreshAsync, Operate = Chooses("every hour") },
        new("subscription: form", "form.follow", "", Goes("/subscriptions/*"))
        {
            Fresh = FreshAsync,
            Operate = operation => operation.SubmitAsync(),
        },
        new("subscription: Save", "form.follow button[value='save']", "", Goes("/subscriptions/*")) { Fresh = FreshAsync },
        new("subscription: Visit now", "form.follow button[value='visit']", "", Goes("/subscriptions/*")) { Fresh = FreshAsync },
        new("subscription: Pause", "form.follow button[value='pause']", "", Goes("/subscriptions/*", "Paused by you")) { Fresh = FreshAsync },
        new("subscription: Resume", "form.follow button[value='resume']", "", Goes("/subscriptions/*", "Not visited yet"))
        {
            Fresh = PausedAsync,
        },
        new("subscription: Remove", "form.follow button[value='remove']", "", Goes("/sources")) { Fresh = FreshAsync },

        new("edits: by weight", ".switch[aria-label='Order'] a:not([href*='order='])", "/edits?order=newest", Goes("/edits")),
        new("edits: newest", ".switch a[href*='order=newest']", "/edits", Goes("/edits?order=newest")),
        new("edits: a kind of change", ".kinds li a:not(.all)", "/edits", Goes("/edits?kind=*")),
        new("edits: all kinds", ".kinds a.all", "/edits?kind=number", Goes("/edits")),
        new("edits: from now on", "a.later", "/edits", Goes("/edits?since=*")),
        new("edits: all edits", ".hint a.every", "/edits?since=1", Goes("/edits")),
        new("edits: a report", ".edit h3 a", "/edits", Goes("/articles/*")),
        new("edits: Compare", ".edit .facts a", "/edits", Goes("/compare/*")),
        new("edits: earlier", "nav.pages a[href*='/edits?']", "/edits", Goes("/edits?before=*")),
        new("edits: to the sources", ".empty a[href$='/sources']", "/edits", Goes("/sources")) { Site = ControlSite.Fresh },
    ];

    private static int number;

    /// <summary>Follows an address of its own.</summary>
    private static async Task<long> FollowAsync(ControlRoom room)
    {
        var address = $"https://site{Interlocked.Increment(ref number)}.example/feed";
        var (followed, _) = await room.Service<Follower>().FollowAsync(address, SubscriptionKind.Feed, name: null, "Fresh", home: null,
            CancellationToken.None);
        return followed!.Value.Subscription.Id;
    }

    private static async Task<string> FreshAsync(ControlRoom room) => $"/subscriptions/{await FollowAsync(room)}";

    private static async Task<string> ListAsync(ControlRoom room)
    {
        await FollowAsync(room);
        return "/sources";
    }

    private static async Task<string> PausedAsync(ControlRoom room)
    {
        var id = await FollowAsync(room);
        await room.Service<SubscriptionStore>().PauseAsync(id, SubscriptionAct.Paused);
        return $"/subscriptions/{id}";
    }

    private static Task ChooseList(Operation operation) =>
        operation.Page.Locator("#file").SetInputFilesAsync(new FilePayload
        {
            Name = "feeds.opml",
            MimeType = "text/xml",
            Buffer = "<html><p>No list</p></html>"u8.ToArray(),
        });

    /// <summary>The element takes the focus, and its value is a script for a bookmark.</summary>
    private static async Task TakesValue(Operation operation)
    {
        await operation.Element.FocusAsync();
        await Assertions.Expect(operation.Element).ToBeFocusedAsync();
        Assert.StartsWith("javascript:", await operation.Element.InputValueAsync(), StringComparison.Ordinal);
    }
}
