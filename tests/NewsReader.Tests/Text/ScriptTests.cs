using NewsReader.Core.Text;

namespace NewsReader.Tests.Text;

public sealed class ScriptTests
{
    [Theory]
    [InlineData("", false)]
    [InlineData("2018 — “!”", false)]
    [InlineData("Zürich", false)]
    [InlineData("Москва", false)]
    [InlineData("القاهرة", false)]
    [InlineData("서울", false)]
    [InlineData("😀", false)]
    [InlineData("和平", true)]
    [InlineData("テレビ", true)]
    [InlineData("ひ", true)]
    [InlineData("ไทย", true)]
    [InlineData("ລາວ", true)]
    [InlineData("မြန်မာ", true)]
    [InlineData("ខ្មែរ", true)]
    [InlineData("𠀀", true)]
    [InlineData("the 和 sign", true)]
    public void OnlyScriptsWithoutSpacesAreUnspaced(string text, bool expected) => Assert.Equal(expected, Script.IsUnspaced(text));
}
