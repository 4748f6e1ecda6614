using NewsReader.Core.Parsing.Labels;

namespace NewsReader.Tests.Parsing.Labels;

public sealed class ClockScannerTests
{
    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1:2")]
    [InlineData("1234")]
    [InlineData("1:60")]
    [InlineData("1:2:03")]
    [InlineData("1:60:00")]
    [InlineData("1000:00")]
    [InlineData("1:02:03:04")]
    [InlineData("1.5:03")]
    [InlineData("1:02.")]
    [InlineData(":1:02")]
    [InlineData("a:bc")]
    [InlineData("١:٠٢")]
    public void WhatIsNoTimeIsNone(string words) => Assert.Null(ClockScanner.TimeOf(words));

    [Theory]
    [InlineData("0:05", 5)]
    [InlineData("1:02", 62)]
    [InlineData("1:59", 119)]
    [InlineData("100:00", 6000)]
    [InlineData("1:02:03", 3723)]
    [InlineData("1:02:03.500", 3723.5)]
    [InlineData("1:02:03,5", 3723.5)]
    public void ATimeIsMinutesAndSecondsOrHoursToo(string words, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), ClockScanner.TimeOf(words));

    [Theory]
    [InlineData("12:30")]
    [InlineData("[12:30")]
    [InlineData("[12:30 x")]
    [InlineData("[]")]
    [InlineData("12:30x")]
    [InlineData("x 12:30 ")]
    [InlineData("00:05-00:14 x")]
    public void AClockIsFollowedBySpaceOrABracket(string text) => Assert.Null(ClockScanner.At(text, 0, text.Length));

    [Theory]
    [InlineData("[00:01:12] x", 72, "x")]
    [InlineData("(0:05)x", 5, "x")]
    [InlineData("0:01:12 \t\u00A0x", 72, "x")]
    [InlineData("[0:05]", 5, "")]
    public void TheWordsComeAfterTheClock(string text, double seconds, string rest)
    {
        var clock = ClockScanner.At(text, 0, text.Length);

        Assert.Equal(TimeSpan.FromSeconds(seconds), clock?.Offset);
        Assert.Equal(rest, text[clock!.Value.End..]);
    }

    [Fact]
    public void BadTextHasNoClockOutsideItself()
    {
        foreach (var text in BadTexts.All)
        {
            Assert.InRange(ClockScanner.At(text, 0, text.Length)?.End ?? 0, 0, text.Length);
        }
    }
}
