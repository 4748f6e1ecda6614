using System.Globalization;
using NewsReader.Core.Search;

namespace NewsReader.Tests.Search;

public sealed class DateRangeTests
{
    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("july")]
    [InlineData("18")]
    [InlineData("0000")]
    [InlineData("9999")]
    [InlineData(" 2018")]
    [InlineData("2018-")]
    [InlineData("2018-13")]
    [InlineData("2018-02-30")]
    [InlineData("2018-07-15-01")]
    [InlineData("2018/2019/2020")]
    [InlineData("2018-07/2018-06")]
    [InlineData("２０１８")]
    public void WhatIsNoPeriodIsNone(string text) => Assert.Null(DateRange.Parse(text));

    [Theory]
    [InlineData("2018-07-15", "2018-07-15", "2018-07-15")]
    [InlineData("2018-7-5", "2018-07-05", "2018-07-05")]
    [InlineData("2016-02", "2016-02-01", "2016-02-29")]
    [InlineData("2018", "2018-01-01", "2018-12-31")]
    [InlineData("9998", "9998-01-01", "9998-12-31")]
    [InlineData("2018/", "2018-01-01", null)]
    [InlineData("/2018-02", null, "2018-02-28")]
    [InlineData("2018-07/2018-07", "2018-07-01", "2018-07-31")]
    [InlineData("2018-07-15/2018", "2018-07-15", "2018-12-31")]
    public void BothEndsAreInside(string text, string? first, string? last) =>
        Assert.Equal(new DateRange(Day(first), Day(last)), DateRange.Parse(text));

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
