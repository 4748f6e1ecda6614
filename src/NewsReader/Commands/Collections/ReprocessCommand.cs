using System.CommandLine;
using NewsReader.Commands.Terminal;
using NewsReader.Ingestion;
using NewsReader.Storage;

namespace NewsReader.Commands.Collections;

/// <summary><c>reprocess</c>: derives everything again from the sources, after the code that reads them got better.</summary>
internal static class ReprocessCommand
{
    private static readonly Option<bool> All = new("--all") { Description = "Also what this very version derived." };

    public static Command Create()
    {
        var command = new Command("reprocess", "Read everything again from the sources as received.") { All };
        command.SetAction((parsed, cancellation) => CollectionCommand.RunOnExistingAsync(
            parsed, (_, database) => RunAsync(parsed.GetValue(All), database, cancellation), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(bool all, Database database, CancellationToken cancellation)
    {
        var (read, failed, still) = (0, 0, 0);
        var reprocessor = new Reprocessor(database, new Ingester(database, new Grouping(), TimeProvider.System));
        await reprocessor.RunAsync(all, Report, cancellation);
        Console.WriteLine($"{read} read again · {failed} failed{(still > 0 ? $" · {still} as unreadable as before" : "")}");
        return failed > 0 ? ExitCode.SomeFailed : ExitCode.Done;

        void Report(IngestResult done)
        {
            if (done.Reason is not null)
            {
                Console.Error.WriteLine($"{done.Origin}: {done.Reason}");
            }

            (read, failed, still) = done switch
            {
                { Outcome: Outcome.Failed } => (read, failed + 1, still),
                { Reason: not null } => (read, failed, still + 1),
                _ => (read + 1, failed, still),
            };
        }
    }
}
