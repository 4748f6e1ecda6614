namespace NewsReader.BrowserTests.Controls;

/// <summary>Every control of every page with the effect that it must have.</summary>
/// <remarks>A control of a page that is in no row fails <see cref="ControlCoverageTests"/>.</remarks>
internal static class ControlTable
{
    /// <summary>Width of a wide window, in CSS pixels.</summary>
    public const int Desk = 1280;

    /// <summary>Width of a phone's window.</summary>
    public const int Phone = 375;

    /// <summary>The rows, by the part of the site they are of.</summary>
    public static IReadOnlyList<Control> Rows { get; } =
    [
        .. ShellControls.Rows,
        .. StoryControls.Rows,
        .. ArticleControls.Rows,
        .. ComparisonControls.Rows,
        .. SearchControls.Rows,
        .. QuoteControls.Rows,
        .. CorrectionControls.Rows,
        .. AddControls.Rows,
        .. SourceControls.Rows,
        .. SettingControls.Rows,
    ];

    /// <summary>
    /// The names of the rows that are operated in another way than by the mouse in a wide window: every third row of those that can
    /// be, and what only phones show; all of them with <c>CONTROLS=all</c>.
    /// </summary>
    /// <param name="isFor">Whether a row can be operated so.</param>
    /// <param name="turn">0, 1 or 2: keys, phones and windows without script share the rows.</param>
    public static IEnumerable<string> Taken(Func<Control, bool> isFor, int turn) =>
        Rows.Index()
            .Where(row => isFor(row.Item))
            .Where(row => TakesAll || row.Index % 3 == turn || row.Item.Shown is Shown.OnPhone)
            .Select(row => row.Item.Name);

    private static bool TakesAll => Environment.GetEnvironmentVariable("CONTROLS") is "all";

    /// <summary>For an effect that operates the control itself.</summary>
    public static Task ByEffect(Operation _) => Task.CompletedTask;

    /// <summary>Types words and sends the form off with Enter, or with its button.</summary>
    public static Func<Operation, Task> Types(string words) => async operation =>
    {
        await operation.TypeAsync(words);
        await (operation.IsByKey ? operation.Page.Keyboard.PressAsync("Enter") : operation.SendAsync());
    };

    /// <summary>Chooses an entry of a list and sends the form off.</summary>
    public static Func<Operation, Task> Chooses(string label) => async operation =>
    {
        await operation.ChooseAsync(label);
        await operation.SendAsync();
    };

    /// <summary>Ticks a box, or takes its tick away, and sends the form off.</summary>
    public static async Task Ticks(Operation operation)
    {
        await operation.PressAsync();
        await operation.SendAsync();
    }

    /// <summary>Opens the folds of a page that a selector finds.</summary>
    public static Func<Operation, Task> Unfold(string selector) => operation =>
        operation.Page.Locator(selector).EvaluateAllAsync<object?>("folds => folds.forEach(fold => fold.open = true)");

    /// <summary>Fills in a field of the page.</summary>
    public static Func<Operation, Task> Fill(string selector, string value) =>
        operation => operation.Page.Locator(selector).First.FillAsync(value);
}
