using System.Text.Json;
using System.Text.RegularExpressions;
using NewsReader.Core.Documents;
using NewsReader.Core.Quotes;
using NewsReader.Presentation.Citations;

namespace NewsReader.Tests.Presentation.Citations;

public sealed partial class CitationWritersTests
{
    [Theory]
    [MemberData(nameof(Reports.Hostile), MemberType = typeof(Reports))]
    public void AnyTextIsOneBibTexEntryWithEvenBraces(string hostile)
    {
        var entry = BibTexCitation.Of(Reports.Cited(Reports.Filled(hostile), quote: Reports.Quote(hostile)));

        var depth = 0;
        Assert.All(entry.Select((letter, at) => (Depth: depth += letter switch { '{' => 1, '}' => -1, _ => 0 }, at)), after =>
            Assert.True(after.Depth > 0 || after.at < 5 || after.at >= entry.Length - 2));
        Assert.Equal(0, depth);
        Assert.All(entry.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..^1], line => Assert.Matches(Field(), line));
    }

    [Theory]
    [MemberData(nameof(Reports.Hostile), MemberType = typeof(Reports))]
    public void AnyTextIsOneRisReferenceOfKnownTags(string hostile)
    {
        var lines = RisCitation.Of(Reports.Cited(Reports.Filled(hostile), quote: Reports.Quote(hostile))).Split("\r\n");

        Assert.Equal(("TY  - NEWS", "ER  - ", ""), (lines[0], lines[^2], lines[^1]));
        Assert.All(lines[1..^2], line => Assert.Matches(RisLine(), line));
    }

    [Theory]
    [MemberData(nameof(Reports.Hostile), MemberType = typeof(Reports))]
    public void AnyTextIsValidCslJson(string hostile)
    {
        using var csl = JsonDocument.Parse(CslCitation.Of(Reports.Cited(Reports.Filled(hostile), quote: Reports.Quote(hostile))));
        var item = csl.RootElement[0];

        Assert.Equal(CitedText.Short(hostile, 500), item.GetProperty("title").GetString());
        Assert.All(item.EnumerateObject(), property => Assert.NotEqual(JsonValueKind.Null, property.Value.ValueKind));
    }

    [Theory]
    [MemberData(nameof(Reports.Hostile), MemberType = typeof(Reports))]
    public void AnyTextIsOnePlainLine(string hostile)
    {
        var plain = PlainCitation.Of(Reports.Cited(Reports.Filled(hostile), quote: Reports.Quote(hostile)));

        Assert.DoesNotContain(plain, char.IsControl);
        Assert.DoesNotContain(plain, letter =>
            letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029');
        Assert.EndsWith(Reports.Archive, plain, StringComparison.Ordinal);
    }

    [Fact]
    public void AnEndlessTextIsCitedInShort()
    {
        var endless = new string('{', 10_000);

        Assert.All(CitationForm.All, form =>
            Assert.True(form.Write(Reports.Cited(Reports.Filled(endless), quote: Reports.Quote(endless))).Length < 100_000));
    }

    [Fact]
    public void BibTexIsNotAskedForThousandsOfNames()
    {
        var braces = new string('{', 10_000);
        var entry = BibTexCitation.Of(Reports.Cited(Reports.Filled(braces), quote: Reports.Quote(braces)));

        Assert.InRange(entry.Split("textbraceleft").Length - 1, 200, 1_000);
        Assert.Contains("…", entry, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://user:secret@news.example/")]
    [InlineData("/relative")]
    [InlineData("https://")]
    public void AnAddressThatIsNotOfTheWebIsNotGiven(string address) =>
        Assert.Equal(Reports.Archive, Reports.Cited(Reports.Whole with { Address = new(address) }, origin: address).Address);

    [Fact]
    public void AnAddressHoldsNothingThatEndsAField() =>
        Assert.Contains("url = {https://news.example/a%7Db%5C%20c}",
            BibTexCitation.Of(Reports.Cited(Reports.Whole with { Address = new("https://news.example/a}b%5C c") })),
            StringComparison.Ordinal);

    [Fact]
    public void TheReportsOwnAddressComesFirstAndOursIsTheArchive()
    {
        var report = Reports.Cited(Reports.Whole);

        Assert.Equal(
            "Nathan King, Associated Press and Anna van der Berg. “A look at the Trump-Putin relationship.” CGTN, 15 July 2018, web. "
            + "https://news.example/2018/07/look?id=1&x=%20a_b Received 21 November 2026, archived as revision 2: " + Reports.Archive,
            PlainCitation.Of(report));
        Assert.Contains("url = {https://news.example/2018/07/look?id=1&x=%20a_b}", BibTexCitation.Of(report), StringComparison.Ordinal);
        Assert.Contains($"AV  - {Reports.Archive}\r\n", RisCitation.Of(report), StringComparison.Ordinal);
    }

    [Fact]
    public void WhereADocumentCameFromIsItsAddressWhenItHasNone() =>
        Assert.Equal("https://news.example/a", Reports.Cited(Reports.Whole with { Address = null }, "https://news.example/a").Address);

    [Fact]
    public void AnUnknownDateIsUndatedAndNotMadeUp()
    {
        var report = Reports.Cited(new Document { Text = "", Headline = new("A title"), Reporters = [new("A and B}")] });

        Assert.Equal($"A and B}}. “A title.” Undated. Received 21 November 2026, archived as revision 2: {Reports.Archive}",
            PlainCitation.Of(report));
        Assert.DoesNotContain("year", BibTexCitation.Of(report), StringComparison.Ordinal);
        Assert.DoesNotContain("issued", CslCitation.Of(report), StringComparison.Ordinal);
        Assert.DoesNotContain("PY  -", RisCitation.Of(report), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2018", "PY  - 2018\r\nDA  - 2018///")]
    [InlineData("2018-07", "PY  - 2018\r\nDA  - 2018/07//")]
    [InlineData("2018-07-15", "PY  - 2018\r\nDA  - 2018/07/15/")]
    [InlineData("2018-07-15T23:30:00-05:00", "PY  - 2018\r\nDA  - 2018/07/15/")]
    public void ADateIsGivenAsFarAsItIsKnown(string published, string expected) =>
        Assert.Contains(expected, RisCitation.Of(Reports.Cited(Reports.Whole with { Published = new(published) })),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("2018-13")]
    [InlineData("0000-00-00")]
    [InlineData("last week")]
    public void WhatIsNoDateIsNoYear(string published) =>
        Assert.DoesNotContain("year", BibTexCitation.Of(Reports.Cited(Reports.Whole with { Published = new(published) })),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("These are its words.")]
    [InlineData("Is it closed?")]
    public void ATitleThatEndsItselfIsNotEndedAgain(string title) =>
        Assert.Contains($"“{title}” CGTN", PlainCitation.Of(Reports.Cited(Reports.Whole with { Headline = new(title) })),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("Bridge is “unsafe”", "“Bridge is ‘unsafe’.” CGTN")]
    [InlineData("Is the bridge “safe?”", "“Is the bridge ‘safe?’” CGTN")]
    [InlineData("The \"new\" bridge", "“The 'new' bridge.” CGTN")]
    public void MarksInATitleAreSingle(string title, string expected) =>
        Assert.Contains(expected, PlainCitation.Of(Reports.Cited(Reports.Whole with { Headline = new(title) })), StringComparison.Ordinal);

    [Fact]
    public void ABylineThatEndsWithAStopIsNotEndedAgain() =>
        Assert.StartsWith("John Smith Jr. “", PlainCitation.Of(Reports.Cited(Reports.Whole with { Reporters = [new("John Smith Jr.")] })),
            StringComparison.Ordinal);

    [Fact]
    public void ASuppliedTitleHasNoStopInItsBrackets() =>
        Assert.Equal("[The bridge is shut]",
            Reports.Cited(Reports.Whole with { Headline = new("The bridge is shut.", IsDerived: true) }).Title);

    [Fact]
    public void AReportOnlyKnownHereIsCitedByOneAddress()
    {
        var report = Reports.Cited(Reports.Whole with { Address = null });
        using var csl = JsonDocument.Parse(CslCitation.Of(report));

        Assert.Equal(Reports.Archive, csl.RootElement[0].GetProperty("URL").GetString());
        Assert.False(csl.RootElement[0].TryGetProperty("archive", out _));
        Assert.DoesNotContain("AV  -", RisCitation.Of(report), StringComparison.Ordinal);
    }

    [Fact]
    public void ABroadcastHasAProgrammeAndAPublisher()
    {
        var report = Reports.Cited(Reports.Whole with { Medium = Medium.Broadcast });
        using var csl = JsonDocument.Parse(CslCitation.Of(report));

        Assert.Equal("World Today", csl.RootElement[0].GetProperty("container-title").GetString());
        Assert.Equal("CGTN", csl.RootElement[0].GetProperty("publisher").GetString());
        Assert.Equal($"NewsReader, {Reports.Archive}", csl.RootElement[0].GetProperty("archive").GetString());
        Assert.Contains("T2  - World Today\r\nPB  - CGTN\r\n", RisCitation.Of(report), StringComparison.Ordinal);
    }

    [Fact]
    public void ASuppliedTitleStandsInBracketsAndNotInQuotationMarks()
    {
        var report = Reports.Cited(Reports.Whole with { Headline = new("He said the bridge was shut", IsDerived: true) });

        Assert.Contains(". [He said the bridge was shut]. CGTN", PlainCitation.Of(report), StringComparison.Ordinal);
        Assert.Contains("title = {{[He said the bridge was shut]}}", BibTexCitation.Of(report), StringComparison.Ordinal);
        Assert.Contains("note = {Title supplied from its first words. Received 21 November 2026, archived as revision 2 at ",
            BibTexCitation.Of(report), StringComparison.Ordinal);
    }

    [Fact]
    public void AReportWithoutAnAuthorIsSortedByItsOutlet()
    {
        Assert.Contains("key = {CGTN}", BibTexCitation.Of(Reports.Cited(Reports.Whole with { Reporters = [] })), StringComparison.Ordinal);
        Assert.DoesNotContain("key = ", BibTexCitation.Of(Reports.Cited(Reports.Whole)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(QuoteType.Direct, "S. O. Body, mayor & more: “It is shut” In:")]
    [InlineData(QuoteType.Indirect, "S. O. Body, mayor & more, reported speech: It is shut In:")]
    [InlineData(QuoteType.Mixed, "S. O. Body, mayor & more, partly quoted: It is shut In:")]
    public void AQuoteIsCitedWithItsSpeaker(QuoteType type, string expected) =>
        Assert.StartsWith(expected, PlainCitation.Of(Reports.Cited(Reports.Whole, quote: Reports.Quote("It is shut", type))),
            StringComparison.Ordinal);

    [GeneratedRegex(@"^  [a-z]+ = ([a-z]{3}|\{.*\}),$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Field();

    [GeneratedRegex(@"^(ID|TI|AU|T2|SE|PY|DA|AB|LA|UR|Y2|DB|AV|N1)  - .+$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex RisLine();
}
