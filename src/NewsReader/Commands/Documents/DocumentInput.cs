using System.Text.Json;
using NewsReader.Commands.Terminal;
using NewsReader.Core.Documents;
using NewsReader.Core.Parsing;
using NewsReader.Ingestion.Files;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Commands.Documents;

/// <summary>Documents as the commands are given them: a file, standard input, or a line of JSON.</summary>
internal static class DocumentInput
{
    /// <summary>The document in a request's <c>text</c>, in its <c>format</c> (plain text unless said).</summary>
    /// <exception cref="FormatException">The text is missing, or the format is unknown.</exception>
    public static Document From(JsonElement request) =>
        DocumentParser.Parse(DocumentReader.Read(request.RequiredText("text"), FormatNamed(request.OptionalText("format"))));

    /// <summary>
    /// The document in a file, or on standard input as plain text (<c>-</c>); <see langword="null"/> when it cannot be
    /// read, said on <paramref name="errors"/>.
    /// </summary>
    /// <param name="found">The folder it was found in; nothing for a file that was named itself.</param>
    /// <param name="named">The format of standard input; plain text when it is not said.</param>
    public static async Task<Document?> FromFileAsync(string path, TextWriter errors, IncomingFiles? found = null, Format? named = null)
    {
        var isInput = path is StandardFile.Name;
        if (!isInput && !File.Exists(path))
        {
            await errors.WriteLineAsync($"{path}: there is no such file.");
            return null;
        }

        if (!isInput && DocumentReader.FormatOf(path) is null && !FormatDetection.HasNoEnding(path))
        {
            await errors.WriteLineAsync(DocumentReader.RefusalOf(path));
            return null;
        }

        try
        {
            var bytes = isInput ? StandardFile.ReadInput() : await (found ?? new IncomingFiles([path])).BytesAsync(path);
            var format = isInput ? named ?? Format.Text : FormatDetection.FormatOf(path, bytes)!.Value;
            var document = DocumentParser.Parse(DocumentReader.Read(bytes, format));
            if (document.Problems.FirstOrDefault(problem => problem.Kind == ProblemKind.NoArticle) is { } refusal)
            {
                await errors.WriteLineAsync($"{path}: {refusal.Message}");
                return null;
            }

            return document;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            await errors.WriteLineAsync($"{path}: {unreadable.Message}");
            return null;
        }
    }

    private static Format FormatNamed(string? name) =>
        FormatNames.Find(name ?? FormatNames.Text)
            ?? throw new FormatException($"\"{name}\" is not a format that is read ({string.Join(", ", FormatNames.All)})");
}
