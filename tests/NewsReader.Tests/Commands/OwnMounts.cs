using System.Diagnostics;

namespace NewsReader.Tests.Commands;

/// <summary>A shell that may mount file systems which nobody else sees: small ones, and ones that cannot be written.</summary>
internal static class OwnMounts
{
    /// <summary>Said where no such shell is to be had.</summary>
    public const string Needed = "needs a file system of its own, which may not be mounted here";

    /// <summary>The program on the data directory, as the shell calls it.</summary>
    public const string Program = "dotnet \"$PROGRAM\" --data \"$DATA\"";

    public static async Task<bool> AreAllowedAsync()
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        using var shell = Start("mount -t tmpfs none /mnt", data: "", files: "");
        await shell.WaitForExitAsync();
        return shell.ExitCode == 0;
    }

    /// <summary>Starts a script that finds the program in <c>$PROGRAM</c> and two folders in <c>$DATA</c> and <c>$IN</c>.</summary>
    public static Process Start(string script, string data, string files) =>
        Process.Start(new ProcessStartInfo("unshare", ["-rm", "sh", "-c", script])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
        {
            ["PROGRAM"] = Path.Combine(AppContext.BaseDirectory, "NewsReader.dll"),
            ["DATA"] = data,
            ["IN"] = files,
        },
        })!;
}
