using System.Text.Json.Nodes;
using NewsReader.Commands.Terminal;

namespace NewsReader.Tests.Commands.Terminal;

public sealed class JsonLinesTests
{
    [Fact]
    public void ABadLineIsAnsweredWithAnErrorAndTheRestGoesOn()
    {
        var (code, lines) = Run("{\"id\":1}\nnot json\n\n[]\n{\"id\":\"b\",\"text\":\"x\"}\n");

        Assert.Equal(ExitCode.SomeFailed, code);
        Assert.Equal("{\"id\":1,\"error\":\"\\\"text\\\" is missing\"}", lines[0]);
        Assert.StartsWith("{\"id\":null,\"error\":", lines[1], StringComparison.Ordinal);
        Assert.Equal("{\"id\":null,\"error\":\"the line is not a JSON object\"}", lines[2]);
        Assert.Equal("{\"id\":\"b\",\"said\":\"x\"}", lines[3]);
    }

    [Fact]
    public void OnlyGoodLinesEndWell() => Assert.Equal(ExitCode.Done, Run("{\"id\":1,\"text\":\"é\"}\n").Code);

    private static (int Code, string[] Lines) Run(string input)
    {
        using var output = new StringWriter();
        var code = JsonLines.Run(new StringReader(input), output, request => new JsonObject { ["said"] = request.RequiredText("text") });
        return (code, output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
