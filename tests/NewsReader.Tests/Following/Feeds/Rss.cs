using System.Text;
using NewsReader.Following.Feeds;

namespace NewsReader.Tests.Following.Feeds;

/// <summary>Feeds of the tests, around what matters in each.</summary>
internal static class Rss
{
    /// <summary>Reads a feed with these items.</summary>
    public static ParsedFeed OfItems(string items) => Read($"<rss version='2.0'><channel><title>Gazette</title>{items}</channel></rss>");

    /// <summary>Reads a feed from its text.</summary>
    public static ParsedFeed Read(string feed, string? address = null) =>
        FeedReader.Read(Encoding.UTF8.GetBytes(feed), address: address is null ? null : new Uri(address));

    /// <summary>The only entry of a feed.</summary>
    public static FeedEntry EntryOf(string feed) => Assert.Single(Read(feed).Entries);

    /// <summary>The entry of an item with this content.</summary>
    public static FeedEntry Item(string content) => Assert.Single(OfItems($"<item>{content}</item>").Entries);
}
