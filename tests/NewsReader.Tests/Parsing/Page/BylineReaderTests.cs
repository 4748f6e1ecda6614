using NewsReader.Core.Parsing.Page;

namespace NewsReader.Tests.Parsing.Page;

public sealed class BylineReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Ann", "Ann")]
    [InlineData("By the river", "By the river")]
    [InlineData("Ann Lee, Linden", "Ann Lee, Linden")]
    [InlineData("By Ann Lee", "Ann Lee")]
    [InlineData("BY ANN LEE", "ANN LEE")]
    [InlineData("By Ann Lee and Bo Chan", "Ann Lee; Bo Chan")]
    [InlineData("By Ann Lee, Bo Chan, and Cy Roe", "Ann Lee; Bo Chan; Cy Roe")]
    [InlineData("By Ann Lee, Staff Writer", "Ann Lee")]
    [InlineData("By Ann Lee of The Times", "Ann Lee")]
    [InlineData("By Ann Lee | The Times", "Ann Lee")]
    [InlineData("Ann Lee, Reuters", "Ann Lee")]
    [InlineData("Von Anna Keller und Bo Chan", "Anna Keller; Bo Chan")]
    [InlineData("Par Jeanne Roux, à Linden", "Jeanne Roux")]
    [InlineData("本报记者张三、李四", "张三; 李四")]
    public void ABylineIsCutIntoNames(string byline, string names) =>
        Assert.Equal(names, string.Join("; ", BylineReader.NamesIn(byline)));

    [Theory]
    [InlineData("", false)]
    [InlineData("Ann", false)]
    [InlineData("ann lee", false)]
    [InlineData("Ann Lee said", false)]
    [InlineData("Ann Lee.", true)]
    [InlineData("Ann Lee", true)]
    [InlineData("Ann van der Lee & Bo Chan", true)]
    public void NamesAloneAreNames(string words, bool expected) => Assert.Equal(expected, BylineReader.AreNames(words));

    [Theory]
    [InlineData("Bridge falls\n\nThe bridge fell.", "- | -", "", null)]
    [InlineData("Bridge falls\n\nBy the river\n\nThe bridge fell.", "- | - | -", "", null)]
    [InlineData("Bridge falls\n\nBy Ann Lee\n\nThe bridge fell.", "- | Byline | -", "Ann Lee", null)]
    [InlineData("Bridge falls\n\nBy\nAnn Lee and Bo Chan\n\nThe bridge fell.", "- | Byline | Byline | -", "Ann Lee; Bo Chan", null)]
    [InlineData("Bridge falls\n\nBy Ann Lee, Linden Times\n\nThe bridge fell.", "- | Byline | -", "Ann Lee", "Linden Times")]
    [InlineData("Bridge falls\n\nAnn Lee, Linden Times\n\nThe bridge fell.", "- | Byline | -", "Ann Lee", "Linden Times")]
    [InlineData("Bridge falls\n\nAnn Lee | Mar 4, 2024\n\nThe bridge fell.", "- | Byline | -", "Ann Lee", null)]
    [InlineData("大桥倒塌\n\n记者 张三\n\n大桥倒塌了。", "- | Byline | -", "张三", null)]
    public void TheLineThatNamesWhoWroteItIsFound(string text, string roles, string reporters, string? outlet)
    {
        var draft = Drafts.Read(text, BylineReader.Read);

        Assert.Equal(roles, Drafts.Roles(draft));
        Assert.Equal((reporters, outlet), (string.Join("; ", draft.Reporters.Select(name => name.Value)), draft.Outlet?.Value));
    }

    [Theory]
    [InlineData("Ann Lee | Mar 4, 2024", "2024-03-04", null)]
    [InlineData("Ann Lee | Updated Mar 4, 2024", null, "2024-03-04")]
    [InlineData("Ann Lee | Mar 44, 2024", null, null)]
    public void ADateInTheBylineIsTheReports(string byline, string? published, string? modified)
    {
        var draft = Drafts.Read($"Bridge falls\n\n{byline}\n\nThe bridge fell.", BylineReader.Read);

        Assert.Equal((published, modified), (draft.Published?.Value, draft.Modified?.Value));
    }

    [Fact]
    public void BadTextIsReadSafely() => Drafts.AssertSafe(BylineReader.Read);
}
