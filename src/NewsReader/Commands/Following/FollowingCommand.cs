using System.CommandLine;
using NewsReader.Commands.Collections;
using NewsReader.Commands.Terminal;
using NewsReader.Following.Fetching;
using NewsReader.Ingestion;
using NewsReader.Storage;

namespace NewsReader.Commands.Following;

/// <summary>What commands share that make requests to followed addresses.</summary>
internal static class FollowingCommand
{
    /// <summary>Runs work with a fetcher by the settings of the environment, on a collection that is created when missing.</summary>
    /// <returns>What the work returns; <see cref="ExitCode.WrongUse"/> when a setting cannot be meant.</returns>
    public static Task<int> RunAsync(ParseResult parsed, Func<Database, Ingester, Fetcher, Task<int>> work,
        CancellationToken cancellation) =>
        CollectionCommand.RunAsync(parsed, async (_, database) =>
        {
            try
            {
                using var fetcher = new Fetcher(FetchSettings.FromEnvironment(), TimeProvider.System);
                var reading = new DocumentReading(TimeProvider.System);
                await using var stopping = cancellation.Register(reading.StopSoon);
                return await work(database, new Ingester(database, new Grouping(), TimeProvider.System, reading), fetcher);
            }
            catch (FormatException wrong)
            {
                await Console.Error.WriteLineAsync(wrong.Message);
                return ExitCode.WrongUse;
            }
        }, cancellation);
}
