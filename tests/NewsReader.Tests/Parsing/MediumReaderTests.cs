using NewsReader.Core.Documents;
using NewsReader.Core.Parsing;
using NewsReader.Core.Parsing.Passages;

namespace NewsReader.Tests.Parsing;

public sealed class MediumReaderTests
{
    [Theory]
    [InlineData(null, false, Medium.Unknown)]
    [InlineData(null, true, Medium.Wire)]
    [InlineData(BlockRole.Heading, false, Medium.Unknown)]
    [InlineData(BlockRole.Byline, false, Medium.Web)]
    [InlineData(BlockRole.Byline, true, Medium.Wire)]
    [InlineData(BlockRole.Turn, true, Medium.Broadcast)]
    public void TheFormOfADocumentShowsItsMedium(BlockRole? role, bool isAgencyCopy, Medium expected)
    {
        var draft = Drafts.Read("One.");
        draft.Passages[0].Role = role;
        draft.IsAgencyCopy = isAgencyCopy;

        Assert.Equal(expected, MediumReader.Of(draft));
    }

    [Fact]
    public void WhatTheFormatSaysWins() =>
        Assert.Equal(Medium.Captions, MediumReader.Of(new Draft(new() { Text = "One.", Medium = Medium.Captions })));

    [Fact]
    public void ASignOffIsSpoken() =>
        Assert.Equal(Medium.Broadcast, MediumReader.Of(new Draft(new() { Text = "" }) { SignOff = new("x") }));
}
