using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsReader.Commands.Terminal;
using NewsReader.Core.Stories.Grouping;

namespace NewsReader.Commands.Documents;

/// <summary><c>group --jsonl</c>: groups the given documents into stories, in order of arrival.</summary>
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
        var stories = new List<long>();
        return JsonLines.RunOnStandardStreams(
            request => Placed(index, stories, request),
            answers => Complete(stories, answers));
    }

    private static JsonObject Placed(StoryIndex index, List<long> stories, JsonElement request)
    {
        var fingerprint = ArticleFingerprint.Of(
            request.OptionalText("title")
                ?? "", request.RequiredText("text"), request.OptionalText("date"), request.OptionalText("source"));
        var article = stories.Count;
        var decision = index.Place(article, fingerprint);
        stories.Add(decision.Story);
        foreach (var move in decision.Moves)
        {
            stories[(int)move.Article] = move.To;
        }

        return new() { ["cluster"] = article };
    }

    /// <summary>A later document may move an earlier one, so stories are printed at the end.</summary>
    private static void Complete(List<long> stories, IEnumerable<JsonObject> answers)
    {
        foreach (var answer in answers.Where(answer => answer.ContainsKey("cluster")))
        {
            answer["cluster"] = stories[(int)answer["cluster"]!].ToString(CultureInfo.InvariantCulture);
        }
    }
}
