using NewsReader.Core.Quotes.Extraction.Cues;

namespace NewsReader.Tests.Quotes;

public class CueFinderTests
{
    [Theory]
    [InlineData("The report and the claims were read in the hall.")]
    [InlineData("Anna Keller was told nothing.")]
    [InlineData("The proposed overhaul failed.")]
    public void NounsPassivesAndAdjectivesAttributeNothing(string text) =>
        Assert.DoesNotContain(Cues(text), cue =>
            cue.Contains("Keller", StringComparison.Ordinal)
                || cue.StartsWith("claims", StringComparison.Ordinal)
                || cue.StartsWith("proposed", StringComparison.Ordinal));

    [Theory]
    [InlineData("Anna Keller said the dam was old.", "said: Anna Keller")]
    [InlineData("“Old,” said Anna Keller.", "said: Anna Keller")]
    [InlineData("Anna Keller later on Tuesday bluntly said the dam was old.", "said: Anna Keller")]
    [InlineData("Anna Keller, who runs the dam, said it was old.", "said: Anna Keller")]
    [InlineData("Anna Keller (57) said it was old.", "said: Anna Keller")]
    [InlineData("According to Anna Keller, the dam was old.", "According to: Anna Keller")]
    [InlineData("A spokesman for the ministry of works said it was old.", "said: A spokesman for the ministry of works")]
    [InlineData("The head of the union's legal team said it was old.", "said: The head of the union's legal team")]
    public void ACueHasTheSubjectASentenceGivesIt(string text, string cue) => Assert.Contains(cue, Cues(text));

    private static string[] Cues(string text)
    {
        var narrative = Reports.Narrative(text);
        return [.. CueFinder.Find(narrative, 0, narrative.LanguageOf(0)).Select(cue =>
            $"{narrative.Span(cue.First, cue.End).Of(text)}: "
            + $"{(cue.Subject is { } subject ? narrative.Span(subject.First, subject.End).Of(text) : "-")}")];
    }
}
