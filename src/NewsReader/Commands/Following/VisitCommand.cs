using System.CommandLine;
using NewsReader.Commands.Terminal;
using NewsReader.Hosting;
using NewsReader.Storage.Following;
using NewsReader.Visiting;
using NewsReader.Visiting.Watches;

namespace NewsReader.Commands.Following;

/// <summary><c>visit [ADDRESS…]</c>: one round of visits, then the end. Useful from a timer, where no site runs.</summary>
internal static class VisitCommand
{
    private static readonly Argument<string[]> Addresses = new("address")
    {
        Description = "Followed addresses, visited now whether they are due or not.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<bool> Due = new("--due") { Description = "Everything that is due (what happens without an address)." };

    public static Command Create()
    {
        var command = new Command("visit", "Visit followed addresses once: those that are due, or those that are named.")
        {
            Addresses, Due,
        };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(Due) && parsed.GetValue(Addresses)?.Length > 0)
            {
                parsed.AddError("Either --due or addresses.");
            }
        });
        command.SetAction((parsed, cancellation) => FollowingCommand.RunAsync(parsed, async (database, ingester, fetcher) =>
        {
            var settings = VisitSettings.Of(Environment.GetEnvironmentVariable);
            var visitor = VisitorParts.Create(database, ingester, fetcher, settings, TimeProvider.System);
            var addresses = parsed.GetValue(Addresses) ?? [];
            return addresses.Length > 0
                ? await NamedAsync(addresses, new WatchStore(database), visitor, cancellation)
                : await DueAsync(new VisitRound(visitor, settings), cancellation);
        }, cancellation));
        return command;
    }

    private static async Task<int> DueAsync(VisitRound round, CancellationToken cancellation)
    {
        var failed = 0;
        var made = await round.RunAsync(visit => failed += Say(visit) ? 0 : 1, cancellation);
        await Console.Error.WriteLineAsync(FormattableString.Invariant($"{made} visits, {failed} without a document"));
        return failed == 0 ? ExitCode.Done : ExitCode.SomeFailed;
    }

    private static async Task<int> NamedAsync(string[] addresses, WatchStore watches, Visitor visitor, CancellationToken cancellation)
    {
        var failed = 0;
        foreach (var address in addresses)
        {
            var watch = WatchAddress.IdentityOf(address) is { } identity ? await watches.FindAsync(identity, cancellation) : null;
            if (watch is null || watch.Kind is WatchKind.Entry)
            {
                failed++;
                await Console.Error.WriteLineAsync(LogLine.Escape(
                    $"{address}: {(watch is null ? "it is not followed." : "its text comes with its feed.")}"));
            }
            else if (await visitor.ClaimOneAsync(watch.Id, cancellation) is { } claimed)
            {
                failed += Say(await visitor.VisitAsync(claimed, cancellation)) ? 0 : 1;
            }
            else
            {
                Console.WriteLine(LogLine.Escape($"{watch.Address}: it is being visited at the moment"));
            }
        }

        return failed == 0 ? ExitCode.Done : ExitCode.SomeFailed;
    }

    /// <returns>Whether the visit found a document.</returns>
    private static bool Say(VisitResult visit)
    {
        var isSeen = VisitNames.IsSeen(visit.Outcome);
        (isSeen ? Console.Out : Console.Error).WriteLine(
            LogLine.Escape($"{visit.Watch.Address}: {VisitNames.Of(visit.Outcome)}. {visit.Reason}"));
        return isSeen;
    }
}
