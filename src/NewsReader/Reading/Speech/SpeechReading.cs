using System.Text;
using System.Text.Json;
using NewsReader.Core.Documents;
using NewsReader.Reading.Captions;

namespace NewsReader.Reading.Speech;

/// <summary>
/// Reads the transcripts of speech recognisers (Whisper, WhisperX, whisper.cpp, Deepgram, AssemblyAI, Amazon, Google, Azure, Rev and
/// Speechmatics): words are joined to sentences, with the speaker and the time of each.
/// </summary>
internal static class SpeechReading
{
    // Characters of speech without a full stop, as some recognisers write it: several sentences. Longer cues have too few times.
    private const int LongestCue = 400;

    /// <summary>The transcript; <see langword="null"/> for JSON that is none.</summary>
    public static Manuscript? Find(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && SpeechFormats.Find(root) is { } pieces
            ? CaptionReading.Joined(Cues(pieces), [])
            : null;

    private static List<CaptionCue> Cues(List<SpeechPiece> pieces)
    {
        var cues = new List<CaptionCue>();
        var words = new StringBuilder();
        var (first, last) = (pieces[0], pieces[0]);
        foreach (var piece in pieces)
        {
            var isOther = !piece.IsMark && !string.Equals(piece.Speaker, first.Speaker, StringComparison.Ordinal);
            if (words.Length > 0 && (isOther || (!piece.IsMark && (EndsSentence(words) || words.Length > LongestCue))))
            {
                cues.Add(new(first.Start, last.End, VoiceOf(first.Speaker), words.ToString()));
                words.Clear();
            }

            first = words.Length == 0 ? piece : first;
            words.Append(words.Length == 0 || piece.IsMark ? "" : " ").Append(piece.Text.Trim());
            last = piece.End is null ? last : piece;
        }

        cues.Add(new(first.Start, last.End, VoiceOf(first.Speaker), words.ToString()));
        return cues;
    }

    private static bool EndsSentence(StringBuilder words) => words[^1] is '.' or '?' or '!' or '。' or '？' or '！';

    // Recognisers number the voices or give them letters; names that somebody entered stay as they are.
    private static string? VoiceOf(string? speaker) =>
        string.IsNullOrWhiteSpace(speaker) ? null
        : speaker.Length <= 2 && !char.IsLower(speaker[0]) && speaker is not ['S', _] ? $"Speaker {speaker}"
        : speaker;
}
