using NewsReader.Core.Documents;
using NewsReader.Core.Parsing;

namespace NewsReader.Tests.Parsing;

/// <summary>The lines above a report as they are copied from a page, without empty lines between them.</summary>
public sealed class PastedHeadTests
{
    private const string Body =
        "\nA man in his sixties has died after the River Arden burst its banks, police said on Sunday.\n\nThe river peaked at 4.1 metres.";

    [Theory]
    [InlineData("River Arden bursts its banks\nJane Smith\nThe Guardian, 29 Nov 2026", "The Guardian", "Jane Smith", "2026-11-29")]
    [InlineData("River Arden bursts its banks\nBy Jane Smith\nThe Linden Times · 29 November 2026", "The Linden Times", "Jane Smith",
        "2026-11-29")]
    [InlineData("BBC News\nRiver Arden bursts its banks\nPublished 2 hours ago\nBy Jane Smith\nBBC News, Marlow Bridge", "BBC News",
        "Jane Smith", null)]
    public void OutletBylineAndDateAreFound(string head, string outlet, string reporters, string? published)
    {
        var document = Parse(head + Body);

        Assert.Equal("River Arden bursts its banks", document.Headline!.Value);
        Assert.False(document.Headline.IsDerived);
        Assert.Equal(outlet, document.Outlet?.Value);
        Assert.Equal(reporters, string.Join(", ", document.Reporters.Select(reporter => reporter.Value)));
        Assert.Equal(published, document.Published?.Value);
    }

    [Theory]
    [InlineData("The council met on Monday, 29 November 2026")]
    [InlineData("Storm Eunice\nLinden, 29 November 2026")]
    [InlineData("Jane Smith, 29 November 2026")]
    public void WhatIsNoPublisherIsNone(string head) => Assert.Null(Parse(head + Body).Outlet);

    [Theory]
    [InlineData("https://example.org/news")]
    [InlineData("\n www.example.org/a?b=c \r\n\r\nHTTP://example.org ")]
    public void AnAddressAloneIsNoReport(string text) =>
        Assert.Contains(Parse(text).Problems, problem =>
            problem is { Kind: ProblemKind.NoArticle } && problem.Message.StartsWith("This is only an address.", StringComparison.Ordinal));

    [Theory]
    [InlineData("See https://example.org/news")]
    [InlineData("www.")]
    [InlineData("ftp://example.org")]
    public void WordsWithAnAddressAreNoAddressAlone(string text) =>
        Assert.DoesNotContain(Parse(text).Problems, problem =>
            problem.Message.StartsWith("This is only an address.", StringComparison.Ordinal));

    private static Document Parse(string text) => DocumentParser.Parse(new() { Text = text });
}
