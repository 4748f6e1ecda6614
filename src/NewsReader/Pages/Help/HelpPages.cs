using Markdig;
using Microsoft.AspNetCore.Html;
using NewsReader.Markup;

namespace NewsReader.Pages.Help;

/// <summary>The documents that came with the program, as pages.</summary>
internal sealed class HelpPages
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>The first pages of the list; the others follow by title.</summary>
    private static readonly string[] First =
        ["first-visit", "reading", "stories", "search", "quotes", "comparison", "formats", "accessibility", "accuracy", "architecture"];

    private readonly string folder = Path.Combine(AppContext.BaseDirectory, "docs");

    /// <summary>Every page: its name in addresses, and its title.</summary>
    public IReadOnlyList<(string Name, string Title)> All =>
        Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.md")
                .Select(file => (Path.GetFileNameWithoutExtension(file), TitleOf(file)))
                .OrderBy(page => Place(page.Item1))
                .ThenBy(page => page.Item2, StringComparer.Ordinal)]
            : [];

    /// <summary>Whether there is a page of that name.</summary>
    public bool Has(string name) => All.Any(page => string.Equals(page.Name, name, StringComparison.Ordinal));

    /// <summary>A page, rendered and passed through the gate.</summary>
    /// <param name="name">A name that <see cref="Has"/> knows.</param>
    /// <param name="root">The address of the help, with a slash at its end.</param>
    public async Task<IHtmlContent> RenderAsync(string name, string root, CancellationToken cancellation)
    {
        var markdown = await File.ReadAllTextAsync(Path.Combine(folder, name + ".md"), cancellation);
        return new HtmlGate(link => Local(link, root)).Pass(Markdown.ToHtml(markdown, Pipeline));
    }

    /// <summary>Converts a link between documents to a link between pages; links to other files are removed.</summary>
    private string? Local(string link, string root)
    {
        var (path, fragment) = link.Split('#', 2) is [var before, var after] ? (before, $"#{HtmlGate.IdPrefix}{Bare(after)}") : (link, "");
        var name = path.StartsWith(root, StringComparison.Ordinal) ? path[root.Length..]
            : path.EndsWith(".md", StringComparison.Ordinal) ? path[..^3]
            : null;
        return name is not null && Has(name) ? root + name + fragment : null;
    }

    private static int Place(string name) => Array.IndexOf(First, name) is var place and >= 0 ? place : First.Length;

    private static string Bare(string fragment) =>
        fragment.StartsWith(HtmlGate.IdPrefix, StringComparison.Ordinal) ? fragment[HtmlGate.IdPrefix.Length..] : fragment;

    private static string TitleOf(string file) =>
        File.ReadLines(file).FirstOrDefault(line => line.StartsWith("# ", StringComparison.Ordinal))?[2..].Trim()
            ?? Path.GetFileNameWithoutExtension(file);
}
