using System.CommandLine;
using System.Net;
using NewsReader.Hosting;
using NewsReader.Storage;

namespace NewsReader.Commands;

/// <summary><c>serve</c>: the web site.</summary>
internal static class ServeCommand
{
    /// <summary>Set to <c>yes</c>, lets the site be reached from other machines although it has no login.</summary>
    private const string OpenAccess = "NEWSREADER_OPEN_ACCESS";

    private static readonly Option<string> Urls = new("--urls")
    {
        Description = "Addresses to listen on, separated by semicolons.",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("ASPNETCORE_URLS") ?? SiteSettings.DefaultUrls,
    };

    private static readonly Option<string[]> Watch = new("--watch")
    {
        Description = "Folders whose new and changed documents are taken in while the site serves.",
        AllowMultipleArgumentsPerToken = true,
    };

    public static Command Create()
    {
        var command = new Command("serve", "Serve the site (what happens without a command).") { Urls, Watch };
        command.SetAction(RunAsync);
        return command;
    }

    public static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var urls = parsed.GetValue(Urls) ?? SiteSettings.DefaultUrls;
        if (Refusal(urls) is { } refusal)
        {
            await Console.Error.WriteLineAsync(refusal);
            return ExitCode.WrongUse;
        }

        var watched = parsed.GetValue(Watch) ?? [];
        if (Array.Find(watched, path => !Path.Exists(path)) is { } nowhere)
        {
            await Console.Error.WriteLineAsync($"{nowhere}: there is no such folder to watch.");
            return ExitCode.WrongUse;
        }

        return await CollectionCommand.RunAsync(
            parsed, (data, database) => ServeAsync(new SiteSettings(data, urls) { Watched = watched }, database, cancellation), cancellation);
    }

    private static async Task<int> ServeAsync(SiteSettings settings, Database database, CancellationToken cancellation)
    {
        await using var site = Site.Build(settings, database);
        try
        {
            await site.StartAsync(cancellation);
        }
        catch (IOException taken)
        {
            await Console.Error.WriteLineAsync($"Cannot listen on {settings.Urls}: {taken.GetBaseException().Message}. Stop what uses it, or choose another with --urls.");
            return ExitCode.SomeFailed;
        }

        foreach (var url in site.Urls)
        {
            Console.WriteLine($"NewsReader is at {url}  (stop with Ctrl+C; the collection is in {settings.Data.Path})");
        }

        await site.WaitForShutdownAsync(cancellation);
        return ExitCode.Done;
    }

    /// <summary>Why the site will not listen there; <see langword="null"/> when it will.</summary>
    private static string? Refusal(string urls)
    {
        foreach (var url in urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!Uri.TryCreate(url.Replace("//*", "//0.0.0.0", StringComparison.Ordinal).Replace("//+", "//0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out var address))
            {
                return $"\"{url}\" is no address to listen on. Write it as {SiteSettings.DefaultUrls}.";
            }

            if (!IsLoopback(address) && Environment.GetEnvironmentVariable(OpenAccess) is not "yes")
            {
                return $"{url} can be reached from other machines, and there is no login. Listen on {SiteSettings.DefaultUrls}, "
                    + $"or set {OpenAccess}=yes if everyone who can reach it may read and add.";
            }
        }

        return null;
    }

    private static bool IsLoopback(Uri address) =>
        address.IsLoopback || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
}
