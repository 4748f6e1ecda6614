using NewsReader.Core.Quotes.Matching;

namespace NewsReader.Tests.Quotes;

public sealed class QuoteReversalTests
{
    [Theory]
    [InlineData("I don't know what to do", "I know what to do")]
    [InlineData("I know what to do", "I don’t know what to do")]
    [InlineData("know what to do", "I do not know what to do")]
    [InlineData("we will raise taxes", "We will never raise taxes")]
    [InlineData("we can win this", "We can’t win this")]
    [InlineData("nobody came to help us", "Somebody came to help us")]
    [InlineData("we shall go without them", "We shall go with them")]
    [InlineData("we think we will win this year", "We do not think we will win this year")]
    [InlineData("after a year of talks we know something", "After a year of talks we know nothing")]
    [InlineData("we will raise taxes on the poor", "We will under no circumstances ever raise taxes on the poor")]
    [InlineData("we will raise taxes on the poor", "We will not, whatever they say, raise taxes on the poor")]
    public void ANegationThatOnlyOneHasReverses(string remembered, string said) => AssertReversed(remembered, said);

    [Theory]
    [InlineData("das ist nicht wahr", "Das ist wahr")]
    [InlineData("das glaube ich", "Das glaube ich nicht")]
    [InlineData("wir haben Angst vor ihnen", "Wir haben keine Angst vor ihnen")]
    [InlineData("wir gehen mit ihnen nach Berlin", "Wir gehen ohne sie nach Berlin")]
    [InlineData("ce n'est pas vrai", "C’est vrai")]
    [InlineData("je sais ce qu'il faut faire", "Je ne sais pas ce qu’il faut faire")]
    [InlineData("je le sais bien", "Je ne le sais plus bien")]
    [InlineData("nous l'avons vu à Paris", "Nous n'avons jamais vu Paris")]
    [InlineData("nous voulons la guerre", "Nous ne voulons pas la guerre")]
    [InlineData("es verdad lo que dicen", "No es verdad lo que dicen")]
    [InlineData("vamos a subir los impuestos", "Nunca vamos a subir los impuestos")]
    [InlineData("nadie quiere la guerra", "Todos quieren la guerra")]
    [InlineData("isso é verdade", "Isso não é verdade")]
    [InlineData("vamos aumentar os impostos", "Jamais vamos aumentar os impostos")]
    public void ANegationOfAnotherLanguageReverses(string remembered, string said) => AssertReversed(remembered, said);

    [Theory]
    [InlineData("the bridge is safe", "The bridge is unsafe")]
    [InlineData("safe is what the bridge was", "Unsafe is what the bridge was")]
    [InlineData("I agree with the mayor", "I disagree with the mayor")]
    [InlineData("it is impossible to say", "It is possible to say")]
    [InlineData("an illegal act of the state", "A legal act of the state")]
    [InlineData("that was an incorrect answer", "That was a correct answer")]
    [InlineData("a non-violent protest took place", "A violent protest took place")]
    [InlineData("they were careless with the money", "They were careful with the money")]
    [InlineData("we always said so", "We never said so")]
    [InlineData("we have always said so", "We never once said so")]
    [InlineData("more people came this year", "Less people came this year")]
    [InlineData("crime increased in the city", "Crime decreased in the city")]
    [InlineData("they are raising the price of bread", "They are lowering the price of bread")]
    [InlineData("I voted for the law last year", "I voted against the law last year")]
    [InlineData("prices fell sharply in the spring", "Prices rose sharply in the spring")]
    [InlineData("das ist unmöglich für uns", "Das ist möglich für uns")]
    [InlineData("wir sagen immer die Wahrheit", "Wir sagen nie die Wahrheit")]
    [InlineData("c'est toujours la même chose", "Ce n'est jamais la même chose")]
    [InlineData("es imposible vivir aquí", "Es posible vivir aquí")]
    [InlineData("sempre dissemos a verdade", "Nunca dissemos a verdade")]
    public void AnOppositeInTheSamePlaceReverses(string remembered, string said) => AssertReversed(remembered, said);

