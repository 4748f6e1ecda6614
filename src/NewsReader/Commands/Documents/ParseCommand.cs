using System.CommandLine;
using System.Text;
using NewsReader.Core.Documents;

namespace NewsReader.Commands.Documents;

/// <summary><c>parse</c>: shows how a document is read, without storing it.</summary>
internal static class ParseCommand
{
    public static Command Create()
    {
        var input = new DocumentArguments("reading");
        var command = new Command("parse", "Show how a document is read, without storing it.");
        input.AddTo(command);
        command.SetAction((parsed, _) => input.ShowAsync(parsed, Show, ParsedJson.Of));
        return command;
    }

    // Straight to the stream: as one string the reading of a large document would be held several times.
    private static void Show(Document document)
    {
        using var page =
            new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16);
        ParsedText.Write(page, document);
    }
}
