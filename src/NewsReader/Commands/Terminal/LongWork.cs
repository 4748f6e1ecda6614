using Spectre.Console;

namespace NewsReader.Commands.Terminal;

/// <summary>Progress of work on many items: a bar on a terminal, nothing elsewhere. It goes to standard error, results do not.</summary>
internal static class LongWork
{
    /// <summary>Fewer items than this need no bar.</summary>
    private const int WorthShowing = 10;

    /// <summary>Items that are worked on together.</summary>
    private const int Batch = 64;

    public static async Task ShowAsync<T>(string name, IReadOnlyCollection<T> items, Func<IReadOnlyList<T>, Task> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        if (!console.Profile.Out.IsTerminal || items.Count < WorthShowing)
        {
            foreach (var batch in items.Chunk(Batch))
            {
                await work(batch);
            }

            return;
        }

        await console.Progress().StartAsync(async progress =>
        {
            var bar = progress.AddTask(name, maxValue: items.Count);
            foreach (var batch in items.Chunk(Batch))
            {
                await work(batch);
                bar.Increment(batch.Length);
            }
        });
    }
}
