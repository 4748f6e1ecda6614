using System.Text.RegularExpressions;

namespace NewsReader.Tests.House;

/// <summary>The page of the word lists names every list, and no list that does not exist.</summary>
public sealed partial class LexiconListTests
{
    private static readonly string Folder = Path.Combine(Checkout.Root, "src", "NewsReader.Core", "Lexicons");

    [Fact]
    public void EveryWordListIsOnThePage() => Assert.Empty(Existing().Except(Named(), StringComparer.Ordinal));

    [Fact]
    public void EveryListOnThePageExists() => Assert.Empty(Named().Except(Existing(), StringComparer.Ordinal));

    /// <summary>The lists of the program, by their paths below the folder of the lists.</summary>
    private static IEnumerable<string> Existing() =>
        Directory.GetFiles(Folder, "*.txt", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace(Path.DirectorySeparatorChar, '/'));

    private static IEnumerable<string> Named() =>
        NamedList().Matches(File.ReadAllText(Path.Combine(Checkout.Root, "docs", "lexicons.md")))
            .Select(list => list.Groups["path"].Value);

    // A name with dots instead of slashes is an example of a resource's name.
    [GeneratedRegex(@"`(?<path>[\w/-]+\.txt)`", RegexOptions.ExplicitCapture)]
    private static partial Regex NamedList();
}
