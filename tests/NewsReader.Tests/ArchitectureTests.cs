using System.Reflection;
using System.Text.RegularExpressions;
using NewsReader.Core.Text;
using NewsReader.Storage;

namespace NewsReader.Tests;

/// <summary>The arrows between projects and folders point only downward.</summary>
public sealed partial class ArchitectureTests
{
    /// <summary>What each folder of Core may use, besides itself.</summary>
    private static readonly Dictionary<string, string[]> Below = new()
    {
        ["Text"] = [],
        ["Lexicons"] = ["Text"],
        ["Documents"] = ["Text"],
        ["Parsing"] = ["Text", "Lexicons", "Documents"],
        ["Stories"] = ["Text", "Lexicons", "Documents"],
        ["Comparisons"] = ["Text", "Lexicons", "Documents", "Stories"],
        ["Quotes"] = ["Text", "Lexicons", "Documents", "Stories"],
        ["Search"] = ["Text", "Lexicons"],
    };

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

    [Theory]
    [MemberData(nameof(Folders))]
    public void AFolderOfCoreUsesOnlyFoldersBelowIt(string folder)
    {
        var files = Directory.GetFiles(Path.Combine(Checkout.Root, "src", "NewsReader.Core", folder), "*.cs", SearchOption.AllDirectories);
        var used = files.SelectMany(file => CoreNamespace().Matches(File.ReadAllText(file)).Select(match => match.Groups["folder"].Value)).Distinct();

        Assert.NotEmpty(files);
        Assert.Empty(used.Except(Below[folder]).Except([folder]));
    }

    [Fact]
    public void OnlyTheProgramWritesToTheConsole()
    {
        var inside = Directory.GetFiles(Path.Combine(Checkout.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/Commands/", StringComparison.Ordinal));

        Assert.DoesNotContain(inside, file => File.ReadAllText(file).Contains("Console.Write", StringComparison.Ordinal));
    }

    public static TheoryData<string> Folders() =>
        [.. Directory.GetDirectories(Path.Combine(Checkout.Root, "src", "NewsReader.Core"))
            .Select(folder => Path.GetFileName(folder)).Where(name => name is not ("bin" or "obj"))];

    private static List<string> References(Assembly assembly) => [.. assembly.GetReferencedAssemblies().Select(name => name.Name!)];

    [GeneratedRegex(@"NewsReader\.Core\.(?<folder>[A-Z]\w+)", RegexOptions.NonBacktracking)]
    private static partial Regex CoreNamespace();
}
