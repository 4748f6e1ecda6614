using System.Text.Json;
using NewsReader.Core.Documents;
using NewsReader.Core.Text;
using NewsReader.Json;

namespace NewsReader.Commands.Documents;

/// <summary>A stretch of a document's body as the JSON of the <c>parse</c> command has it: who speaks, and the words in order.</summary>
internal sealed class ParsedTurn(SpeakerLabel? speaker)
{
    private readonly List<TextSpan> words = [];

    /// <summary>The stretches in order: blocks under one label are one.</summary>
    public static IEnumerable<ParsedTurn> Of(Document document)
    {
        var (turn, isNamed) = (default(ParsedTurn), false);
        foreach (var block in document.Blocks.Where(block => block.IsBody || (!isNamed && IsPreliminary(block))))
        {
            if (turn is not null && !turn.GoesOnIn(block))
            {
                yield return turn;
                turn = null;
            }

            turn ??= new(block.Speaker);
            turn.words.Add(Printed(block));
            isNamed |= block.Speaker is not null;
        }

        if (turn is not null)
        {
            yield return turn;
        }
    }

    /// <summary>Writes the stretch as an object.</summary>
    public void Write(Utf8JsonWriter json, string text)
    {
        json.WriteStartObject();
        json.WriteString("speaker", speaker?.Name);
        json.WriteString("role", speaker?.Role);
        json.WritePropertyName("text");
        WriteWords(json, text, words);
        json.WriteEndObject();
    }

    /// <summary>Writes stretches of a text as one string, an empty line between them.</summary>
    public static void WriteWords(Utf8JsonWriter json, string text, IEnumerable<TextSpan> stretches)
    {
        var separator = "";
        foreach (var stretch in stretches)
        {
            json.WriteStringValueSegment(separator, isFinalSegment: false);
            json.WriteStringValueSegment(text.AsSpan(stretch.Start, stretch.Length), isFinalSegment: false);
            separator = "\n\n";
            WrittenJson.Relieve(json);
        }

        json.WriteStringValueSegment(ReadOnlySpan<char>.Empty, isFinalSegment: true);
    }

    private bool GoesOnIn(Block block) => speaker is not null && block.Speaker?.Span == speaker.Span;

    // Of a turn, the words without their label; a paragraph as printed, dateline included.
    private static TextSpan Printed(Block block) => block.Role == BlockRole.Turn ? block.Content : block.Span;

    // The place and time of a briefing come before its first words, without a speaker.
    private static bool IsPreliminary(Block block) => block.Role is BlockRole.Dateline or BlockRole.Time;
}
