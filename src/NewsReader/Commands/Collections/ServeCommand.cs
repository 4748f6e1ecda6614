using System.CommandLine;
using NewsReader.Commands.Terminal;
using NewsReader.Configuration;
using NewsReader.Hosting;
using NewsReader.Storage;
using NewsReader.Storage.Accounts;
using NewsReader.Storage.Sqlite;

namespace NewsReader.Commands.Collections;

/// <summary><c>serve</c>: the web site.</summary>
internal static class ServeCommand
{
    private static readonly Option<string> Urls = new("--urls")
    {
        Description = "Addresses to listen on, separated by semicolons.",
        DefaultValueFactory = _ => UsualUrls,
    };

    private static readonly Option<string[]> Watch = new("--watch")
    {
        Description = "Folders whose new and changed documents are taken in while the site serves.",
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<string> PathBase = new("--path-base")
    {
        Description = "Path below which a proxy shows the site (/news).",
        DefaultValueFactory = _ => "",
        Validators =
        {
            result =>
            {
                if (result.GetValueOrDefault<string>() is { Length: > 0 } path && (path[0] != '/' || path[^1] == '/'))
                {
                    result.AddError($"A path base begins with a stroke and does not end with one: /news, not {path}.");
                }
            },
        },
    };

    private static string UsualUrls => Environment.GetEnvironmentVariable("ASPNETCORE_URLS") ?? SiteSettings.DefaultUrls;

    public static Command Create()
    {
        var command = new Command("serve", "Serve the site (what happens without a command).") { Urls, Watch, PathBase };
        command.SetAction(RunAsync);
        return command;
    }

    public static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var urls = parsed.GetValue(Urls) ?? UsualUrls; // without the word "serve" the option is not there
        var data = DataDirectory.Resolve(parsed.GetValue(CollectionCommand.Data));
        try
        {
            var settings =
                new SiteSettings(data, urls)
                {
                    Watched = parsed.GetValue(Watch)
                    ?? [],
                    PathBase = parsed.GetValue(PathBase)
                    ?? "",
                    Access = AccessSettings.OfEnvironment()
                };
            if (await RefusalAsync(settings, cancellation) is not { } refusal)
            {
                return await CollectionCommand.RunAsync(parsed, (_, database) =>
                    ServeAsync(settings, database, cancellation), cancellation);
            }

            await Console.Error.WriteLineAsync(refusal);
        }
        catch (FormatException misspelt)
        {
            await Console.Error.WriteLineAsync(misspelt.Message);
        }
        catch (DatabaseException unusable)
        {
            await Console.Error.WriteLineAsync(unusable.Message);
            return ExitCode.SomeFailed;
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(
                $"{data.Path} cannot be written: {unwritable.Message} The site keeps its log and its keys there. Check the disk and the "
                + $"rights, or choose another data directory with --data.");
            return ExitCode.SomeFailed;
        }

        return ExitCode.WrongUse;
    }

    private static async Task<int> ServeAsync(SiteSettings settings, Database database, CancellationToken cancellation)
    {
        var site = Site.Assemble(settings, database);
        try
        {
            var named =
                string.Join(';', site.Configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]));
            if (await RefusalAsync(settings with { Urls = named }, cancellation) is { } refusal)
            {
                await Console.Error.WriteLineAsync(refusal);
                return ExitCode.WrongUse;
            }

            Site.Open(site, settings, cancellation);
            return await RunAsync(site, settings, cancellation);
        }
        finally
        {
            await CloseAsync(site);
        }
    }

    /// <summary>Closes the site; a full disk while writing the last log lines is not a failure.</summary>
    private static async Task CloseAsync(WebApplication site)
    {
        try
        {
            await site.DisposeAsync();
        }
        catch (IOException full)
        {
            await Console.Error.WriteLineAsync($"The last lines of the log could not be written: {full.Message}");
        }
    }

    private static async Task<int> RunAsync(WebApplication site, SiteSettings settings, CancellationToken cancellation)
    {
        try
        {
            await site.StartAsync(cancellation);
        }
        catch (IOException taken)
        {
            await Console.Error.WriteLineAsync($"Cannot listen on {settings.Urls}: {taken.GetBaseException().Message}. Stop what uses "
                + $"it, or choose another with --urls.");
            return ExitCode.SomeFailed;
        }
        catch (AggregateException several) when (several.InnerExceptions.All(one => one is IOException or DatabaseException))
        {
            await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, several.InnerExceptions.Select(one => one.Message)));
            return ExitCode.SomeFailed;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Stopped during startup: the current work is still finished.
            await site.StopAsync(CancellationToken.None);
            return ExitCode.Done;
        }

        if (OwnerOnly.Warning(settings.Data.Path) is { } warning)
        {
            await Console.Error.WriteLineAsync(warning);
        }

        foreach (var url in site.Urls)
        {
            Console.WriteLine($"NewsReader is at {url}  (stop with Ctrl+C; the collection is in {settings.Data.Path})");
        }

        await site.WaitForShutdownAsync(cancellation);
        return ExitCode.Done;
    }

    /// <summary>Why the site will not serve so; <see langword="null"/> when it will.</summary>
    private static async Task<string?> RefusalAsync(SiteSettings settings, CancellationToken cancellation)
    {
        if (settings.Watched.FirstOrDefault(path => !Path.Exists(path)) is { } nowhere)
        {
            return $"{nowhere}: there is no such folder to watch.";
        }

        var urls = settings.Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (Array.Find(urls, url => !ListenAddresses.TryParse(url, out _)) is { } misspelt)
        {
            return $"\"{misspelt}\" is no address to listen on. Write it as {SiteSettings.DefaultUrls}.";
        }

        return Array.Find(urls, url => !ListenAddresses.IsLoopback(url)) is { } open
            && !settings.Access.IsOpenToAll
            && !await HasUsersAsync(settings.Data, cancellation)
            ? $"{open} can be reached from other machines, and nobody has to log in. Add a user (newsreader users add NAME --role editor), "
                + $"listen on {SiteSettings.DefaultUrls}, or set {AccessSettings.OpenVariable}=yes if everyone who can reach it may "
                + $"read and add."
            : null;
    }

    /// <summary>Whether there is any account. Does not create a collection.</summary>
    private static async Task<bool> HasUsersAsync(DataDirectory data, CancellationToken cancellation)
    {
        if (!File.Exists(data.Database))
        {
            return false;
        }

        await using var database = new SqliteDatabase(data.Database);
        await database.MigrateAsync(cancellation);
        return await new AccountStore(database).AnyAsync(cancellation);
    }
}
