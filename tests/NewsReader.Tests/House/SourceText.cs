using System.Text.RegularExpressions;

namespace NewsReader.Tests.House;

/// <summary>The texts of the checkout that the style tests read.</summary>
internal static partial class SourceText
{
    /// <summary>Every C# file of the program, without generated files.</summary>
    public static IReadOnlyList<string> ProgramFiles { get; } = Files("src", "*.cs");

    /// <summary>The README and the pages of the documentation.</summary>
    public static IReadOnlyList<string> Documentation { get; } =
        [Path.Combine(Checkout.Root, "README.md"), .. Files("docs", "*.md")];

    /// <summary>The words of a page without its fenced blocks: the examples of the specification are news texts.</summary>
    public static string ProseOf(string page) => Fenced().Replace(page, "");

    /// <summary>The comments of a C# file, one after the other, without tags.</summary>
    public static string CommentsOf(string code) =>
        Tag().Replace(string.Join(' ', Comment().Matches(code).Select(comment => comment.Groups["words"].Value)), " ");

    private static List<string> Files(string folder, string pattern) =>
    [
        .. Directory.GetFiles(Path.Combine(Checkout.Root, folder), pattern, SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    [GeneratedRegex(@"(?<!:)//+(?<words>[^\r\n]*)", RegexOptions.ExplicitCapture)]
    private static partial Regex Comment();

    [GeneratedRegex("^```[^\n]*\n([^\n]*\n)*?```[^\n]*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Fenced();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
