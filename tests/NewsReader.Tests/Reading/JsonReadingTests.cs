using NewsReader.Core.Documents;
using NewsReader.Core.Text;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Tests.Reading;

public sealed class JsonReadingTests
{
    [Theory]
    [InlineData("{")]
    [InlineData("[1,2]")]
    [InlineData("{\"headline\":\"no text\"}")]
    [InlineData("{\"text\":7}")]
    [InlineData("{\"name\":\"a package\",\"version\":\"1.0.0\"}")]
    public void WhatIsNoDocumentIsNoArticle(string json)
    {
        var manuscript = DocumentReader.Read(json, Format.Json);

        Assert.Empty(manuscript.Text);
        Assert.Equal(ProblemKind.NoArticle, Assert.Single(manuscript.Problems).Kind);
    }

    [Fact]
    public void ARefusalSaysWhereTheJsonBreaksAndNothingOfItsWords()
    {
        var problem = Assert.Single(DocumentReader.Read("{\"text\":\n secretword}", Format.Json).Problems);

        Assert.Contains("line 2", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secretword", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"url\":\"javascript:alert(1)\"")]
    [InlineData("\"url\":\"https://valley.example/\"")]
    [InlineData("\"url\":\"valley.example/bridge\"")]
    [InlineData("\"duration\":\"4 minutes\"")]
    [InlineData("\"duration\":\"PT\\\"4M\"")]
    [InlineData("\"inLanguage\":\"en\\\" onclick=x\"")]
    public void AFactThatCannotBeSoIsLeftOutAndNamed(string fact)
    {
        var manuscript = DocumentReader.Read($"{{\"text\":\"The bridge holds.\",{fact}}}", Format.Json);

        Assert.Equal((null, null, null), (manuscript.Metadata.Address, manuscript.Metadata.Duration, manuscript.Metadata.Language));
        Assert.Equal(ProblemKind.Metadata, Assert.Single(manuscript.Problems).Kind);
    }

    [Fact]
    public void FactsThatHoldAreKept()
    {
        var facts =
            DocumentReader.Read("{\"text\":\"The bridge "
                + "holds.\",\"url\":\"https://valley.example/bridge\",\"duration\":\"PT2M52S\",\"inLanguage\":\"pt-BR\",\"author\":null,\"authors\":[\"Ann Lee\"],\"date\":\"2019-02-28\"}",
                Format.Json).Metadata;

        Assert.Equal(("https://valley.example/bridge", "PT2M52S", "pt-BR", "2019-02-28"),
            (facts.Address, facts.Duration, facts.Language, facts.Published));
        Assert.Equal(["Ann Lee"], facts.Reporters);
        Assert.Null(DocumentReader.Read("{\"text\":\"The bridge holds.\",\"date\":\"2019-02-30\"}", Format.Json).Metadata.Published);
    }

    [Fact]
    public void WhatIsWrittenIsReadBackAsItWas()
    {
        var manuscript = new Manuscript
        {
            Text = "Title\n\nWords, “quoted”.",
            Medium = Medium.Captions,
            Hints = [new(new TextSpan(0, 5), BlockRole.Headline), new(new TextSpan(7, 12), null, "Ann Lee", TimeSpan.FromSeconds(1.5)),
                new(new TextSpan(14, 23), BlockRole.Caption, Credit: new TextSpan(15, 21))],
            Metadata = new() { Headline = "Title", Reporters = ["Ann Lee"], Published = "2021-03", Address = "https://a.example/" },
        };

        var again = DocumentReader.Read(JsonReading.Write(manuscript), Format.Json);

        Assert.Equal(manuscript.Hints, again.Hints);
        Assert.Equal((manuscript.Text, manuscript.Medium, "2021-03"), (again.Text, again.Medium, again.Metadata.Published));
        Assert.Equal(manuscript.Metadata.Reporters, again.Metadata.Reporters);
    }

    [Fact]
    public void HintsThatPointNowhereAreLeftOut() =>
        Assert.Empty(DocumentReader.Read("""{"text":"abc","hints":[{"start":2,"end":9},{"start":-1,"end":2},{"start":3,"end":1},7]}""", Format.Json).Hints);

    [Fact]
    public void SchemaOrgNamesAreUnderstood()
    {
        var manuscript = DocumentReader.Read("""{"articleBody":"Words.","headline":"T","author":[{"name":"Ann"}],"publisher":{"name":"The Post"}}""", Format.Json);

        Assert.Equal(("Words.", "T", "Ann", "The Post"),
            (manuscript.Text, manuscript.Metadata.Headline, manuscript.Metadata.Reporters.Single(), manuscript.Metadata.Outlet));
    }
}
