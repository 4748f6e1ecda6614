using NewsReader.Core.Documents;
using NewsReader.Core.Parsing;
using NewsReader.Core.Revisions;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Tests.Revisions;

public sealed class ReportComparerTests
{
    private const string First = "The old bridge over the river was closed on Monday after engineers found a crack in one of its arches.";
    private const string Second = "Buses take the long way round until the end of the month, and the school opens an hour later.";

    [Fact]
    public void TwoEmptyDocumentsAreTheSame() => Assert.False(ReportComparer.Compare(Page(""), Page("")).IsChanged);

    [Fact]
    public void HalvesOfCharactersAreCompared() =>
        Assert.True(ReportComparer.Compare(Text("A half \uD800 of one."), Text("A whole \uDC00 of one.")).IsChanged);

    [Fact]
    public void ALongTextIsCompared()
    {
        var text =
            string.Join("\n\n", Enumerable.Range(0, 50_000).Select(number => $"The river rose to {number} centimetres at the gauge."));

        Assert.False(ReportComparer.Compare(Text(text), Text(text)).IsChanged);
        Assert.Equal(2, ReportComparer.Compare(Text(text), Text(text.Replace(" 777 ", " 99999 ", StringComparison.Ordinal))).ChangedWords);
    }

    [Theory]
    [InlineData("<p>Updated 5 minutes ago</p>", "<p>Updated 17 minutes ago</p>")]
    [InlineData("<p>Zuletzt aktualisiert am 12. März 2026 um 09:30 Uhr</p>", "<p>Zuletzt aktualisiert am 13. März 2026 um 10:11 Uhr</p>")]
    [InlineData("<p>12 Kommentare</p>", "<p>31 Kommentare</p>")]
    [InlineData("<p>1.2K shares</p>", "<p>1.4K shares</p>")]
    [InlineData("<p>3 min read</p>", "")]
    [InlineData("<p>12°</p>", "<p>9°</p>")]
    [InlineData("", "<p>Advertisement</p>")]
    [InlineData("", "<p>Sign up for our morning newsletter, free of charge.</p>")]
    [InlineData("", "<p>Empfohlener redaktioneller Inhalt</p>")]
    public void WhatPassesIsNoRevision(string before, string after) =>
        Assert.False(ReportComparer.Compare(Page($"<p>{First}</p>{before}<p>{Second}</p>"), Page($"<p>{First}</p>{after}<p>{Second}</p>"))
            .IsChanged);

    [Theory]
    [InlineData("<p>2022</p>", "<p>2023</p>")]
    [InlineData("<p>1998</p>", "")]
    public void AYearAloneBelongsToTheReport(string before, string after) =>
        Assert.True(ReportComparer.Compare(Page($"<p>{First}</p>{before}<p>{Second}</p>"), Page($"<p>{First}</p>{after}<p>{Second}</p>"))
            .IsChanged);

    [Theory]
    [InlineData("the “old” mill’s wheel – at last", "the \"old\" mill's wheel - at last")]
    [InlineData("a\u00A0new\u00ADly built\u200B wall", "a newly built wall")]
    [InlineData("cafe\u0301 owners", "café owners")]
    public void HowWordsAreSetIsNoRevision(string before, string after) =>
        Assert.False(ReportComparer.Compare(Text($"{First} It was {before}."), Text($"{First} It was {after}.")).IsChanged);

    [Theory]
    [InlineData("a crack in one", "a crack in two")]
    [InlineData("closed on Monday", "closed on Tuesday")]
    [InlineData("engineers", "enginers")]
    [InlineData("found a crack", "found no crack")]
    public void OneChangedWordIsARevision(string old, string changed) =>
        Assert.True(ReportComparer.Compare(Text($"{First}\n\n{Second}"),
            Text($"{First.Replace(old, changed, StringComparison.Ordinal)}\n\n{Second}")).IsChanged);

    [Fact]
    public void AChangedHeadlineIsARevision()
    {
        var difference = ReportComparer.Compare(Page($"<p>{First}</p>", "Bridge closed"), Page($"<p>{First}</p>", "Old bridge closed"));

        Assert.True(difference.IsChanged);
        Assert.True(difference.IsHeadlineChanged);
        Assert.Equal(0, difference.ChangedWords);
    }

    [Fact]
    public void ANoteOfCorrectionIsARevision() =>
        Assert.True(ReportComparer.Compare(Text($"{First}\n\n{Second}"),
            Text($"{First}\n\n{Second}\n\nCorrection: An earlier version of this article gave a wrong day.")).IsChanged);

    [Fact]
    public void AMovedPassageIsARevision() =>
        Assert.Contains("order", ReportComparer.Compare(Text($"{First}\n\n{Second}"), Text($"{Second}\n\n{First}")).Why,
            StringComparison.Ordinal);

    [Fact]
    public void OnlyAdditionsAreKnownAsSuch()
    {
        Assert.True(ReportComparer.Compare(Text(First), Text($"{Second}\n\n{First}")).IsPureAddition);
        Assert.False(ReportComparer.Compare(Text($"{Second}\n\n{First}"), Text(First)).IsPureAddition);
    }

    private static Document Text(string text) => DocumentParser.Parse(DocumentReader.Read(text, Format.Text));

    private static Document Page(string body, string headline = "Bridge closed") =>
        DocumentParser.Parse(DocumentReader.Read($"<html><body><article><h1>{headline}</h1>{body}</article></body></html>", Format.Html));
}
