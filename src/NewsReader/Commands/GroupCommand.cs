using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsReader.Core.Stories;

namespace NewsReader.Commands;

/// <summary><c>group --jsonl</c>: recognises which of the given documents tell one story, taking them in order as they would arrive.</summary>
internal static class GroupCommand
{
    public static Command Create()
    {
        var jsonLines = new Option<bool>("--jsonl") { Description = "One document a line in, its story a line out.", Required = true };
        var command = new Command("group", "Show which of the given documents tell the same story.") { jsonLines };
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run()
    {
        var index = new StoryIndex();
        var article = 0L;
        return JsonLines.RunOnStandardStreams(
            request => Placed(index, ++article, request),
            answers => Complete(index, answers));
    }

    private static JsonObject Placed(StoryIndex index, long article, JsonElement request)
    {
        var fingerprint = ArticleFingerprint.Of(
            request.OptionalText("title") ?? "", request.RequiredText("text"), request.OptionalText("date"), request.OptionalText("source"));
        index.Place(article, fingerprint);
        return new() { ["cluster"] = article };
    }

    /// <summary>A later arrival may move an earlier one, so stories are told at the end.</summary>
    private static void Complete(StoryIndex index, IEnumerable<JsonObject> answers)
    {
        foreach (var answer in answers.Where(answer => answer.ContainsKey("cluster")))
        {
            answer["cluster"] = index.StoryOf((long)answer["cluster"]!)?.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
    }
}
