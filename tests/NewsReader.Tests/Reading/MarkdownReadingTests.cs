using NewsReader.Core.Documents;
using NewsReader.Core.Parsing;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Tests.Reading;

public sealed class MarkdownReadingTests
{
    [Fact]
    public void FrontMatterThatIsNoYamlIsAProblemAndTheTextIsRead()
    {
        var document = Parse("---\ntitle: [unclosed\n---\n\nSome words here.\n");

        Assert.Equal("Some words here.", document.Text);
        Assert.Contains(document.Problems, problem => problem.Kind == ProblemKind.Metadata);
    }

    [Theory]
    [InlineData("title: Flood: what we know", "Flood: what we know")]
    [InlineData("title: Flood:", "Flood:")]
    [InlineData("title: \"Never again\", they say: a day in Linden", "\"Never again\", they say: a day in Linden")]
    [InlineData("title: It's over: what's next", "It's over: what's next")]
    [InlineData("title: @mayor on *the* flood", "@mayor on *the* flood")]
    [InlineData("title: \"Flood: what we know\"", "Flood: what we know")]
    [InlineData("title: Überschwemmung: eine Stadt wartet", "Überschwemmung: eine Stadt wartet")]
    public void AColonInATitleIsPartOfIt(string line, string expected)
    {
        var document = Parse($"---\r\n{line}\r\nauthor: [Ann Lee, Bo Chan]\r\ndate: 2021-05-28\r\n---\r\n\r\nWords.\r\n");

        Assert.Equal(expected, document.Headline!.Value);
        Assert.Equal("2021-05-28", document.Published!.Value);
        Assert.Equal(["Ann Lee", "Bo Chan"], document.Reporters.Select(field => field.Value), StringComparer.Ordinal);
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void FoldedFrontMatterGivesTheFields()
    {
        var document =
            Parse("---\ntitle: \"A Long\\_Title That\\\n  \\ Goes On\"\ndate: '2021-05-28'\nmodified_time: 2021-05-28 "
                + "16:17:00-04:00\nauthor: [Ann Lee, Bo Chan]\n---\n\nWords.\n");

        Assert.Equal("A Long Title That Goes On", document.Headline!.Value);
        Assert.Null(document.Headline.Span);
        Assert.Equal("2021-05-28", document.Published!.Value);
        Assert.Equal("2021-05-28T16:17:00-04:00", document.Modified!.Value);
        Assert.Equal(["Ann Lee", "Bo Chan"], document.Reporters.Select(field => field.Value), StringComparer.Ordinal);
    }

    [Fact]
    public void MarksEscapesAndEntitiesAreResolved()
    {
        var document =
            Parse("# The *big* story\n\nHe said \\[sic\\] **this** &amp; [that](http://x.example).\nIt goes on.\n\n## A heading\n\n3. "
                + "Third\n4. Fourth\n");

        Assert.Equal(
            [(BlockRole.Headline, "The big story"), (BlockRole.Paragraph, "He said [sic] this & that. It goes on."),
                (BlockRole.Heading, "A heading"), (BlockRole.Paragraph, "3. Third"), (BlockRole.Paragraph, "4. Fourth")],
            document.Blocks.Select(block => (block.Role, block.Content.Of(document.Text))));
    }

    [Fact]
    public void ALineOfNoBreakSpacesIsAnEmptyLine()
    {
        var document =
            Parse("11:57 A.M. EST  \n\u00A0  \nMR. KIRBY:\u00A0 Thanks.  \n\u00A0  \nAs you know, it began.  \n\u00A0  \nQ\u00A0 When?\n");

        Assert.Equal(
            [(BlockRole.Time, "11:57 A.M. EST"), (BlockRole.Turn, "Thanks."), (BlockRole.Turn, "As you know, it began."),
                (BlockRole.Turn, "When?")],
            document.Blocks.Select(block => (block.Role, block.Content.Of(document.Text))));
    }

    [Fact]
    public void APictureAloneIsACaption()
    {
        var document = Parse("Words of the story.\n\n![A bridge at dusk. (Jo Doe/Reuters)](bridge.jpg)\n");

        Assert.Equal("Jo Doe/Reuters", Assert.Single(document.Blocks, block => block.Role == BlockRole.Caption).Credit!.Value);
    }

    private static Document Parse(string text) => DocumentParser.Parse(DocumentReader.Read(text, Format.Markdown));
}
