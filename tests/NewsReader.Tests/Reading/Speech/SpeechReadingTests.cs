using NewsReader.Core.Documents;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Tests.Reading.Speech;

public sealed class SpeechReadingTests
{
    public static TheoryData<string, string, string> Makers => new()
    {
        {
            """{"text":"x","segments":[{"start":1,"end":2,"text":" Who pays?","speaker":"SPEAKER_00"},{"start":3,"end":4,"text":" We do.","speaker":"SPEAKER_01"}]}""",
            "SPEAKER_00", "SPEAKER_01"
        },
        {
            """{"results":{"channels":[{"alternatives":[{"words":[{"word":"who","punctuated_word":"Who","start":1,"end":1.5,"speaker":0},{"word":"pays","punctuated_word":"pays?","start":1.5,"end":2,"speaker":0},{"word":"we","punctuated_word":"We","start":3,"end":3.5,"speaker":1},{"word":"do","punctuated_word":"do.","start":3.5,"end":4,"speaker":1}]}]}]}}""",
            "Speaker 0", "Speaker 1"
        },
        {
            """{"audio_url":"u","utterances":[{"speaker":"A","start":1000,"end":2000,"text":"Who pays?"},{"speaker":"B","start":3000,"end":4000,"text":"We do."}]}""",
            "Speaker A", "Speaker B"
        },
        {
            """{"results":{"items":[{"start_time":"1","end_time":"1.5","type":"pronunciation","speaker_label":"spk_0","alternatives":[{"content":"Who"}]},{"start_time":"1.5","end_time":"2","type":"pronunciation","speaker_label":"spk_0","alternatives":[{"content":"pays"}]},{"type":"punctuation","alternatives":[{"content":"?"}]},{"start_time":"3","end_time":"3.5","type":"pronunciation","speaker_label":"spk_1","alternatives":[{"content":"We"}]},{"start_time":"3.5","end_time":"4","type":"pronunciation","speaker_label":"spk_1","alternatives":[{"content":"do"}]},{"type":"punctuation","alternatives":[{"content":"."}]}]}}""",
            "spk_0", "spk_1"
        },
        {
            """{"results":[{"alternatives":[{"transcript":"Who pays? We do.","words":[{"startTime":"1s","endTime":"1.5s","word":"Who","speakerTag":1},{"startTime":"1.5s","endTime":"2s","word":"pays?","speakerTag":1},{"startTime":"3s","endTime":"3.5s","word":"We","speakerTag":2},{"startTime":"3.5s","endTime":"4s","word":"do.","speakerTag":2}]}]}]}""",
            "Speaker 1", "Speaker 2"
        },
        {
            """{"recognizedPhrases":[{"speaker":1,"offsetInTicks":10000000,"durationInTicks":10000000,"nBest":[{"display":"Who pays?"}]},{"speaker":2,"offsetInTicks":30000000,"durationInTicks":10000000,"nBest":[{"display":"We do."}]}]}""",
            "Speaker 1", "Speaker 2"
        },
        {
            """{"monologues":[{"speaker":0,"elements":[{"type":"text","value":"Who","ts":1},{"type":"punct","value":" "},{"type":"text","value":"pays","ts":1.5},{"type":"punct","value":"?"}]},{"speaker":1,"elements":[{"type":"text","value":"We","ts":3},{"type":"punct","value":" "},{"type":"text","value":"do","ts":3.5},{"type":"punct","value":"."}]}]}""",
            "Speaker 0", "Speaker 1"
        },
        {
            """{"format":"2.9","results":[{"type":"word","start_time":1,"end_time":1.5,"alternatives":[{"content":"Who","speaker":"S1"}]},{"type":"word","start_time":1.5,"end_time":2,"alternatives":[{"content":"pays","speaker":"S1"}]},{"type":"punctuation","start_time":2,"end_time":2,"alternatives":[{"content":"?","speaker":"S1"}]},{"type":"word","start_time":3,"end_time":3.5,"alternatives":[{"content":"We","speaker":"S2"}]},{"type":"word","start_time":3.5,"end_time":4,"alternatives":[{"content":"do","speaker":"S2"}]},{"type":"punctuation","start_time":4,"end_time":4,"alternatives":[{"content":".","speaker":"S2"}]}]}""",
            "S1", "S2"
        },
    };

    [Theory]
    [MemberData(nameof(Makers))]
    public void EveryMakersSpeakersAndTimesAreRead(string json, string first, string second)
    {
        var manuscript = DocumentReader.Read(json, Format.Json);

        Assert.Equal(
            [(first, "Who pays?", TimeSpan.FromSeconds(1)), (second, "We do.", TimeSpan.FromSeconds(3))],
            manuscript.Hints.Select(hint => (hint.Speaker!, hint.Span.Of(manuscript.Text), hint.Offset!.Value)));
        Assert.Equal(Medium.Captions, manuscript.Medium);
    }

    [Fact]
    public void AnOwnTextIsNoTranscript() =>
        Assert.Equal("The ferry.", DocumentReader.Read("""{"text":"The ferry.","segments":[]}""", Format.Json).Text);

    [Theory]
    [InlineData("""{"results":[{"alternatives":"x"}]}""")]
    [InlineData("""{"segments":[{"start":{},"text":1e999}]}""")]
    [InlineData("""{"results":{"items":7}}""")]
    [InlineData("""{"monologues":[{"elements":null}],""")]
    public void JsonOfOtherShapesIsRefused(string json) =>
        Assert.Contains(DocumentReader.Read(json, Format.Json).Problems, problem => problem.Kind == ProblemKind.NoArticle);
}
