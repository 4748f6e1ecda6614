using System.Reflection;
using NewsReader.Core.Text;
using NewsReader.Storage;
using NewsReader.Tests.Architecture;

namespace NewsReader.Tests;

/// <summary>
/// The arrows between projects and folders point only downward, as the picture in <c>docs/architecture.md</c> shows them.
/// </summary>
public sealed class ArchitectureTests
{
    /// <summary>A folder with more files than this holds several ideas.</summary>
    private const int MostFiles = 20;

    [Fact]
    public void CoreReferencesNothingButTheFramework() =>
        Assert.All(References(typeof(TextSpan).Assembly), name => Assert.StartsWith("System.", name, StringComparison.Ordinal));

    [Fact]
    public void StorageReferencesCoreAndNotTheSite()
    {
        var references = References(typeof(Database).Assembly);

        Assert.Contains("NewsReader.Core", references);
        Assert.DoesNotContain("NewsReader", references);
        Assert.DoesNotContain(references, name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
    }

    [Fact]
    public void NoFoldersFormACycle() => Assert.Empty(SourceFolders.Current.Cycles());

    [Fact]
    public void TheDocumentedArrowsAreThoseOfTheCode()
    {
        var (code, picture) = (SourceFolders.Current.Arrows.Select(Line).ToList(), Documented().Select(Line).ToList());

        Assert.Empty(code.Except(picture, StringComparer.Ordinal));
        Assert.Empty(picture.Except(code, StringComparer.Ordinal));
    }

    [Fact]
    public void NoDocumentedArrowPointsUpward()
    {
        var below = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (folder, uses) in Documented())
        {
            Assert.Empty(uses.Except(below));
            below.Add(folder);
        }
    }

    [Fact]
    public void NoFolderHoldsMoreThanTwentyFiles() =>
        Assert.Empty(SourceFolders.Current.Files.CountBy(file => (file.Folder, Path.GetExtension(file.Path)))
            .Where(count => count.Value > MostFiles)
            .ToList());

    [Fact]
    public void NoTwoTypesShareAName() =>
        Assert.Empty(SourceFolders.Current.Files.SelectMany(file => file.Types.Select(type => (type, file.Folder))).Distinct()
            .Where(declared => !IsPageModel(declared.Folder, declared.type))
                .CountBy(declared => declared.type)
                .Where(count => count.Value > 1)
                .ToList());

    [Fact]
    public void OnlyTheProgramWritesToTheConsole()
    {
        var inside = SourceFolders.Current.Files.Where(file => !file.Folder.StartsWith("NewsReader/Commands", StringComparison.Ordinal));

        Assert.DoesNotContain(inside, file => File.ReadAllText(file.Path).Contains("Console.Write", StringComparison.Ordinal));
    }

    /// <summary>The model of a page is named after the page, and several folders have an index.</summary>
    private static bool IsPageModel(string folder, string type) =>
        folder.StartsWith("NewsReader/Pages", StringComparison.Ordinal) && type.EndsWith("Model", StringComparison.Ordinal);

    /// <summary>The lines of the picture: a folder, an arrow, and what it uses.</summary>
    private static IEnumerable<(string Folder, IReadOnlyCollection<string> Uses)> Documented()
    {
        var project = "";
        foreach (var line in File.ReadLines(Path.Combine(Checkout.Root, "docs", "architecture.md"))
            .SkipWhile(line => line is not "```arrows")
            .Skip(1)
            .TakeWhile(line => line is not "```"))
        {
            if (!line.StartsWith(' '))
            {
                project = line.Split(' ')[0];
                continue;
            }

            var parts = line.Split("→");
            yield return (Full(project, parts[0].Trim()),
                [.. parts.Skip(1)
                    .SelectMany(uses => uses.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    .Select(used => Full(project, used))]);
        }
    }

    private static string Full(string project, string folder) => folder is "." ? project : $"{project}/{folder}";

    private static string Line((string Folder, IReadOnlyCollection<string> Uses) arrow) =>
        $"{arrow.Folder} → {string.Join(' ', arrow.Uses.Order(StringComparer.Ordinal))}";

    private static List<string> References(Assembly assembly) => [.. assembly.GetReferencedAssemblies().Select(name => name.Name!)];
}
