using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsReader.Json;

namespace NewsReader.Commands.Terminal;

/// <summary>The JSON Lines contract of the commands: one object a line in, one out, in the same order.</summary>
internal static class JsonLines
{
    /// <summary>
    /// Answers every line of <paramref name="input"/>. A line that cannot be answered gives <c>{"id":…,"error":…}</c> and
    /// the rest goes on.
    /// </summary>
    /// <param name="answer">Turns one request into one answer; its <c>id</c> is put first here.</param>
    /// <returns><see cref="ExitCode.Done"/>, or <see cref="ExitCode.SomeFailed"/> when any line failed.</returns>
    public static int Run(TextReader input, TextWriter output, Func<JsonElement, JsonObject> answer) =>
        Write(Lines(input).Select(line => Reply(line, answer)), output);

    /// <summary>Runs over the lines of a file, or of standard input (<c>-</c>), onto standard output.</summary>
    /// <returns>The exit code; of a file that cannot be read it is said on standard error why.</returns>
    public static int RunOn(string path, Func<JsonElement, JsonObject> answer)
    {
        if (path is not StandardFile.Name && !File.Exists(path))
        {
            Console.Error.WriteLine($"{path}: there is no such file.");
            return ExitCode.SomeFailed;
        }

        try
        {
            return WithStreams(() =>
                path is "-" ? Console.OpenStandardInput() : File.OpenRead(path), (input, output) => Run(input, output, answer));
        }
        catch (Exception unreadable) when (path is not "-" && unreadable is (IOException or UnauthorizedAccessException))
        {
            Console.Error.WriteLine($"{path}: {unreadable.Message}");
            return ExitCode.SomeFailed;
        }
    }

    /// <summary>Runs over standard input and output, both as UTF-8 without a byte order mark.</summary>
    public static int RunOnStandardStreams(Func<JsonElement, JsonObject> answer) =>
        WithStreams(Console.OpenStandardInput, (input, output) => Run(input, output, answer));

    /// <summary>
    /// Runs where one line's answer depends on later lines: nothing is written before all are read and <paramref
    /// name="complete"/> has seen them.
    /// </summary>
    public static int RunOnStandardStreams(Func<JsonElement, JsonObject> answer, Action<IReadOnlyList<JsonObject>> complete) =>
        WithStreams(Console.OpenStandardInput, (input, output) => Run(input, output, answer, complete));

    /// <summary>Answers all lines together: <paramref name="complete"/> may still change what <paramref name="answer"/> gave.</summary>
    /// <returns><see cref="ExitCode.Done"/>, or <see cref="ExitCode.SomeFailed"/> when any line failed.</returns>
    public static int Run(TextReader input, TextWriter output, Func<JsonElement, JsonObject> answer,
        Action<IReadOnlyList<JsonObject>> complete)
    {
        var replies = Lines(input).Select(line => Reply(line, answer)).ToList();
        complete(replies);
        return Write(replies, output);
    }

    private static int WithStreams(Func<Stream> open, Func<TextReader, TextWriter, int> run)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var input = new StreamReader(open(), utf8);
        using var output = new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 1 << 16);
        return run(input, output);
    }

    private static IEnumerable<string> Lines(TextReader input)
    {
        while (input.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return line;
            }
        }
    }

    private static int Write(IEnumerable<JsonObject> replies, TextWriter output)
    {
        var code = ExitCode.Done;
        foreach (var reply in replies)
        {
            if (reply.ContainsKey("error"))
            {
                code = ExitCode.SomeFailed;
            }

            output.WriteLine(reply.ToJsonString(JsonOutput.Options));
        }

        output.Flush();
        return code;
    }

    /// <summary>The string under <paramref name="name"/>, or <see langword="null"/> when absent.</summary>
    /// <exception cref="FormatException">It is there and is not a string.</exception>
    public static string? OptionalText(this JsonElement request, string name) =>
        !request.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : throw new FormatException($"\"{name}\" is not a string");

    /// <summary>The string under <paramref name="name"/>.</summary>
    /// <exception cref="FormatException">It is absent or not a string.</exception>
    public static string RequiredText(this JsonElement request, string name) =>
        request.OptionalText(name) ?? throw new FormatException($"\"{name}\" is missing");

    private static JsonObject Reply(string line, Func<JsonElement, JsonObject> answer)
    {
        JsonNode? id = null;
        try
        {
            using var request = JsonDocument.Parse(line);
            if (request.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw new FormatException("the line is not a JSON object");
            }

            id = request.RootElement.TryGetProperty("id", out var given) ? JsonNode.Parse(given.GetRawText()) : null;
            var reply = answer(request.RootElement);
            reply.Insert(0, "id", id);
            return reply;
        }
        catch (Exception bad) when (bad is JsonException or FormatException or InvalidOperationException)
        {
            return new JsonObject { ["id"] = id, ["error"] = bad.Message };
        }
    }
}
