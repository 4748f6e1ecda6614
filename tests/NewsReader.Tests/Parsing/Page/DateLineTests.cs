using NewsReader.Core.Parsing.Evidence;
using NewsReader.Core.Parsing.Page;

namespace NewsReader.Tests.Parsing.Page;

public sealed class DateLineTests
{
    [Theory]
    [InlineData("")]
    [InlineData("July")]
    [InlineData("2018")]
    [InlineData("July 2018")]
    [InlineData("July 15")]
    [InlineData("July 32, 2018")]
    [InlineData("February 29, 2018")]
    [InlineData("July 15, 1699")]
    [InlineData("July 0, 2018")]
    [InlineData("15 2018")]
    [InlineData("July 15, 2018 in Linden")]
    [InlineData("The river rose on July 15, 2018")]
    [InlineData("July 150, 2018")]
    [InlineData("25:00")]
    public void ALineThatSaysAnythingElseIsNoDate(string line) => Assert.Null(DateLine.Read(line));

    [Theory]
    [InlineData("July 15, 2018", "2018-07-15")]
    [InlineData("15 July 2018", "2018-07-15")]
    [InlineData("(Sunday, Jul. 15th, 2018)", "2018-07-15")]
    [InlineData("Sept 3 2018", "2018-09-03")]
    [InlineData("2018-07-15", "2018-07-15")]
    [InlineData("12.05.2024", "2024-05-12")]
    [InlineData("12. März 2024", "2024-03-12")]
    [InlineData("29 de fevereiro de 2024", "2024-02-29")]
    [InlineData("2024年8月1日", "2024-08-01")]
    public void ADayIsReadInAnyOrder(string line, string iso) => Assert.Equal(iso, DateLine.Read(line)?.Iso);

    [Theory]
    [InlineData("July 15, 2018 9:30", "2018-07-15T09:30")]
    [InlineData("July 15, 2018 - 21:00 ET", "2018-07-15T21:00")]
    [InlineData("9:30 p.m. EDT, July 15, 2018", "2018-07-15T21:30-04:00")]
    [InlineData("July 15, 2018 12:05 AM GMT", "2018-07-15T00:05Z")]
    [InlineData("July 15, 2018 12:05pm", "2018-07-15T12:05")]
    [InlineData("15 juillet 2018 18h05", "2018-07-15T18:05")]
    [InlineData("15 July 2018 2130h", "2018-07-15T21:30")]
    [InlineData("15 July 2018, 0930 hrs", "2018-07-15T09:30")]
    [InlineData("July 15, 2018 2130 GMT", "2018-07-15T21:30Z")]
    [InlineData("12.05.2024, 09.14", "2024-05-12T09:14")]
    [InlineData("2024年8月1日9:30", "2024-08-01T09:30")]
    public void ATimeOfTheDayIsReadWithItsZone(string line, string iso) => Assert.Equal(iso, DateLine.Read(line)?.Iso);

    [Theory]
    [InlineData("9:30 a.m.", "09:30")]
    [InlineData("21:00 GMT", "21:00")]
    public void ATimeAloneHasNoDay(string line, string time)
    {
        var read = DateLine.Read(line);

        Assert.Null(read?.Iso);
        Assert.Equal(time, read?.Time?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("Published July 15, 2018", false)]
    [InlineData("Aired July 15, 2018", false)]
    [InlineData("Updated July 15, 2018", true)]
    [InlineData("Aktualisiert am 15. Juli 2018", true)]
    public void ALineMaySayWhenTheTextWasChanged(string line, bool isUpdate) => Assert.Equal(isUpdate, DateLine.Read(line)?.IsUpdate);

    [Theory]
    [InlineData("", null)]
    [InlineData("ET", null)]
    [InlineData("gmt", "Z")]
    [InlineData("BST", "+01:00")]
    [InlineData("EDT", "-04:00")]
    public void AZoneHasOneOffset(string word, string? expected) => Assert.Equal(expected, ZoneOffsets.Of(word));

    [Fact]
    public void BadTextIsNoDay()
    {
        foreach (var text in BadTexts.All)
        {
            Assert.Null(DateLine.Read(text)?.Iso);
        }
    }
}
