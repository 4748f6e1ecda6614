using NewsReader.Following.Feeds;

namespace NewsReader.Tests.Following.Feeds;

public sealed class EntryKeyTests
{
    [Fact]
    public void AnIdentifierThatRepeatsIsNoKey() => Assert.All(
        KeysOf("<guid>1</guid><link>https://s.example/a</link>", "<guid>1</guid><link>https://s.example/b</link>"),
        keys => Assert.StartsWith("address ", Assert.Single(keys), StringComparison.Ordinal));

    [Fact]
    public void AChangedIdentifierLeavesTheAddress() => Assert.NotEmpty(
        KeysOf("<guid isPermaLink='false'>1</guid><link>https://s.example/a</link>")[0]
            .Intersect(KeysOf("<guid isPermaLink='false'>2</guid><link>http://s.example:80/a?utm_source=rss#top</link>")[0]));

    [Fact]
    public void TheSchemeOfAnIdentifierDoesNotCount() => Assert.Equal(
        KeysOf("<guid isPermaLink='false'>http://s.example/a</guid>"), KeysOf("<guid isPermaLink='false'>https://s.example/a</guid>"));

    [Fact]
    public void TitleAndDayAreTheLastKey() => Assert.Equal(["title 2026-11-02 Ferry stops"],
        KeysOf("<title>Ferry stops</title><pubDate>Mon, 02 Nov 2026 08:30:00 GMT</pubDate>")[0]);

    [Fact]
    public void AnEntryOfNothingHasNoKey() => Assert.Empty(KeysOf("")[0]);

    private static IReadOnlyList<IReadOnlyList<string>> KeysOf(params string[] items) =>
        EntryKeys.Of(Rss.OfItems(string.Concat(items.Select(item => $"<item>{item}</item>"))).Entries);
}
