using System.CommandLine;
using NewsReader.Commands.Collections;
using NewsReader.Commands.Terminal;
using NewsReader.Hosting;
using NewsReader.Storage;
using NewsReader.Storage.Following;
using NewsReader.Visiting.Watches;

namespace NewsReader.Commands.Following;

/// <summary><c>unfollow ADDRESS…</c>: ends subscriptions. Their reports stay.</summary>
internal static class UnfollowCommand
{
    private static readonly Argument<string[]> Addresses = new("address")
    {
        Description = "Addresses as the command sources prints them.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Command Create()
    {
        var command = new Command("unfollow", "Stop following feeds and pages; their reports stay.") { Addresses };
        command.SetAction((parsed, cancellation) => CollectionCommand.RunOnExistingAsync(
            parsed, (_, database) => RunAsync(parsed.GetValue(Addresses)!, database, cancellation), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] addresses, Database database, CancellationToken cancellation)
    {
        var (subscriptions, watches, failed) = (new SubscriptionStore(database), new WatchStore(database), 0);
        foreach (var address in addresses)
        {
            var watch = WatchAddress.IdentityOf(address) is { } identity ? await watches.FindAsync(identity, cancellation) : null;
            if (watch is not null && await subscriptions.OfWatchAsync(watch.Id, cancellation) is { } subscription)
            {
                await subscriptions.RemoveAsync(subscription.Id, cancellation);
                Console.WriteLine(LogLine.Escape($"{watch.Address}: not followed any more"));
            }
            else
            {
                failed++;
                await Console.Error.WriteLineAsync(LogLine.Escape($"{address}: it is not followed."));
            }
        }

        return failed == 0 ? ExitCode.Done : ExitCode.SomeFailed;
    }
}
