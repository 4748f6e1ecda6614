using System.Diagnostics;
using NewsReader.Configuration;

namespace NewsReader.Tests.Commands;

/// <summary>One run of the program as a shell would run it.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Errors)
{
    /// <summary>Runs the program with a data directory of its own and waits for its end.</summary>
    public static Task<ProgramRun> OfAsync(string data, params string[] arguments) => WithInputAsync(data, input: "", arguments);

    /// <summary>Runs the program with something to read on its standard input.</summary>
    public static async Task<ProgramRun> WithInputAsync(string data, string input, params string[] arguments)
    {
        using var process = Start(data, arguments);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await errors);
    }

    /// <summary>Starts the program and returns while it runs.</summary>
    public static Process Start(string data, params string[] arguments) => Start(data, [], arguments);

    /// <summary>Starts the program with variables of the environment.</summary>
    public static Process Start(string data, (string Name, string Value)[] environment, params string[] arguments)
    {
        var start =
            new ProcessStartInfo(Environment.ProcessPath is { } host && host.EndsWith("dotnet", StringComparison.Ordinal) ? host : "dotnet")
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                RedirectStandardInput = true,
                Environment = { [DataDirectory.Variable] = data },
            };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "NewsReader.dll"));
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }
}
