using System.Text.RegularExpressions;

namespace NewsReader.Tests.Parsing;

/// <summary>Executes <c>docs/transcript-format.md</c>: what the page promises is what is read.</summary>
public sealed partial class SpecificationTests
{
    public static TheoryData<string> Titles => [.. Specification.Examples().Select(example => example.Title)];

    [Theory]
    [MemberData(nameof(Titles))]
    public void EveryExampleIsReadAsThePageSays(string title)
    {
        var example = Specification.Examples().Single(example => string.Equals(example.Title, title, StringComparison.Ordinal));

        Assert.Equal(example.Reading, example.Actual());
    }

    [Fact]
    public void EveryCharacterOfEveryExampleIsInExactlyOnePlace() =>
        Assert.All(Specification.Examples(), example => CoverageTests.IsCovered(example.Input));

    [Fact]
    public void ThereAreExamples() => Assert.True(Specification.Examples().Count > 30);

    /// <summary>Rewrites the readings of the page when <c>GOLDEN=write</c>; a person reads them before they are kept.</summary>
    [Fact]
    public void TheReadingsAreRewrittenOnRequest()
    {
        if (Environment.GetEnvironmentVariable("GOLDEN") is not "write")
        {
            return;
        }

        var readings = new Queue<string>(Specification.Examples().Select(example => example.Actual()));
        var page = Reading().Replace(File.ReadAllText(Specification.Path), _ => $"```reading\n{readings.Dequeue()}\n```");
        File.WriteAllText(Specification.Path, page);
        Assert.Empty(readings);
    }

    [GeneratedRegex("^```reading\n([^\n]*\n)*?```$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reading();
}
