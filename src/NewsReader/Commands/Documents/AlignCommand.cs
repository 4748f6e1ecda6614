using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsReader.Commands.Terminal;
using NewsReader.Core.Comparisons.Alignment;
using NewsReader.Core.Text.Normalization;

namespace NewsReader.Commands.Documents;

/// <summary><c>align</c>: the sentence aligner alone, on sentences given as JSON Lines.</summary>
internal static class AlignCommand
{
    public static Command Create()
    {
        var lines =
            new Option<bool>("--jsonl")
            {
                Description =
                "Lists of sentences as JSON Lines on standard input, their pairs on standard output.",
                Required = true
            };
        var command = new Command("align", "Align the sentences of two texts.") { lines };
        command.SetAction(_ => JsonLines.RunOnStandardStreams(Answer));
        return command;
    }

    internal static JsonObject Answer(JsonElement request)
    {
        var (left, right) = (Sentences(request, "a"), Sentences(request, "b"));
        var alignment = SentenceAligner.Align(left, right);
        var (pairs, moved) = (new JsonArray(), new JsonArray());
        foreach (var aligned in alignment.Groups)
        {
            var label = Label(aligned, left, right);
            foreach (var (i, j) in from i in aligned.Left from j in aligned.Right select (i, j))
            {
                pairs.Add(new JsonArray(i, j, label));
                if (aligned.IsMoved)
                {
                    moved.Add(new JsonArray(i, j));
                }
            }
        }

        return new() { ["pairs"] = pairs, ["moved"] = moved };
    }

    private static List<string> Sentences(JsonElement request, string name) =>
        request.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray()
                .Select(item =>
                    item.ValueKind == JsonValueKind.String
                        ? item.GetString()!
                        : throw new FormatException($"\"{name}\" holds something that is not a string"))]
            : throw new FormatException($"\"{name}\" is not a list of sentences");

    private static string Label(AlignedGroup aligned, List<string> left, List<string> right) => aligned.Shape switch
    {
        Shape.Split => "split",
        Shape.Merged => "merged",
        _ when string.Equals(left[aligned.Left[0]], right[aligned.Right[0]], StringComparison.Ordinal) => "same",
        _ => Keys(left[aligned.Left[0]]).SequenceEqual(Keys(right[aligned.Right[0]]), StringComparer.Ordinal) ? "form" : "reworded",
    };

    private static IEnumerable<string> Keys(string sentence) =>
        new TextNormalizer().Read(sentence, new(0, sentence.Length)).Select(unit => unit.Key);
}
