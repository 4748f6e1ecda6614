using NewsReader.Core.Parsing.Page;

namespace NewsReader.Tests.Parsing.Page;

public sealed class DatelineReaderTests
{
    [Theory]
    [InlineData("The river rose.")]
    [InlineData("LINDEN —")]
    [InlineData("UN — The council met.")]
    [InlineData("NATO — The alliance met.")]
    [InlineData("PHOTO — The bridge.")]
    [InlineData("ASSOCIATED PRESS — The river rose.")]
    [InlineData("DANA — She walked home.")]
    [InlineData("SIEGEL--Jerome, of Linden.")]
    [InlineData("The Water Board (WB) - it is not clear.")]
    [InlineData("PCB (Reuters) said it would pay.")]
    [InlineData("Elmville: The river rose.")]
    [InlineData("Linden — The river rose.")]
    [InlineData("Paris, Berlin, London: the list goes on.")]
    [InlineData("RED/BLUE — The river rose.")]
    public void OtherOpeningsAreNoDateline(string text) => Assert.False(DatelineReader.Opens(text, new(0, text.Length)));

    [Theory]
    [InlineData("LINDEN — The river rose.", "LINDEN", null)]
    [InlineData("LINDEN, Ohio (AP) — The river rose.", "LINDEN, Ohio", "AP")]
    [InlineData("Taipei, Taiwan — The river rose.", "Taipei, Taiwan", null)]
    [InlineData("BEIJING, Sept. 3 (Xinhua) -- The river rose.", "BEIJING", "Xinhua")]
    [InlineData("(AP) OSLO - The river rose.", "OSLO", "AP")]
    [InlineData("Berlin (dpa) - Der Fluss steigt.", "Berlin", "dpa")]
    [InlineData("BEIJING: The river rose.", "BEIJING", null)]
    [InlineData("Beijing, 3 September (Reuters) - The river rose.", "Beijing", "Reuters")]
    [InlineData("新华社北京8月1日电（记者张三）河水正在下降。", "北京", "新华社")]
    [InlineData("中新网8月1日电 河水正在下降。", null, "中新网")]
    public void APlaceAndAnAgencyOpenTheReport(string text, string? place, string? outlet)
    {
        var draft = Drafts.Read(text, DatelineReader.Read);

        Assert.Equal((place, outlet), (draft.Dateline?.Value, draft.Outlet?.Value));
        Assert.NotNull(draft.Passages[0].Content);
    }

    [Theory]
    [InlineData("LINDEN (AP) — The river rose.", true)]
    [InlineData("LINDEN (BBC) — The river rose.", false)]
    [InlineData("LINDEN — The river rose.", false)]
    public void OnlyAnAgencySignsAgencyCopy(string text, bool expected) =>
        Assert.Equal(expected, Drafts.Read(text, DatelineReader.Read).IsAgencyCopy);

    [Fact]
    public void TheWordsBeginAfterTheDateline()
    {
        var draft = Drafts.Read("BEIJING, Sept. 3 (Xinhua) -- The river rose.", DatelineReader.Read);

        Assert.Equal("The river rose.", draft.Passages[0].Content?.Of(draft.Text));
    }

    [Fact]
    public void ReportersOfAnEastAsianDatelineAreNamed() =>
        Assert.Equal(["张三", "李四"],
            Drafts.Read("新华社北京8月1日电（记者张三、李四）河水正在下降。", DatelineReader.Read).Reporters.Select(name => name.Value));

    [Fact]
    public void ADatelineIsSignedWithOneName()
    {
        const string Text = "LINDEN (AP) — The river rose.";

        Assert.True(DatelineReader.Opens(Text, new(0, Text.Length), "AP"));
        Assert.False(DatelineReader.Opens(Text, new(0, Text.Length), "Reuters"));
    }

    [Fact]
    public void OnlyTheHeadHasADateline()
    {
        var text = string.Concat(Enumerable.Repeat("The river rose again today.\n\n", 8)) + "LINDEN — The river rose.";

        Assert.Null(Drafts.Read(text, DatelineReader.Read).Dateline);
        Assert.Equal("LINDEN", Drafts.Read(text[29..], DatelineReader.Read).Dateline?.Value);
    }

    [Fact]
    public void BadTextIsReadSafely() => Drafts.AssertSafe(DatelineReader.Read);
}
