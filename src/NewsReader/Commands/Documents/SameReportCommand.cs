using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsReader.Commands.Terminal;
using NewsReader.Core.Documents;
using NewsReader.Core.Parsing;
using NewsReader.Core.Revisions;
using NewsReader.Following.Visits;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Commands.Documents;

/// <summary><c>same-report</c>: says whether a later fetch of a page is a revision, without fetching or storing anything.</summary>
internal static class SameReportCommand
{
    private static readonly Uri Unknown = new("https://page.invalid/");

    private static readonly Argument<string> Input = new("FILE")
    {
        Description = "A .jsonl file with the pairs; - or nothing reads standard input.",
        DefaultValueFactory = _ => StandardFile.Name,
    };

    private static readonly Option<bool> Lines = new("--jsonl")
    {
        Description =
            "Pairs as JSON Lines (\"page\", \"before\", \"after\", \"before_base64\", \"after_base64\"), and on standard output for each "
            + "whether the report has changed, and why. This is the only form.",
    };

    public static Command Create()
    {
        var command = new Command("same-report", "Say whether two fetches of a page are the same report.") { Input, Lines };
        command.SetAction(parsed => JsonLines.RunOn(parsed.GetValue(Input)!, Answer));
        return command;
    }

    /// <summary>Answers one line of JSON.</summary>
    /// <exception cref="FormatException">A page is missing, is not base64 or is too large.</exception>
    internal static JsonObject Answer(JsonElement request)
    {
        var (isChanged, why) = Compare(Page(request, "before_base64"), Page(request, "after_base64"));
        return new()
        {
            ["page"] = request.OptionalText("page"),
            ["before"] = request.OptionalText("before"),
            ["after"] = request.OptionalText("after"),
            ["changed"] = isChanged,
            ["why"] = why,
        };
    }

    /// <summary>
    /// What two visits would decide, and a third that confirms a small change. The address of the pages is not known, so their origin
    /// is not judged.
    /// </summary>
    private static (bool IsChanged, string Why) Compare(Document before, Document after)
    {
        var (article, text) = (new VisitedArticle(Unknown), ReportText.Of(after));
        if (LossDecision.Of(article, before, ReportText.Of(before)) is { } absent)
        {
            return (false, $"The earlier page shows no report. {absent.Reason}");
        }

        article = article with { Revisions = [KnownRevision.Of(1, before, DateTimeOffset.UnixEpoch)] };
        if (LossDecision.Of(article, after, text) is { } lost)
        {
            return (false, lost.Reason);
        }

        var difference = ReportComparer.Compare(article.Revisions[0].Text, text);
        return (difference.IsChanged, difference.Why);
    }

    private static Document Page(JsonElement request, string name)
    {
        var bytes = Convert.FromBase64String(request.RequiredText(name));
        return bytes.Length <= DocumentReader.LargestSize
            ? DocumentParser.Parse(DocumentReader.Read(bytes, Format.Html))
            : throw new FormatException($"{name}: the page is larger than {DocumentReader.LargestSize >> 20} MiB");
    }
}
