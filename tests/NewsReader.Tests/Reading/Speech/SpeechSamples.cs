namespace NewsReader.Tests.Reading.Speech;

/// <summary>The same two sentences of two voices as each speech recogniser writes them: at one second and at three.</summary>
internal static class SpeechSamples
{
    /// <summary>JSON, the first voice, the second voice.</summary>
    public static TheoryData<string, string, string> All => new()
    {
        // WhisperX
        {
            """
            {"text":"x","segments":[{"start":1,"end":2,"text":" Who pays?","speaker":"SPEAKER_00"},{"start":3,"end":4,
            "text":" We do.","speaker":"SPEAKER_01"}]}
            """,
            "SPEAKER_00", "SPEAKER_01"
        },
        // Deepgram
        {
            """
            {"results":{"channels":[{"alternatives":[{"words":[{"word":"who","punctuated_word":"Who","start":1,"end":1.5,
            "speaker":0},{"word":"pays","punctuated_word":"pays?","start":1.5,"end":2,"speaker":0},{"word":"we",
            "punctuated_word":"We","start":3,"end":3.5,"speaker":1},{"word":"do","punctuated_word":"do.","start":3.5,
            "end":4,"speaker":1}]}]}]}}
            """,
            "Speaker 0", "Speaker 1"
        },
        // AssemblyAI
        {
            """
            {"audio_url":"u","utterances":[{"speaker":"A","start":1000,"end":2000,"text":"Who pays?"},{"speaker":"B",
            "start":3000,"end":4000,"text":"We do."}]}
            """,
            "Speaker A", "Speaker B"
        },
        // Amazon
        {
            """
            {"results":{"items":[{"start_time":"1","end_time":"1.5","type":"pronunciation","speaker_label":"spk_0",
            "alternatives":[{"content":"Who"}]},{"start_time":"1.5","end_time":"2","type":"pronunciation",
            "speaker_label":"spk_0","alternatives":[{"content":"pays"}]},{"type":"punctuation",
            "alternatives":[{"content":"?"}]},{"start_time":"3","end_time":"3.5","type":"pronunciation",
            "speaker_label":"spk_1","alternatives":[{"content":"We"}]},{"start_time":"3.5","end_time":"4",
            "type":"pronunciation","speaker_label":"spk_1","alternatives":[{"content":"do"}]},{"type":"punctuation",
            "alternatives":[{"content":"."}]}]}}
            """,
            "spk_0", "spk_1"
        },
        // Google, version 1
        {
            """
            {"results":[{"alternatives":[{"transcript":"Who pays? We do.","words":[{"startTime":"1s","endTime":"1.5s",
            "word":"Who","speakerTag":1},{"startTime":"1.5s","endTime":"2s","word":"pays?","speakerTag":1},
            {"startTime":"3s","endTime":"3.5s","word":"We","speakerTag":2},{"startTime":"3.5s","endTime":"4s",
            "word":"do.","speakerTag":2}]}]}]}
            """,
            "Speaker 1", "Speaker 2"
        },
        // Azure
        {
            """
            {"recognizedPhrases":[{"speaker":1,"offsetInTicks":10000000,"durationInTicks":10000000,
            "nBest":[{"display":"Who pays?"}]},{"speaker":2,"offsetInTicks":30000000,"durationInTicks":10000000,
            "nBest":[{"display":"We do."}]}]}
            """,
            "Speaker 1", "Speaker 2"
        },
        // Rev
        {
            """
            {"monologues":[{"speaker":0,"elements":[{"type":"text","value":"Who","ts":1},{"type":"punct","value":" "},
            {"type":"text","value":"pays","ts":1.5},{"type":"punct","value":"?"}]},{"speaker":1,
            "elements":[{"type":"text","value":"We","ts":3},{"type":"punct","value":" "},{"type":"text","value":"do",
            "ts":3.5},{"type":"punct","value":"."}]}]}
            """,
            "Speaker 0", "Speaker 1"
        },
        // Speechmatics
        {
            """
            {"format":"2.9","results":[{"type":"word","start_time":1,"end_time":1.5,"alternatives":[{"content":"Who",
            "speaker":"S1"}]},{"type":"word","start_time":1.5,"end_time":2,"alternatives":[{"content":"pays",
            "speaker":"S1"}]},{"type":"punctuation","start_time":2,"end_time":2,"alternatives":[{"content":"?",
            "speaker":"S1"}]},{"type":"word","start_time":3,"end_time":3.5,"alternatives":[{"content":"We",
            "speaker":"S2"}]},{"type":"word","start_time":3.5,"end_time":4,"alternatives":[{"content":"do",
            "speaker":"S2"}]},{"type":"punctuation","start_time":4,"end_time":4,"alternatives":[{"content":".",
            "speaker":"S2"}]}]}
            """,
            "S1", "S2"
        },
        // whisper.cpp
        {
            """
            {"transcription":[{"offsets":{"from":1000,"to":2000},"speaker":"0","text":" Who pays?"},
            {"offsets":{"from":3000,"to":4000},"speaker":"1","text":" We do."}]}
            """,
            "Speaker 0", "Speaker 1"
        },
        // Google, version 2
        {
            """
            {"results":[{"alternatives":[{"transcript":"Who pays? We do.","words":[{"startOffset":"1s","endOffset":"1.5s",
            "word":"Who","speakerLabel":"1"},{"startOffset":"1.5s","endOffset":"2s","word":"pays?","speakerLabel":"1"},
            {"startOffset":"3s","endOffset":"3.5s","word":"We","speakerLabel":"2"},{"startOffset":"3.5s","endOffset":"4s",
            "word":"do.","speakerLabel":"2"}]}]}]}
            """,
            "Speaker 1", "Speaker 2"
        },
        // Amazon, voices in segments
        {
            """
            {"results":{"speaker_labels":{"segments":[{"items":[{"start_time":"1","speaker_label":"spk_0"},
            {"start_time":"3","speaker_label":"spk_1"}]}]},"items":[{"start_time":"1","end_time":"2",
            "type":"pronunciation","alternatives":[{"content":"Who pays?"}]},{"start_time":"3","end_time":"4",
            "type":"pronunciation","alternatives":[{"content":"We do."}]}]}}
            """,
            "spk_0", "spk_1"
        },
        // Azure, fast
        {
            """
            {"phrases":[{"speaker":1,"offsetMilliseconds":1000,"durationMilliseconds":1000,"text":"Who pays?"},
            {"speaker":2,"offsetMilliseconds":3000,"durationMilliseconds":1000,"text":"We do."}]}
            """,
            "Speaker 1", "Speaker 2"
        },
    };
}
