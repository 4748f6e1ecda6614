using Spectre.Console;

namespace NewsReader.Commands.Terminal;

/// <summary>
/// Where results for people are printed. On a terminal in colour, unless <c>NO_COLOR</c> is set (no-color.org); to a file or
/// another program as plain text, a line as long as what it says.
/// </summary>
internal static class ResultConsole
{
    /// <summary>Columns that no line of text reaches, so that none is broken.</summary>
    private const int Unbroken = int.MaxValue / 2;

    /// <summary>Opens it on the current standard output.</summary>
    public static IAnsiConsole Open()
    {
        var isPlain = Console.IsOutputRedirected || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Out = new AnsiConsoleOutput(Console.Out),
        });
        if (Console.IsOutputRedirected)
        {
            console.Profile.Width = Unbroken;
        }

        return console;
    }
}
