using NewsReader.Core.Text;
using NewsReader.Json;

namespace NewsReader.Tests.Json;

public sealed class CodePointsTests
{
    [Fact]
    public void APairOfSurrogatesCountsAsOne()
    {
        var points = new CodePoints("a😀b");

        Assert.Equal("[1,2]", points.Pair(new TextSpan(1, 3)).ToJsonString());
        Assert.Equal(3, points.At(4));
    }

    [Fact]
    public void ALoneSurrogateCountsAsOneToo() => Assert.Equal(3, new CodePoints("\uD800\uD800x").At(3));
}
