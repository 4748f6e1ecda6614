using System.Text.RegularExpressions;

namespace NewsReader.Tests.House;

/// <summary>Links of the documentation have targets, and the tests, files and folders that it names exist.</summary>
public sealed partial class DocumentationTests
{
    public static TheoryData<string> Pages => [.. SourceText.Documentation.Select(page => Path.GetRelativePath(Checkout.Root, page))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void EveryLinkHasATarget(string page)
    {
        foreach (var link in LinksOf(page).Where(link => !link.Contains("://", StringComparison.Ordinal)))
        {
            var (path, anchor) = link.Split('#', 2) is [var before, var after] ? (before, after) : (link, null);
            var target = path.Length == 0 ? Full(page) : Path.GetFullPath(path, Path.GetDirectoryName(Full(page))!);

            Assert.True(Path.Exists(target), $"{page} links to {link}, which does not exist");
            Assert.True(anchor is null || AnchorsOf(target).Contains(anchor), $"{page} links to {link}, which has no such heading");
        }
    }

    [Fact]
    public void EveryTestThatIsNamedExists()
    {
        var tests = Directory.GetFiles(Full("tests"), "*.cs", SearchOption.AllDirectories)
            .Select(Path.GetFileNameWithoutExtension).ToHashSet(StringComparer.Ordinal);

        Assert.All(SourceText.Documentation, page => Assert.All(
            NamedTest().Matches(File.ReadAllText(page)), test => Assert.Contains(test.Groups["name"].Value, tests)));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void EveryPathThatIsNamedExists(string page) =>
        Assert.All(NamedPath().Matches(SourceText.ProseOf(File.ReadAllText(Full(page)))), path => Assert.True(
            Path.Exists(Full(path.Groups["path"].Value)), $"{page} names {path.Value}, which does not exist"));

    private static string Full(string path) => Path.Combine(Checkout.Root, path);

    private static IEnumerable<string> LinksOf(string page) =>
        Link().Matches(SourceText.ProseOf(File.ReadAllText(Full(page)))).Select(link => link.Groups["target"].Value);

    /// <summary>The anchors of a page's headings, as GitHub makes them.</summary>
    private static HashSet<string> AnchorsOf(string page) =>
    [
        .. SourceText.ProseOf(File.ReadAllText(page)).Split('\n')
            .Where(line => line.StartsWith('#'))
            .Select(line => NotInAnchors().Replace(line.TrimStart('#', ' ').ToLowerInvariant(), "").Replace(' ', '-')),
    ];

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex(@"`(?<name>[A-Z]\w+(Tests|Contract))`", RegexOptions.ExplicitCapture)]
    private static partial Regex NamedTest();

    [GeneratedRegex(@"`(?<path>(src|tests)/[^`\s]*)`", RegexOptions.ExplicitCapture)]
    private static partial Regex NamedPath();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchors();
}
