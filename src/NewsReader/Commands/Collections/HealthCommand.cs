using System.CommandLine;
using NewsReader.Commands.Terminal;
using NewsReader.Configuration;

namespace NewsReader.Commands.Collections;

/// <summary>
/// <c>health [URL]</c>: asks a running site whether it is ready; for a container, which has no other program to ask with.
/// </summary>
internal static class HealthCommand
{
    // How long the site may take to answer; the health check in the Dockerfile has the same limit.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private static readonly Argument<string> Address = new("url")
    {
        Description = "Where the site listens.",
        DefaultValueFactory = _ => SiteSettings.DefaultUrls,
    };

    public static Command Create()
    {
        var command = new Command("health", "Ask a running site whether it is ready.") { Address };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(Address)!, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string address, CancellationToken cancellation)
    {
        using var client = new HttpClient { Timeout = Patience };
        try
        {
            var answer = await client.GetStringAsync(new Uri(new Uri(address), "/health/ready"), cancellation);
            Console.WriteLine(answer);
            return ExitCode.Done;
        }
        catch (Exception unreachable) when (unreachable is HttpRequestException or TaskCanceledException or UriFormatException)
        {
            await Console.Error.WriteLineAsync($"{address} is not ready: {unreachable.Message}");
            return ExitCode.SomeFailed;
        }
    }
}
