namespace NewsReader.BrowserTests.Controls;

/// <summary>A row of the control table: a link, button, field, fold or key, and what it must do.</summary>
/// <param name="Name">What it is, in a few words; unique in the table.</param>
/// <param name="Selector">The elements that it is, on any page. Two rows may share a selector when their words differ.</param>
/// <param name="On">The page it is operated on; <c>{…}</c> stands for an article of the newsroom.</param>
/// <param name="Effect">Asserts what it did.</param>
internal sealed record Control(string Name, string Selector, string On, Func<Operation, Task> Effect)
{
    /// <summary>A regular expression for its words; <see langword="null"/> where the selector finds no other element.</summary>
    public string? Words { get; init; }

    /// <summary>Makes a page for one operation and returns its path; <see langword="null"/> where operating changes no data.</summary>
    public Func<ControlRoom, Task<string>>? Fresh { get; init; }

    /// <summary>What is done on the page before it is operated: open a fold, press a key.</summary>
    public Func<Operation, Task>? Before { get; init; }

    /// <summary>How it is operated where a click or Enter is not the way: what is typed or chosen, and how it is sent off.</summary>
    public Func<Operation, Task>? Operate { get; init; }

    /// <summary>The keys, with blanks between them, that do the same from anywhere on the page; <see langword="null"/> without.</summary>
    public string? Shortcut { get; init; }

    /// <summary>Where it is shown.</summary>
    public Shown Shown { get; init; }

    /// <summary>Whether it is there only with script; without, it must not be seen.</summary>
    public bool NeedsScript { get; init; }

    /// <summary>Whether it can only be operated by key: it is not seen until it has the focus.</summary>
    public bool IsForKeys { get; init; }

    /// <summary>Whether it can only be operated by mouse or finger: it is a picture of what another control does.</summary>
    public bool IsForMouse { get; init; }

    /// <summary>The site whose page it is operated on.</summary>
    public ControlSite Site { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
