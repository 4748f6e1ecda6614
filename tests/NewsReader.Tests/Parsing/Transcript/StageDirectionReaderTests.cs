using NewsReader.Core.Parsing.Transcript;

namespace NewsReader.Tests.Parsing.Transcript;

public sealed class StageDirectionReaderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("()")]
    [InlineData("(Jane Roe)")]
    [InlineData("(AP)")]
    [InlineData("(laughter")]
    [InlineData("(laughter) he said")]
    [InlineData("(2 MINUTES OF APPLAUSE)")]
    [InlineData("(© music archive)")]
    [InlineData("♪ la la")]
    [InlineData("(the crowd by the river that runs on past town)")]
    public void OtherBracketsAreNoEvent(string words) => Assert.False(StageDirectionReader.IsDirection(words));

    [Theory]
    [InlineData("(laughter)")]
    [InlineData("[Applause.]")]
    [InlineData("(BEGIN VIDEO CLIP)")]
    [InlineData("(LAUGHTER) (APPLAUSE)")]
    [InlineData("((NATS))")]
    [InlineData("—applause—")]
    [InlineData("♪ la la ♪")]
    [InlineData("(Beifall bei der CDU/CSU)")]
    [InlineData("(Whereupon, at 11:02 a.m., the case was submitted.)")]
    [InlineData("(The briefing was concluded at 2:54 p.m.)")]
    [InlineData("Opposition members interjecting—")]
    public void BracketedEventsAreDirections(string words) => Assert.True(StageDirectionReader.IsDirection(words));

    [Theory]
    [InlineData("One. Two.", "One. Two.")]
    [InlineData("One. (laughter) Two.", "One. (laughter) Two.")]
    [InlineData("One (INAUDIBLE BREAK) two.", "One (INAUDIBLE BREAK) two.")]
    [InlineData("One. (LAUGHTER) Two.", "One. | <(LAUGHTER)> | Two.")]
    [InlineData("One. (BEGIN VIDEO CLIP)(END VIDEO CLIP)", "One. | <(BEGIN VIDEO CLIP)> |  | <(END VIDEO CLIP)> | ")]
    [InlineData("(LAUGHTER) One.", " | <(LAUGHTER)> | One.")]
    public void EventsInCapitalsPartTheWordsOfALine(string text, string expected) => Assert.Equal(expected, Cut(text, isTurn: false));

    [Fact]
    public void AnEventAtTheStartOfATurnIsItsManner() => Assert.Equal("(LAUGHTER) One.", Cut("(LAUGHTER) One.", isTurn: true));

    [Fact]
    public void ThePiecesOfALineHoldItsWordsInOrder()
    {
        foreach (var text in BadTexts.All)
        {
            var last = 0;
            foreach (var (span, _) in StageDirectionReader.Cut(text, new(0, text.Length), isTurn: false))
            {
                Assert.InRange(span.Start, last, span.End);
                last = span.End;
            }

            Assert.InRange(last, 0, text.Length);
        }
    }

    [Theory]
    [InlineData("(BEGIN VIDEO CLIP)\n\nOne.\n\n(END VIDEO CLIP)", "")]
    [InlineData("One.\n\n(END)", "")]
    [InlineData("(BEGIN VIDEO CLIP)\n\nOne.", "A clip begins here and is never said to end.")]
    [InlineData("One.\n\n(END VIDEO CLIP)", "A clip ends here that is never said to begin.")]
    [InlineData("(BEGIN VIDEO CLIP)\n\n(BEGIN VIDEO CLIP)\n\n(END VIDEO CLIP)", "A clip begins here and is never said to end.")]
    public void ClipsThatDoNotPairAreProblems(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Drafts.Read(text, StageDirectionReader.Read).Problems.Select(problem => problem.Message)));

    [Fact]
    public void BadTextIsReadSafely() => Drafts.AssertSafe(StageDirectionReader.Read);

    private static string Cut(string text, bool isTurn) => string.Join(" | ", StageDirectionReader.Cut(text, new(0, text.Length), isTurn)
        .Select(piece => piece.IsDirection ? $"<{piece.Span.Of(text)}>" : piece.Span.Of(text)));
}
