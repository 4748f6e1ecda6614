using NewsReader.Core.Parsing;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Tests.Reading;

public sealed class TimedTextTests
{
    [Theory]
    [InlineData("10:30 The minister arrives in Linden.\n10:45 He leaves again.\n11:00 The press is told nothing.\n11:15 Rain.")]
    [InlineData("10:00 Welcome\n10:30 A walk\n11:00 Coffee\n11:30 Questions")]
    [InlineData("0:01 a river that\n0:02 runs on")]
    [InlineData("0:99 a river that\n0:98 runs on and\n0:97 on to the\n0:96 sea.")]
    [InlineData("11:00 a vote that\n10:45 was held and\n10:30 was lost by\n10:15 the mayor.")]
    [InlineData("We met at\n10:30 on Monday.\nNobody came.\nWe left.")]
    public void TimesThatTimeNoRecordingStayInTheWords(string text) => Assert.Equal(text, DocumentReader.Read(text, Format.Text).Text);

    [Theory]
    [InlineData("0:01 a river that\n0:02 runs on and\n0:03 on to the\n0:05 sea.")]
    [InlineData("[00:01] a river that\n[00:02] runs on and\n[00:03] on to the\n[00:05] sea.")]
    [InlineData("00:00:01,000 --> 00:00:02,000 a river that\n00:00:02,000 --> 00:00:03,000 runs on and\n00:00:03,000 --> 00:00:05,000 "
        + "on to the\n00:00:05,000 --> 00:00:06,000 sea.")]
    [InlineData("0:01\na river that\n0:02\nruns on and\n0:03\non to the\n0:05\nsea.")]
    public void LinesUnderTimesAreJoinedIntoSentences(string text)
    {
        var document = DocumentParser.Parse(DocumentReader.Read(text, Format.Text));

        var block = Assert.Single(document.Blocks);
        Assert.Equal("a river that runs on and on to the sea.", block.Content.Of(document.Text));
        Assert.Equal(TimeSpan.FromSeconds(1), block.Offset);
    }

    [Fact]
    public void ABroadcastClockIsNoOffset()
    {
        var document =
            DocumentParser.Parse(DocumentReader.Read("20:05:01 a river that\n20:05:02 runs on and\n20:05:03 on to the\n20:05:05 sea.",
                Format.Text));

        Assert.Null(Assert.Single(document.Blocks).Offset);
    }
}
