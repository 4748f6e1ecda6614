using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace NewsReader.Benchmarks.Endurance;

/// <summary>The program in a process of its own, as a shell would run it.</summary>
internal sealed class ProgramProcess : IDisposable
{
    private readonly Process process;

    private ProgramProcess(Process process) => this.process = process;

    /// <summary>The program that is run when none is named: the one built with this one.</summary>
    public static string Built => Path.Combine(AppContext.BaseDirectory, "NewsReader.dll");

    public StreamReader Output => process.StandardOutput;

    /// <summary>Physical memory it holds now, in bytes.</summary>
    public long Memory
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    /// <summary>The most physical memory it has held so far, in bytes.</summary>
    public long MostMemory
    {
        get
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
    }

    /// <summary>The processor time it has used so far.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public static ProgramProcess Start(string program, string data, params string[] arguments) => Start(program, data, [], arguments);

    /// <summary>Starts it with variables of the environment.</summary>
    public static ProgramProcess Start(string program, string data, (string Name, string Value)[] environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [program, "--data", data, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            Environment =
            {
                // The load comes from one address, and no page fails for being slow: that a machine is busy is not a fault of the program.
                ["RateLimits__SearchesPerMinute"] = "1000000",
                ["RateLimits__UploadsPerMinute"] = "1000000",
                ["RateLimits__SecondsForASearch"] = "600",
                ["RateLimits__SecondsForAComparison"] = "600",
            },
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return new(Process.Start(start)!);
    }

    /// <summary>Starts the site on a free port and returns when it answers.</summary>
    public static Task<(ProgramProcess Site, Uri Address)> ServeAsync(string program, string data, params string[] arguments) =>
        ServeAsync(program, data, [], arguments);

    /// <summary>Starts the site with variables of the environment, on a free port, and returns when it answers.</summary>
    public static async Task<(ProgramProcess Site, Uri Address)> ServeAsync(string program, string data,
        (string Name, string Value)[] environment, params string[] arguments)
    {
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}"));
        var site = Start(program, data, environment, ["serve", "--urls", address.OriginalString, .. arguments]);
        await site.Output.ReadLineAsync();
        return (site, address);
    }

    /// <summary>Ends it as <c>kill -9</c> does: it is not asked and can finish nothing.</summary>
    public void Kill() => process.Kill();

    /// <summary>Asks it to stop as an operating system does (SIGTERM).</summary>
    public void Terminate() =>
        Process.Start("sh", ["-c", string.Create(CultureInfo.InvariantCulture, $"kill -TERM {process.Id}")]).WaitForExit();

    /// <summary>Waits for its end.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> EndAsync()
    {
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
