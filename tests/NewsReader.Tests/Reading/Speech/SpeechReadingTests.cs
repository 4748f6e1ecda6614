using NewsReader.Core.Documents;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Tests.Reading.Speech;

public sealed class SpeechReadingTests
{
    [Theory]
    [MemberData(nameof(SpeechSamples.All), MemberType = typeof(SpeechSamples))]
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
