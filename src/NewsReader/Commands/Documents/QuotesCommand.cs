using System.CommandLine;

namespace NewsReader.Commands.Documents;

/// <summary><c>quotes</c>: who said what in a document.</summary>
internal static class QuotesCommand
{
    public static Command Create()
    {
        var input = new DocumentArguments("quotes");
        var indirect =
            new Option<bool>("--indirect")
            {
                Description =
                "With --jsonl: also the clauses of indirect speech; of mixed speech the whole clause instead of its marked words."
            };
        var command = new Command("quotes", "Show who said what in a document, or in every document of a folder.");
        input.AddTo(command);
        command.Add(indirect);
        command.SetAction((parsed, _) => input.ShowAsync(
            parsed,
            QuotesText.Write,
            document => QuotesJson.Of(document, withIndirect: true),
            document => QuotesJson.Of(document, parsed.GetValue(indirect))));
        return command;
    }
}
