using System.CommandLine;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsReader.Commands.Terminal;
using NewsReader.Following.Feeds;
using NewsReader.Json;

namespace NewsReader.Commands.Documents;

/// <summary><c>feed</c>: shows how a feed is read, without fetching or storing anything.</summary>
internal static class FeedCommand
{
    private static readonly JsonSerializerOptions Indented = new(JsonOutput.Options) { WriteIndented = true };

    private static readonly Argument<string> Input = new("FILE")
    {
        Description = "The feed; - or nothing reads standard input.",
        DefaultValueFactory = _ => StandardFile.Name,
    };

    private static readonly Option<bool> Json = new("--json") { Description = "The feed as one JSON object." };

    private static readonly Option<bool> Lines = new("--jsonl")
    {
        Description =
            "Feeds as JSON Lines on standard input or in a .jsonl file (\"file\", \"base64\" or \"text\", \"content_type\", \"address\"), "
            + "and on standard output how each is read; of a single feed, one line.",
    };

    public static Command Create()
    {
        var command = new Command("feed", "Show how a feed is read: Atom, RSS, RDF, JSON Feed or a sitemap.") { Input, Json, Lines };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(Input)!;
            var isOfLines = path is StandardFile.Name || path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);
            return parsed.GetValue(Lines) && isOfLines
                ? JsonLines.RunOn(path, Answer)
                : Show(path, parsed.GetValue(Lines) ? JsonOutput.Options : parsed.GetValue(Json) ? Indented : null);
        });
        return command;
    }

    /// <summary>Answers one line of JSON.</summary>
    /// <exception cref="FormatException">It contains no feed, or one that is not base64.</exception>
    internal static JsonObject Answer(JsonElement request)
    {
        var bytes = request.OptionalText("base64") is { } base64
            ? Convert.FromBase64String(base64)
            : Encoding.UTF8.GetBytes(request.RequiredText("text"));
        Uri.TryCreate(request.OptionalText("address"), UriKind.Absolute, out var address);
        return FeedJson.Of(request.OptionalText("file"), FeedReader.Read(bytes, request.OptionalText("content_type"), address));
    }

    /// <param name="options">How the JSON is written; <see langword="null"/> for text.</param>
    private static int Show(string path, JsonSerializerOptions? options)
    {
        if (Bytes(path) is not { } bytes)
        {
            return ExitCode.SomeFailed;
        }

        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var feed = FeedReader.Read(bytes);
        if (options is not null)
        {
            Console.Out.WriteLine(FeedJson.Of(path, feed).ToJsonString(options));
        }
        else if (feed.Refusal is null)
        {
            FeedConsole.Write(feed, Console.Out);
        }

        foreach (var problem in feed.Problems.Append(feed.Refusal).OfType<string>())
        {
            Console.Error.WriteLine($"{path}: {problem}");
        }

        return feed.Refusal is null ? ExitCode.Done : ExitCode.SomeFailed;
    }

    /// <summary>The bytes of the input, a few more than are read at most; <see langword="null"/> after saying why there are none.</summary>
    private static byte[]? Bytes(string path)
    {
        try
        {
            using var input = path is StandardFile.Name ? Console.OpenStandardInput() : File.OpenRead(path);
            using var bytes = new MemoryStream();
            var (buffer, read) = (new byte[1 << 16], 0);
            while (bytes.Length <= FeedReader.MostBytes && (read = input.Read(buffer)) > 0)
            {
                bytes.Write(buffer, 0, read);
            }

            return bytes.ToArray();
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{path}: {unreadable.Message}");
            return null;
        }
    }
}
