using System.CommandLine;
using NewsReader.Commands.Terminal;
using NewsReader.Following.Fetching;
using NewsReader.Following.Lists;
using NewsReader.Hosting;
using NewsReader.Storage.Following;
using NewsReader.Visiting.Sources;

namespace NewsReader.Commands.Following;

/// <summary><c>follow ADDRESS|OPML…</c>: follows feeds, sitemaps and pages.</summary>
internal static class FollowCommand
{
    private static readonly Argument<string[]> Addresses = new("address")
    {
        Description = "Addresses of feeds, sitemaps, sites or pages, and files with lists of feeds (OPML). Of a page that names feeds, "
            + "the first feed is followed.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string?> Folder =
        new("--folder") { Description = "The folder of what is followed; folders inside it after a stroke (News/Region)." };

    private static readonly Option<bool> Page = new("--page") { Description = "Follow the page itself, not the feed that it names." };

    public static Command Create()
    {
        var command = new Command("follow", "Follow feeds and pages: their reports, and every later edit of them.")
        {
            Addresses, Folder, Page,
        };
        command.SetAction((parsed, cancellation) => FollowingCommand.RunAsync(parsed, async (database, ingester, fetcher) =>
        {
            var follower = new Follower(database, new SubscriptionStore(database), TimeProvider.System);
            var finder = new SourceFinder(fetcher, ingester, TimeProvider.System);
            var run = new Run(follower, finder, parsed.GetValue(Folder), parsed.GetValue(Page), cancellation);
            var failed = 0;
            foreach (var address in parsed.GetValue(Addresses)!)
            {
                failed += await (File.Exists(address) ? run.FollowListAsync(address) : run.FollowAsync(address)) ? 0 : 1;
            }

            return failed == 0 ? ExitCode.Done : ExitCode.SomeFailed;
        }, cancellation));
        return command;
    }

    /// <summary>One run of the command.</summary>
    private sealed record Run(Follower Follower, SourceFinder Finder, string? Folder, bool IsPage, CancellationToken Cancellation)
    {
        /// <returns>Whether the address is followed now.</returns>
        public async Task<bool> FollowAsync(string address)
        {
            var found = await Finder.FindAsync(address, showsNewest: false, Cancellation);
            if (found.Refusal is { } refusal)
            {
                return await RefuseAsync(address, refusal);
            }

            if (found.Feeds.Count > 0 && !IsPage)
            {
                foreach (var other in found.Feeds.Skip(1))
                {
                    await Console.Error.WriteLineAsync(LogLine.Escape($"Also there: {other.Address} {other.Title}"));
                }

                found = await Finder.FirstFeedAsync(found, Cancellation);
                return found.Refusal is null ? await StoreAsync(found) : await RefuseAsync(found.Address, found.Refusal);
            }

            return await StoreAsync(found);
        }

        /// <returns>Whether every feed of the list is followed now.</returns>
        public async Task<bool> FollowListAsync(string file)
        {
            FeedList list;
            try
            {
                list = OpmlReader.Read(await File.ReadAllBytesAsync(file, Cancellation));
            }
            catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
            {
                return await RefuseAsync(file, unreadable.Message);
            }

            if (list.Refusal is { } refusal)
            {
                return await RefuseAsync(file, refusal);
            }

            var (followed, refused) = await Follower.FollowAsync(list, Folder, Cancellation);
            foreach (var (feed, isNew) in followed)
            {
                Say(feed.Address, feed.Title, isNew);
            }

            foreach (var address in refused)
            {
                await RefuseAsync(address, FetchAddress.NotOfTheWeb);
            }

            return refused.Count == 0;
        }

        private async Task<bool> StoreAsync(FoundSource found)
        {
            var (followed, refusal) =
                await Follower.FollowAsync(found.Address, found.Kind, found.Name, Folder, found.Home, Cancellation);
            if (followed is not var (subscription, isNew))
            {
                return await RefuseAsync(found.Address, refusal!);
            }

            Say(found.Address, subscription.Name, isNew);
            return true;
        }

        private static void Say(string address, string name, bool isNew) =>
            Console.WriteLine(LogLine.Escape($"{address}: {(isNew ? "followed" : "followed already")} ({name})"));

        private static async Task<bool> RefuseAsync(string what, string reason)
        {
            await Console.Error.WriteLineAsync(LogLine.Escape($"{what}: {reason}"));
            return false;
        }
    }
}
