using System.Globalization;
using NewsReader.Following.Feeds;
using NewsReader.Hosting;

namespace NewsReader.Commands.Documents;

/// <summary>A feed as text for people: a line for each entry.</summary>
internal static class FeedConsole
{
    /// <summary>Writes the title, the address, and for each entry its date, title and address.</summary>
    public static void Write(ParsedFeed feed, TextWriter output)
    {
        output.WriteLine(LogLine.Escape($"{feed.Title ?? "(no title)"} ({feed.Format}, {feed.Entries.Count} entries)"));
        if (feed.Home is not null)
        {
            output.WriteLine(LogLine.Escape(feed.Home));
        }

        foreach (var entry in feed.Entries)
        {
            var date = (entry.Published ?? entry.Updated)?.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
            output.WriteLine(LogLine.Escape($"{date ?? "no date",-16}  {entry.Title ?? "(no title)"}  {entry.Link}".TrimEnd()));
        }
    }
}
