using NewsReader.Core.Documents;
using NewsReader.Presentation.Metadata;
using NewsReader.Tests.Presentation.Citations;

namespace NewsReader.Tests.Presentation;

/// <summary>What reference managers find in the head of an article's page.</summary>
public sealed class PageMetadataTests
{
    [Theory]
    [MemberData(nameof(Reports.Hostile), MemberType = typeof(Reports))]
    public void EveryValueIsOneLineWithoutControlCharacters(string hostile) =>
        Assert.All(PageMetadata.Of(Reports.Cited(Reports.Filled(hostile))), meta => Assert.DoesNotContain(meta.Content, char.IsControl));

    [Fact]
    public void WhatIsUnknownIsNotThere() =>
        Assert.Equal(
            ["citation_title", "citation_public_url", "DC.title", "DC.type", "DC.identifier", "og:type", "og:title", "og:url"],
            PageMetadata.Of(Reports.Cited(new Document { Text = "" })).Select(meta => meta.Name));

    [Theory]
    [InlineData(Medium.Web, "newspaperArticle")]
    [InlineData(Medium.Wire, "newspaperArticle")]
    [InlineData(Medium.Broadcast, "tvBroadcast")]
    [InlineData(Medium.Captions, "tvBroadcast")]
    public void TheTypeIsOneThatZoteroHas(Medium medium, string expected) =>
        Assert.Contains(("name", "DC.type", expected), PageMetadata.Of(Reports.Cited(Reports.Whole with { Medium = medium })));
}
