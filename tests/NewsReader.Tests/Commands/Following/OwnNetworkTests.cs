using System.Diagnostics;
using NewsReader.Tests.Visiting;

namespace NewsReader.Tests.Commands.Following;

/// <summary>The program as it is published, in a network of its own in which a public address belongs to this machine.</summary>
public sealed class OwnNetworkTests
{
    private const string Needed = "needs a network of its own and a web server (python3), which are not to be had here";

    private const string Setup =
        "ip link set lo up && ip addr add 93.184.216.34/32 dev lo && mount --bind \"$IN/hosts\" /etc/hosts && command -v python3 >/dev/null";

    /// <summary>Serves the folder at port 80, and says when it does.</summary>
    private const string Serve =
        "mkfifo \"$IN/ready\"; cd \"$IN/site\"; python3 -u -m http.server 80 --bind 93.184.216.34 >\"$IN/ready\" 2>/dev/null & "
        + "server=$!; read line <\"$IN/ready\"; trap 'kill $server' EXIT; ";

    [Fact]
    public async Task APublicSiteIsFollowedByItsName()
    {
        using var folder = new TemporaryFolder();
        var files = await SiteAsync(folder.Path);
        Assert.SkipUnless(await RunAsync(Setup, folder.Path, files) is { ExitCode: 0 }, Needed);

        var run = await RunAsync($"{Setup}; {Serve} {OwnMounts.Program} follow http://herald.example/feed.xml; "
            + $"{OwnMounts.Program} visit; {OwnMounts.Program} sources",
            folder.Path, files);

        Assert.Contains("http://herald.example/feed.xml: followed (Herald)", run.Output, StringComparison.Ordinal);
        Assert.Contains("http://herald.example/1.html: changed", run.Output, StringComparison.Ordinal);
        Assert.Contains("Up to date", run.Output, StringComparison.Ordinal);
    }

    /// <summary>The files of a site, and the names of its host.</summary>
    private static async Task<string> SiteAsync(string folder)
    {
        var site = Directory.CreateDirectory(Path.Combine(folder, "in", "site")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "in", "hosts"), "127.0.0.1 localhost\n93.184.216.34 herald.example\n");
        await File.WriteAllTextAsync(Path.Combine(site, "feed.xml"),
            "<rss><channel><title>Herald</title><item><title>Ferry</title><link>http://herald.example/1.html</link></item></channel></rss>");
        await File.WriteAllTextAsync(Path.Combine(site, "1.html"),
            NewsWeb.Html("The ferry stops", ["The ferry between Norbury and the island stops on Monday, the harbour master said today."]));
        return Path.Combine(folder, "in");
    }

    private static async Task<ProgramRun> RunAsync(string script, string data, string files)
    {
        if (!OperatingSystem.IsLinux())
        {
            return new(1, "", "");
        }

        using var shell = Process.Start(new ProcessStartInfo("unshare", ["-rmn", "sh", "-c", script])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["PROGRAM"] = Path.Combine(AppContext.BaseDirectory, "NewsReader.dll"),
                ["DATA"] = Path.Combine(data, "data"),
                ["IN"] = files,
            },
        })!;
        var (output, errors) = (shell.StandardOutput.ReadToEndAsync(), shell.StandardError.ReadToEndAsync());
        await shell.WaitForExitAsync();
        return new(shell.ExitCode, await output, await errors);
    }
}
