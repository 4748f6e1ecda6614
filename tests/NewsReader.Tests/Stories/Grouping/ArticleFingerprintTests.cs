using FsCheck;
using FsCheck.Fluent;
using NewsReader.Core.Parsing;
using NewsReader.Core.Stories.Grouping;

namespace NewsReader.Tests.Stories.Grouping;

public sealed class ArticleFingerprintTests
{
    [Theory]
    [InlineData("")]
    [InlineData("f0\t\t\t")]
    [InlineData("f1\t\t\tterm")]
    [InlineData("f1\tnever\t\t")]
    public void WhatIsNoFingerprintIsRefused(string line) => Assert.Throws<FormatException>(() => ArticleFingerprint.Parse(line));

    [Fact]
    public void AnyTextHasAFingerprintThatIsReadBackAsItWas() =>
        Prop.ForAll<string, string>((title, text) =>
        {
            var line = ArticleFingerprint.Of(title ?? "", text ?? "", "2018-07-15T09:30:00Z", "A\tB\nC").ToString();
            return string.Equals(line, ArticleFingerprint.Parse(line).ToString(), StringComparison.Ordinal)
                && !line.Contains('\n', StringComparison.Ordinal);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("2018-07-15", 17727.0)]
    [InlineData("2018-07-15T12:00:00Z", 17727.5)]
    [InlineData("2018-07-15T12:00:00+02:00", 17727 + (10 / 24.0))]
    [InlineData("2018-07", null)]
    [InlineData("July 15", null)]
    [InlineData("2018-13-45", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void OnlyAWholeDatePlacesAnArticleInTime(string? date, double? day) =>
        Assert.Equal(day, ArticleFingerprint.Of("", "x", date).Day);

    [Fact]
    public void FormsOfAWordAreOneTermAndNumbersLoseTheirSeparators()
    {
        var terms =
            ArticleFingerprint.Of("", "Police arrested 2,500 rioters. The rioter's arrests, the arresting of rioters.").Terms.Select(term =>
                term.Text);

        Assert.Equal("2500 2500_rioter arrest arrest_2500 polic rioter".Split(' '), terms, StringComparer.Ordinal);
    }

    [Fact]
    public void ADocumentIsKnownByItsReportNotByWhatStandsAround()
    {
        const string text =
            "A look at the relationship\n\nWorld Today\n\nThe ferry Lady Morag ran aground off Mull on Sunday night. Everyone is safe, "
            + "the coastguard said.";

        var fingerprint = ArticleFingerprint.Of(DocumentParser.Parse(new() { Text = text }));

        Assert.Contains("morag", fingerprint.Terms.Select(term => term.Text), StringComparer.Ordinal);
        Assert.Null(fingerprint.Day);
    }
}
