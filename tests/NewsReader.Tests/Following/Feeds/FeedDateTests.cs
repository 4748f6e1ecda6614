using System.Globalization;
using NewsReader.Following.Feeds;

namespace NewsReader.Tests.Following.Feeds;

public sealed class FeedDateTests
{
    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("3/4/2026")]
    [InlineData("Mon, 31 Nov 2026 08:30:00 GMT")]
    [InlineData("30000-01-01T00:00:00Z")]
    [InlineData("Mon, 02 Nov 30000 08:30:00 GMT")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("2026-11-02T08:61:00Z")]
    [InlineData("2026-13-02")]
    [InlineData("2026-11-02T08:30:00+99:00")]
    public void WhatIsNoDateIsUnknown(string text) => Assert.Null(FeedDates.Parse(text));

    [Theory]
    [InlineData("2026-11-02T08:30:00Z", "2026-11-02T08:30:00")]
    [InlineData("2026-11-02T09:30:00.25+01:00", "2026-11-02T08:30:00")]
    [InlineData("2026-11-02 08:30", "2026-11-02T08:30:00")]
    [InlineData("20261102", "2026-11-02T00:00:00")]
    [InlineData("2026", "2026-01-01T00:00:00")]
    [InlineData("Mon, 02 Nov 2026 03:30:00 EST", "2026-11-02T08:30:00")]
    [InlineData("Monday, 2 November 26 08:30 GMT", "2026-11-02T08:30:00")]
    [InlineData("02-Nov-2026 14:00:00 +0530", "2026-11-02T08:30:00")]
    [InlineData("Mon, 02 Nov 2026 24:00:00 GMT", "2026-11-03T00:00:00")]
    [InlineData("Mon, 02 Nov 2026 08:30:60 GMT", "2026-11-02T08:30:59")]
    [InlineData("Mon, 02 Nov 2026 08:30:00 GMT+0200", "2026-11-02T06:30:00")]
    [InlineData("Mon Nov  2 08:30:00 2026", "2026-11-02T08:30:00")]
    [InlineData("November 2, 2026 8:30 PM", "2026-11-02T20:30:00")]
    [InlineData("Sat, 01 Jan 94 00:00:00 GMT", "1994-01-01T00:00:00")]
    public void EveryFormOfADateIsRead(string text, string utc) =>
        Assert.Equal(utc, FeedDates.Parse(text)?.UtcDateTime.ToString("s", CultureInfo.InvariantCulture));
}
