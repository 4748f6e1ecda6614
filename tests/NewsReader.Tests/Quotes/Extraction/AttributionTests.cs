using NewsReader.Core.Quotes;

namespace NewsReader.Tests.Quotes.Extraction;

/// <summary>Rules that several steps share, each shown by the least text that needs it.</summary>
public sealed class AttributionTests
{
    [Theory]
    [InlineData("It rained. “No comment at all today.”", null)]
    [InlineData("“We will wait for it,” Anna Keller said. “It is late again today.”", "Anna Keller")]
    [InlineData("Anna Keller runs the mill. “We will wait for the water.”", "Anna Keller")]
    [InlineData("“We will wait for the water.”\n\n“It is late,” Anna Keller said.", null)]
    [InlineData("Anna Keller: “We will wait for the water.”", "Anna Keller")]
    [InlineData("“We will wait for the water” – Anna Keller.", "Anna Keller")]
    [InlineData("“KELLER: We will wait for the water.”", "KELLER")]
    [InlineData("Anna Keller came. “KELLER: We will wait for the water.”", "Anna Keller")]
    [InlineData("Anna Keller was described by Peter Lang as “slow to act and late”.", "Peter Lang")]
    [InlineData("The agency quoted Anna Keller as saying “we will wait for the water”.", "Anna Keller")]
    public void ARunHasTheSpeakerOfItsPlace(string text, string? speaker) =>
        Assert.Equal(speaker, Reports.Quotes(text)[0].Speaker?.Name);

    [Theory]
    [InlineData("Anna Keller said goodbye.", "")]
    [InlineData("Anna Keller said that the dam was old.", "that the dam was old")]
    [InlineData("Anna Keller said the dam was old.", "the dam was old")]
    [InlineData("The dam was old, Anna Keller said.", "The dam was old")]
    [InlineData("The dam was old, according to Anna Keller.", "The dam was old")]
    [InlineData("According to Anna Keller, the dam was old.", "the dam was old")]
    [InlineData("Anna Keller told reporters on Monday that the dam was old.", "that the dam was old")]
    [InlineData("Anna Keller said the dam was old, adding that it leaked at night.", "the dam was old; that it leaked at night")]
    [InlineData("Anna Keller spoke about the old dam.", "")]
    public void AVerbOfSpeechReportsAClause(string text, string clauses) =>
        Assert.Equal(clauses, string.Join("; ", Reports.Quotes(text).Where(quote => quote.Type == QuoteType.Indirect)
            .Select(quote => quote.Text.TrimEnd(','))));

    [Theory]
    [InlineData("“It is late,” Anna Keller said, “and the dam is old.”", "It is late, and the dam is old.")]
    [InlineData("“It is late.” Anna Keller said: “The dam is old.”", "It is late.; The dam is old.")]
    public void AnAttributionSplitsOneQuotation(string text, string quotes) =>
        Assert.Equal(quotes, string.Join("; ", Reports.Quotes(text).Select(quote => quote.Text)));

    [Theory]
    [InlineData("Anna Keller came home. She said the dam was old.", "Anna Keller")]
    [InlineData("Anna Keller met Peter Lang. He said the dam was old.", "Peter Lang")]
    [InlineData("Anna Keller, a judge, came. The judge said the dam was old.", "Anna Keller")]
    [InlineData("Anna Keller came. Keller said the dam was old.", "Anna Keller")]
    [InlineData("Anna Keller wrote a statement. “We came,” Keller said. The statement said the dam was old.", "Anna Keller")]
    [InlineData("A spokeswoman came. She said the dam was old.", null)]
    public void AMentionMeansWhoWasNamed(string text, string? speaker) =>
        Assert.Equal(speaker, Reports.Quotes(text)[^1].Speaker?.Name);

    [Fact]
    public void QuotesOfBadTextLieInsideIt()
    {
        foreach (var text in BadTexts.Short.Select(text => $"“{text}” Anna Keller said, {text}“{text} and so on”{text}"))
        {
            foreach (var part in Reports.Quotes(text).SelectMany(quote => quote.Parts.Concat(quote.OwnWords)))
            {
                Assert.InRange(part.Start, 0, part.End);
                Assert.InRange(part.End, part.Start, text.Length);
            }
        }
    }
}
