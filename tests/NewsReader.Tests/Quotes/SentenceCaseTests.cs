using NewsReader.Core.Documents;
using NewsReader.Core.Parsing;
using NewsReader.Core.Quotes.Extraction;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Tests.Quotes;

public sealed class SentenceCaseTests
{
    [Fact]
    public void OnlyCaptionsAreRestored() =>
        Assert.Null(SentenceCase.Of(DocumentParser.Parse(new()
        {
            Text =
            "THE RIVER FELL ON MONDAY AND THE BRIDGE OF LINDEN HELD, THE MAYOR SAID."
        })));

    [Fact]
    public void CaptionsInOrdinaryLettersAreLeftAlone() =>
        Assert.Null(SentenceCase.Of(Captions(">> The river fell on Monday, and the bridge of the old town held.")));

    [Theory]
    [InlineData(">> GOOD EVENING. I'M ANN LEE, AND I'VE COME FROM LONDON.", ">> Good evening. I'm Ann Lee, and I've come from London.")]
    [InlineData(">> THE FBI AND THE U.S. ARMY LEFT ON FRIDAY AT 10:00 A.M.", ">> The FBI and the U.S. army left on Friday at 10:00 A.M.")]
    [InlineData(">> HILLARY KORBEL WON. THEN KORBEL'S RIVALS SPOKE.", ">> Hillary Korbel won. Then Korbel's rivals spoke.")]
    [InlineData(">> SENATOR DORVIG WILL MARK THE DAY IN NEW YORK.", ">> Senator Dorvig will mark the day in New York.")]
    [InlineData(">> BILL McCORLEY MET RUSSIAN AND CHINESE MINISTERS.", ">> Bill McCorley met Russian and Chinese ministers.")]
    public void WordsAreWrittenAsInABook(string captions, string shown) => Assert.Equal(shown, SentenceCase.Of(Captions(captions)));

    [Fact]
    public void LinesThatCameInOrdinaryLettersKeepThem() =>
        Assert.Equal(
            ">> The river fell and the bridge held. That is all from us tonight.\n\n>> Try new GleamoDent today.",
            SentenceCase.Of(Captions(">> THE RIVER FELL AND THE BRIDGE HELD. THAT IS ALL FROM US TONIGHT.\n>> Try new GleamoDent today.")));

    [Fact]
    public void EveryCharacterKeepsItsPlace()
    {
        var document = Captions(">> İSTANBUL'DA İŞLER İYİ. GROẞE STRAẞE, ǅUNGLE, ﬁNE, ΣΊΣΥΦΟΣ AND 😀 ALL THE REST OF IT.");

        Assert.Equal(document.Text.Length, SentenceCase.Of(document)!.Length);
    }

    private static Document Captions(string words) =>
        DocumentParser.Parse(DocumentReader.Read($"WEBVTT\n\n00:01.000 --> 00:09.000\n{words}\n", Format.WebVtt));
}
