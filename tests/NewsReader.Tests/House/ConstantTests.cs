using System.Text.RegularExpressions;

namespace NewsReader.Tests.House;

/// <summary>A number in the code says what it measures and why it has its value.</summary>
public sealed partial class ConstantTests
{
    [Fact]
    public void EveryNumericConstantHasAComment()
    {
        var bare = SourceText.ProgramFiles.SelectMany(file => Bare(File.ReadAllLines(file))
            .Select(line => $"{Path.GetRelativePath(Checkout.Root, file)}:{line.Number}: {line.Text.Trim()}"));

        Assert.Empty(bare);
    }

    [Theory]
    [InlineData("private const int Most = 4;")]
    [InlineData("// A reason.\n\nprivate const int Most = 4;")]
    [InlineData("// A reason.\nprivate const int Least = 2;\n\nprivate const int Most = 4;")]
    [InlineData("// A reason.\nprivate int count;\nprivate const ulong Most = 4;")]
    [InlineData("private static readonly TimeSpan Wait = TimeSpan.FromSeconds(1);")]
    [InlineData("private const string Site = \"https://example.org\";\nprivate const double Share = 0.5;")]
    public void AConstantWithoutACommentIsFound(string code)
    {
        var lines = code.Split('\n');

        Assert.Equal((lines.Length, lines[^1]), Assert.Single(Bare(lines)));
    }

    [Theory]
    [InlineData("private const int Most = 4; // A reason.")]
    [InlineData("/// <summary>A reason.</summary>\npublic const int Most = 4;")]
    [InlineData("// A reason.\nprivate static readonly TimeSpan Wait = TimeSpan.FromSeconds(1);")]
    [InlineData("// ENOENT and ENXIO of errno.h.\nprivate const int NoSuchFile = 2;\nprivate const int NoSuchDevice = 6;")]
    [InlineData("private const string Name = \"name\";")]
    [InlineData("")]
    public void ACommentOfItsLineOrGroupIsEnough(string code) => Assert.Empty(Bare(code.Split('\n')));

    /// <summary>The numeric and time constants without a comment on their line, above it, or above their group.</summary>
    private static IEnumerable<(int Number, string Text)> Bare(string[] lines) =>
        Enumerable.Range(0, lines.Length)
            .Where(at => Numeric().IsMatch(lines[at]) && !Commented().IsMatch(lines[at]) && !IsGroupCommented(lines, at))
            .Select(at => (at + 1, lines[at]));

    // A group is a run of constants with no other line between them.
    private static bool IsGroupCommented(string[] lines, int at)
    {
        var above = at - 1;
        while (above >= 0 && Constant().IsMatch(lines[above]))
        {
            above--;
        }

        return above >= 0 && lines[above].TrimStart().StartsWith("//", StringComparison.Ordinal);
    }

    [GeneratedRegex(
        @"\bconst\s+(s?byte|u?short|u?int|u?long|nu?int|float|double|decimal|U?Int\d+)\s|\bstatic\s+readonly\s+TimeSpan\s+\w+\s*=",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Numeric();

    [GeneratedRegex(
        @"^\s*((public|internal|protected|private|new)\s+)*(const\s|static\s+readonly\s+TimeSpan\s)",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Constant();

    // The slashes of an address begin no comment.
    [GeneratedRegex(@"(?<!:)//")]
    private static partial Regex Commented();
}
