using System.CommandLine;
using NewsReader.Commands.Terminal;
using NewsReader.Ingestion;
using NewsReader.Storage;

namespace NewsReader.Commands.Collections;

/// <summary>
/// <c>check</c>: whether the database is whole, every source's bytes are what they were, and derived data is what the
/// sources give.
/// </summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var command = new Command("check", "Check that the database is whole and that what was derived matches the sources.");
        command.SetAction((parsed, cancellation) =>
            CollectionCommand.RunOnExistingAsync(parsed, (_, database) => RunAsync(database, cancellation), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Database database, CancellationToken cancellation)
    {
        var problems = 0;
        foreach (var damage in await database.FindDamageAsync(cancellation))
        {
            Report(damage);
        }

        var revisions = await new Inspector(database).RunAsync(Report, cancellation);
        Console.WriteLine($"{revisions} revisions checked · {problems} problems");
        return problems == 0 ? ExitCode.Done : ExitCode.SomeFailed;

        void Report(string problem)
        {
            problems++;
            Console.Error.WriteLine(problem);
        }
    }
}
