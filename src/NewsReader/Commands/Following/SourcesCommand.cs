using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsReader.Commands.Collections;
using NewsReader.Commands.Terminal;
using NewsReader.Hosting;
using NewsReader.Json;
using NewsReader.Storage;
using NewsReader.Storage.Following;
using NewsReader.Visiting.Sources;

namespace NewsReader.Commands.Following;

/// <summary><c>sources [--json|--opml]</c>: what is followed.</summary>
internal static class SourcesCommand
{
    /// <summary>Subscriptions that are read at once.</summary>
    private const int Batch = 500;

    private static readonly JsonSerializerOptions Indented = new(JsonOutput.Options) { WriteIndented = true };

    private static readonly Option<bool> Json = new("--json") { Description = "As one JSON object, with state, visits and the week." };

    private static readonly Option<bool> Opml = new("--opml") { Description = "Feeds and sitemaps as a list for other programs (OPML)." };

    public static Command Create()
    {
        var command = new Command("sources", "Show what is followed, and how it is doing.") { Json, Opml };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(Json) && parsed.GetValue(Opml))
            {
                parsed.AddError("Either --json or --opml.");
            }
        });
        command.SetAction((parsed, cancellation) => CollectionCommand.RunOnExistingAsync(
            parsed, (_, database) => ShowAsync(parsed, database, cancellation), cancellation));
        return command;
    }

    private static async Task<int> ShowAsync(ParseResult parsed, Database database, CancellationToken cancellation)
    {
        var (subscriptions, now) = (new SubscriptionStore(database), TimeProvider.System.GetUtcNow());
        var sources = new List<FollowedSource>();
        while (await subscriptions.ListAsync(now, sources.Count, Batch, cancellation: cancellation) is { Count: > 0 } batch)
        {
            sources.AddRange(batch);
        }

        if (parsed.GetValue(Opml))
        {
            await using var output = Console.OpenStandardOutput();
            await output.WriteAsync(SourceList.Opml(sources), cancellation);
        }
        else if (parsed.GetValue(Json))
        {
            Console.WriteLine(new JsonObject { ["sources"] = new JsonArray([.. sources.Select(Of)]) }.ToJsonString(Indented));
        }
        else
        {
            sources.ForEach(source => Console.WriteLine(LogLine.Escape(Line(source, now))));
        }

        return ExitCode.Done;
    }

    private static string Line(FollowedSource source, DateTimeOffset now) => string.Join("  ",
        source.Watch.Address, source.Subscription.Name,
        source.Subscription.Folder.Length == 0 ? "" : $"[{Follower.Shown(source.Subscription.Folder)}]",
        WatchPhrases.Of(source.Watch), $"next {WatchPhrases.Moment(source.Watch.NextAt, now)}",
        $"this week {source.Week.Sum(day => day.Items)} items, {source.Week.Sum(day => day.Edits)} edits");

    private static JsonObject Of(FollowedSource source) => new()
    {
        ["id"] = source.Subscription.Id,
        ["kind"] = source.Subscription.Kind.ToString().ToLowerInvariant(),
        ["name"] = source.Subscription.Name,
        ["address"] = source.Watch.Address,
        ["folder"] = new JsonArray([.. source.Subscription.Folder.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(name => (JsonNode)name)]),
        ["pace_minutes"] = source.Subscription.Pace / 60,
        ["state"] = WatchPhrases.Kind(source.Watch),
        ["state_text"] = WatchPhrases.Of(source.Watch),
        ["last_visit"] = source.Watch.VisitedAt?.UtcDateTime,
        ["next_visit"] = source.Watch.NextAt?.UtcDateTime,
        ["week"] = new JsonArray([.. source.Week.Select(day => new JsonObject { ["items"] = day.Items, ["edits"] = day.Edits })]),
    };
}