    [Theory]
    [InlineData("I don't know what to do", "I do not know what to do")]
    [InlineData("he is no friend of mine", "He is not a friend of mine")]
    [InlineData("the bridge is not safe", "The bridge is unsafe")]
    [InlineData("this is not bad for us", "This is good for us")]
    [InlineData("we will never give up", "We will never ever give up")]
    [InlineData("the harbour was safe", "The harbor was safe")]
    [InlineData("this is good for us and for all", "This is not only good for us but also for all")]
    [InlineData("we do talk about the climate", "We don't just talk about the climate")]
    [InlineData("we will win the war", "No. We will win the war")]
    [InlineData("we will win the war", "No, we will win the war")]
    [InlineData("we will win the war", "We will no doubt win the war")]
    [InlineData("we will win the war", "We will – not easily – win the war")]
    [InlineData("we will win the war this year", "We will (and not by luck) win the war this year")]
    [InlineData("it is a shame to leave them", "It is a sin to leave them")]
    [InlineData("you must discover the truth", "You must cover the truth")]
    [InlineData("they will play the game", "They will display the game")]
    [InlineData("we must inform the people", "We must form the people")]
    public void WhatMeansTheSameDoesNotReverse(string remembered, string said)
    {
        Assert.False(Nearest(remembered, said).IsReversed);
        Assert.False(Nearest(said, remembered).IsReversed);
    }

    [Theory]
    [InlineData("das ist gut für uns", "Das ist nicht nur gut für uns")]
    [InlineData("c'est bon pour nous", "Ce n'est pas seulement bon pour nous")]
    [InlineData("il y a une solution", "Il n'y a qu'une solution")]
    [InlineData("esto es bueno para nosotros", "Esto no solo es bueno para nosotros")]
    [InlineData("isto é bom para nós", "Isto não só é bom para nós")]
    [InlineData("vamos investir o dinheiro em Brasil com as empresas", "Vamos investir o dinheiro no Brasil com as empresas")]
    public void WhatOnlyLooksLikeANegationElsewhereDoesNotReverse(string remembered, string said)
    {
        Assert.False(Nearest(remembered, said).IsReversed);
        Assert.False(Nearest(said, remembered).IsReversed);
    }

    [Theory]
    [InlineData("this is good for us", "This is not only good for us, it is good for all")]
    [InlineData("we will win the war", "We will, and I do not say this lightly, win the war")]
    [InlineData("we will win the war", "We will win the war, and not because we are strong")]
    [InlineData("we win the war", "I will not rest until we win the war")]
    [InlineData("we will win the war", "We will win the war without the help of others")]
    public void ANegationOfMoreThanIsRememberedDoesNotReverse(string remembered, string said) =>
        Assert.False(Nearest(remembered, said).IsReversed);

    [Fact]
    public void AReversalComesBeforeWhatOnlySharesWords()
    {
        string[] said = ["I don't know what to say", "I know what to do", "What to do is a question for them"];

        var nearest = RealQuoteFinder.Rank("I don't know what to do", said, 5)[0];

        Assert.Equal((1, true), (nearest.Candidate, nearest.IsReversed));
        Assert.Equal("don't", Assert.Single(nearest.ReversedWords).Of("I don't know what to do"));
    }

    [Theory]
    [InlineData("the bridge is safe", "The bridge is unsafe", "safe", "unsafe")]
    [InlineData("we always said so", "We never said so", "always", "never")]
    [InlineData("ce n'est pas vrai", "C’est vrai", "pas", null)]
    public void TheReversingWordsAreNamed(string remembered, string said, string? reversed, string? reversing)
    {
        var nearest = Nearest(remembered, said);

        Assert.Equal(reversed, nearest.ReversedWords.Select(word => word.Of(remembered)).SingleOrDefault());
        Assert.Equal(reversing, nearest.ReversingWords.Select(word => word.Of(said)).SingleOrDefault());
    }

    [Fact]
    public void TheVeryWordsComeBeforeTheirReversal()
    {
        var found = RealQuoteFinder.Rank("I know what to do", ["I don't know what to do", "I know what to do"], 5);

        Assert.Equal([1, 0], found.Select(real => real.Candidate));
        Assert.Equal([false, true], found.Select(real => real.IsReversed));
    }

    [Theory]
    [InlineData("elephants juggle in the spring")]
    [InlineData("the council warned of the harbour in autumn and of much else besides")]
    public void WordsThatShareLittleAreNoFind(string remembered)
    {
        string[] said =
            ["We ran out of buyers in the spring", "The harbour was never safe after the storm", "Nobody warned us about the storm"];

        Assert.DoesNotContain(RealQuoteFinder.Rank(remembered, said, 5), real => real.IsFind);
    }

    private static void AssertReversed(string remembered, string said)
    {
        Assert.True(Nearest(remembered, said).IsReversed);
        Assert.True(Nearest(said, remembered).IsReversed);
    }

    private static RealQuote Nearest(string remembered, string said) => Assert.Single(RealQuoteFinder.Rank(remembered, [said], 1));
}
