using System.CommandLine;

namespace NewsReader.Commands;

/// <summary><c>parse</c>: shows how a document is read, without storing it.</summary>
internal static class ParseCommand
{
    public static Command Create()
    {
        var input = new DocumentArguments("reading");
        var command = new Command("parse", "Show how a document is read, without storing it.");
        input.AddTo(command);
        command.SetAction((parsed, _) => input.ShowAsync(parsed, document => Console.Out.WriteLine(ParsedText.Of(document)), ParsedJson.Of));
        return command;
    }
}
