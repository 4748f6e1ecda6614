using NewsReader.Core.Documents;
using NewsReader.Core.Parsing;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Tests.Reading;

/// <summary>Kinds of captions: rolling lines, names of meeting programs, timings that are written wrongly.</summary>
public sealed class CaptionKindTests
{
    [Fact]
    public void ALineThatRollsUpIsSaidOnce()
    {
        var text = DocumentReader.Read("1\n00:00:01,000 --> 00:00:02,000\nOne.\n\n2\n00:00:02,000 --> 00:00:03,000\nOne.\nTwo.\n\n"
            + "3\n00:00:03,000 --> 00:00:04,000\nOne.\nTwo.\nThree.\n\n4\n00:00:04,000 --> 00:00:05,000\nTwo.\nThree.\nFour.\n",
            Format.SubRip).Text;

        Assert.Equal("One. Two. Three. Four.", text);
    }

    [Theory]
    [InlineData("tablet (2)")]
    [InlineData("bo.chan")]
    [InlineData("Bo Chan | Arden Post")]
    [InlineData("Bo Chan")]
    public void ANameBeforeEveryCueIsWhoSpeaks(string name)
    {
        var document = DocumentParser.Parse(DocumentReader.Read("WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nAnn Lee (City Hall): "
            + "Good morning.\n\n"
            + $"2\n00:00:02.000 --> 00:00:03.000\n{name}: When does it open?\n\n3\n00:00:03.000 --> 00:00:04.000\nAnn Lee (City "
            + $"Hall): At ten.\n",
            Format.WebVtt));

        Assert.Equal(["Ann Lee (City Hall)", name, "Ann Lee (City Hall)"], document.Blocks.Select(block => block.Speaker!.Name));
    }

    [Fact]
    public void AColonInSomeCuesNamesNobody()
    {
        var document = DocumentParser.Parse(DocumentReader.Read("WEBVTT\n\n00:01.000 --> 00:02.000\nThe rule is plain: wait.\n\n"
            + "00:02.000 --> 00:03.000\nThen we went home.\n\n00:03.000 --> 00:04.000\nIt rained.\n", Format.WebVtt));

        Assert.All(document.Blocks, block => Assert.Null(block.Speaker));
    }

    [Theory]
    [InlineData("00:00:03,000 -> 00:00:04,500")]
    [InlineData("00:00:03;000 --> 00:00:04;500")]
    [InlineData("00:00:03:000 --> 00:00:04:500")]
    [InlineData("00:00:03.000 – 00:00:04.500")]
    [InlineData("00:00:03,000 –> 00:00:04,500")]
    public void ATimingThatIsWrittenLooselyIsUnderstood(string timing)
    {
        var manuscript = DocumentReader.Read($"1\n00:00:01,000 --> 00:00:02,000\nOne.\n\n2\n{timing}\nTwo.\n", Format.SubRip);

        Assert.Equal("One. Two.", manuscript.Text);
        Assert.Empty(manuscript.Problems);
    }
}
