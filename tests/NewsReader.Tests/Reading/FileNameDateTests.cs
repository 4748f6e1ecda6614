using NewsReader.Reading;

namespace NewsReader.Tests.Reading;

public sealed class FileNameDateTests
{
    [Theory]
    [InlineData("report.txt", null)]
    [InlineData("2024-02-30-ferry.txt", null)]
    [InlineData("2024-03-04-to-2024-03-05.txt", null)]
    [InlineData("call-20240304551.txt", null)]
    [InlineData("2024-0304.txt", null)]
    [InlineData("/2023/01/01/report.txt", null)]
    [InlineData("2024-03-04-ferry.txt", "2024-03-04")]
    [InlineData("/in/ferry_20240304.html", "2024-03-04")]
    [InlineData("CNN 2024.03.04 21h.txt", "2024-03-04")]
    [InlineData("https://post.example/2024/03/04/ferry", "2024-03-04")]
    public void ADateInANameIsFound(string origin, string? date) => Assert.Equal(date, FileNameDate.Of(origin));
}
