using System.Text.Json;

namespace NewsReader.Reading.Speech;

/// <summary>The shapes in which speech recognisers write their transcripts, each recognised by its names.</summary>
internal static class SpeechFormats
{
    // Ticks in a second: Azure counts in units of 100 nanoseconds, like .NET.
    private const double Ticks = 10_000_000;

    /// <summary>The pieces of a transcript; <see langword="null"/> for JSON that is none.</summary>
    public static List<SpeechPiece>? Find(JsonElement root)
    {
        foreach (var read in (ReadOnlySpan<Func<JsonElement, IEnumerable<SpeechPiece>>>)
            [Deepgram, AssemblyAi, Aws, Speechmatics, Rev, Azure, Google, Whisper, WhisperCpp])
        {
            var pieces = read(root).Where(piece => !string.IsNullOrWhiteSpace(piece.Text)).ToList();
            if (pieces.Count > 0)
            {
                return pieces;
            }
        }

        return null;
    }

    // Whisper and WhisperX: segments with start, end, text and perhaps a speaker.
    private static IEnumerable<SpeechPiece> Whisper(JsonElement root) =>
        root.Objects("segments").Where(one => one.At("start") is not null).Select(one =>
            new SpeechPiece(one.TimeAt("start"), one.TimeAt("end"), one.TextAt("speaker"), one.WordsAt("text") ?? ""));

    private static IEnumerable<SpeechPiece> WhisperCpp(JsonElement root) =>
        root.Objects("transcription").Where(one => one.At("offsets") is not null).Select(one => new SpeechPiece(
            one.At("offsets")!.Value.TimeAt("from", 1000), one.At("offsets")!.Value.TimeAt("to", 1000), one.TextAt("speaker"),
            one.WordsAt("text") ?? ""));

    private static IEnumerable<SpeechPiece> Deepgram(JsonElement root)
    {
        var utterances = root.Objects("results", "utterances").Select(one =>
            new SpeechPiece(one.TimeAt("start"), one.TimeAt("end"), one.TextAt("speaker"), one.WordsAt("transcript") ?? "")).ToList();
        return utterances.Count > 0 ? utterances : root.Objects("results", "channels", "0", "alternatives", "0", "words").Select(one =>
            new SpeechPiece(one.TimeAt("start"), one.TimeAt("end"), one.TextAt("speaker"),
                one.WordsAt("punctuated_word") ?? one.WordsAt("word") ?? ""));
    }

    private static IEnumerable<SpeechPiece> AssemblyAi(JsonElement root)
    {
        var isIts = root.At("audio_url") is not null || root.At("language_model") is not null || root.At("utterances") is not null;
        var utterances = root.Objects("utterances");
        return !isIts ? [] : (utterances.Any() ? utterances : root.Objects("words")).Select(one =>
            new SpeechPiece(one.TimeAt("start", 1000), one.TimeAt("end", 1000), one.TextAt("speaker"), one.WordsAt("text") ?? ""));
    }

    // Amazon names a word's speaker with the word, or only in a list of segments.
    private static IEnumerable<SpeechPiece> Aws(JsonElement root)
    {
        var speakers = root.Objects("results", "speaker_labels", "segments").SelectMany(segment => segment.Objects("items"))
            .Where(item => item.TextAt("start_time") is not null)
            .DistinctBy(item => item.TextAt("start_time"), StringComparer.Ordinal)
            .ToDictionary(item => item.TextAt("start_time")!, item => item.TextAt("speaker_label"), StringComparer.Ordinal);
        return root.Objects("results", "items").Select(item => new SpeechPiece(
            item.TimeAt("start_time"), item.TimeAt("end_time"),
            item.TextAt("speaker_label") ?? (item.TextAt("start_time") is { } start ? speakers.GetValueOrDefault(start) : null),
            item.WordsAt("alternatives", "0", "content") ?? "",
            item.TextAt("type") is "punctuation"));
    }

    private static IEnumerable<SpeechPiece> Speechmatics(JsonElement root) =>
        root.Objects("results").Where(one => one.TextAt("type") is "word" or "punctuation" && one.At("alternatives") is not null)
            .Select(one => new SpeechPiece(one.TimeAt("start_time"), one.TimeAt("end_time"),
                one.TextAt("alternatives", "0", "speaker"), one.WordsAt("alternatives", "0", "content") ?? "",
                one.TextAt("type") is "punctuation"));

    private static IEnumerable<SpeechPiece> Rev(JsonElement root) =>
        root.Objects("monologues").Select(one => new SpeechPiece(
            one.Objects("elements").Select(element => element.TimeAt("ts")).FirstOrDefault(time => time is not null), null,
            one.TextAt("speaker"), string.Concat(one.Objects("elements").Select(element => element.WordsAt("value")))));

    private static IEnumerable<SpeechPiece> Azure(JsonElement root)
    {
        var phrases = root.Objects("recognizedPhrases").Select(one => new SpeechPiece(
            one.TimeAt("offsetInTicks", Ticks), one.TimeAt("offsetInTicks", Ticks) + one.TimeAt("durationInTicks", Ticks),
            one.TextAt("speaker"), one.WordsAt("nBest", "0", "display") ?? "")).ToList();
        return phrases.Count > 0 ? phrases : root.Objects("phrases").Select(one => new SpeechPiece(
            one.TimeAt("offsetMilliseconds", 1000), one.TimeAt("offsetMilliseconds", 1000) + one.TimeAt("durationMilliseconds", 1000),
            one.TextAt("speaker"), one.WordsAt("text") ?? ""));
    }

    // Where voices are separated, Google's last result repeats every word with its speaker.
    private static IEnumerable<SpeechPiece> Google(JsonElement root)
    {
        var results = root.Objects("results").Where(one => one.At("alternatives", "0", "transcript") is not null).ToList();
        var tagged = results.Count == 0 ? [] : results[^1].Objects("alternatives", "0", "words")
            .Where(word => VoiceOf(word) is not null).ToList();
        return tagged.Count > 0
            ? tagged.Select(word => new SpeechPiece(StartOf(word), word.TimeAt("endTime") ?? word.TimeAt("endOffset"), VoiceOf(word),
                word.WordsAt("word") ?? ""))
            : results.Select(one => new SpeechPiece(
                one.Objects("alternatives", "0", "words").Select(StartOf).FirstOrDefault(),
                one.TimeAt("resultEndTime") ?? one.TimeAt("resultEndOffset"), null, one.WordsAt("alternatives", "0", "transcript") ?? ""));

        // The first version of the service numbers the voices, with 0 for none; the second labels them.
        static string? VoiceOf(JsonElement word) =>
            word.TextAt("speakerTag") is { } tag && tag is not "0" ? tag
                : word.TextAt("speakerLabel") is { Length: > 0 } label ? label
                : null;

        static TimeSpan? StartOf(JsonElement word) => word.TimeAt("startTime") ?? word.TimeAt("startOffset");
    }
}
