using NewsReader.Core.Comparisons.Statements;

namespace NewsReader.Tests.Comparisons;

/// <summary>Which differences are changes to check, family by family.</summary>
public sealed class ChangeTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("The dam broke at dawn.", "The dam broke at dawn.")]
    [InlineData("“", "”")]
    [InlineData("The prezident of Ruvia left the talks early.", "The president of Ruvia left the talks early.")]
    [InlineData("The UN sent forty lorries to Karim.", "The United Nations sent forty lorries to Karim.")]
    [InlineData("The World Health Organization closed its office in Karim.", "The WHO closed its office in Karim.")]
    [InlineData("Finland's army sent boats to the flooded towns.", "The Finnish army sent boats to the flooded towns.")]
    [InlineData("Detective Superintendent Pam Rusk leads the search for the van.", "Det Supt Pam Rusk leads the search for the van.")]
    [InlineData("The mill did not pay its bills in June.", "The mill failed to pay its bills in June.")]
    [InlineData("The mayor said the pool would open in June.", "The mayor told reporters the pool would open in June.")]
    [InlineData("The ferry sank off Skar. More follows.", "The ferry sank off Skar.")]
    [InlineData("The ferry sank off Skar.", "The ferry sank off Skar.\n(Reporting by Lena Marsh; editing by Tom Vale)")]
    [InlineData("The price rose by half a per cent in June, the bank said.", "The bank said the price rose by half a per cent in June.")]
    public void ADifferenceOfFormIsNoChange(string left, string right) => Assert.Empty(Texts.Compare(left, right).Changes);

    [Theory]
    [InlineData("Six men are missing after the landslide at Harl.", "Six men were found alive after the landslide at Harl.",
        ChangeKind.Outcome)]
    [InlineData("The senate is expected to approve the water bill.", "The senate has approved the water bill.", ChangeKind.Outcome)]
    [InlineData("Shares in the mill rose sharply on Friday.", "Shares in the mill fell sharply on Friday.", ChangeKind.Outcome)]
    [InlineData("The bank said the data included names.", "The bank said the data did not include names.", ChangeKind.Negation)]
    [InlineData("The fire killed twelve people in the hotel.", "The fire killed 14 people in the hotel.", ChangeKind.Number)]
    [InlineData("The court will rule on Monday at noon.", "The court will rule on Friday at noon.", ChangeKind.Date)]
    [InlineData("The fire was started by fireworks.", "The fire was probably started by fireworks.", ChangeKind.Certainty)]
    [InlineData("The coach said the match was fair.", "The coach admitted the match was fair.", ChangeKind.Attribution)]
    [InlineData("Investigators questioned Peter Hale about the loan.", "Investigators questioned Paul Hobb about the loan.",
        ChangeKind.Name)]
    [InlineData("The so-called reform passed by two votes.", "The reform passed by two votes.", ChangeKind.Qualifier)]
    [InlineData("“We will close the plant,” said Olga Brandt.", "“We will close the plant,” said Ivan Petrov.", ChangeKind.Speaker)]
    [InlineData("The port is open.", "The port is open.\nA crane fell on two trucks overnight.", ChangeKind.StatementAdded)]
    [InlineData("The port is open.\nA crane fell on two trucks overnight.", "The port is open.", ChangeKind.StatementDropped)]
    public void AChangeHasItsKind(string left, string right, ChangeKind kind) =>
        Assert.Contains(Texts.Compare(left, right).Changes, change => change.Kind == kind);

    [Fact]
    public void ACorrectionLineIsTheGravestChange()
    {
        const string Report = "The town spent 2 million crowns on the pool.\nIt opens in June.\n";
        var change =
            Texts.Compare(Report,
                Report + "Two lifeguards died in May.\nCorrection: An earlier version of this article gave the cost as 20 million.").Changes[0];

        Assert.StartsWith("Correction", change.Words, StringComparison.Ordinal);
        Assert.Equal(3, change.Weight);
    }

    [Fact]
    public void AFactInHeadlineAndTextIsToldOnce()
    {
        const string Left = "Nobody was hurt.\nThe tower fell at dawn.\nThe tower fell at dawn, a clerk said.";
        var changes = Texts.Compare(Left, Left + "\nA plumber named Orlo Finch drowned.\nThe plumber Orlo Finch drowned at night.").Changes;

        Assert.Single(changes, change => change.Words.Contains("Finch", StringComparison.Ordinal));
    }

    [Fact]
    public void SwappingTheSidesMirrorsEveryChange()
    {
        foreach (var pair in ChangeGoldPair.Of("changes.txt").Concat(ChangeGoldPair.Of("changes-hard.txt")))
        {
            var there =
                Texts.Compare(pair.Left, pair.Right).Changes.Select(change => (change.Kind, change.Left, change.Right, change.Score))
                .ToHashSet();
            var back = Texts.Compare(pair.Right, pair.Left).Changes
                .Select(change => (Mirrored(change.Kind), change.Right, change.Left, change.Score))
                .ToHashSet();

            Assert.True(there.SetEquals(back), $"pair {pair.Number}");
        }
    }

    private static ChangeKind Mirrored(ChangeKind kind) => kind switch
    {
        ChangeKind.StatementAdded => ChangeKind.StatementDropped,
        ChangeKind.StatementDropped => ChangeKind.StatementAdded,
        _ => kind,
    };

    [Theory]
    [InlineData("The ferry often stops.", "The ferry stops.", "often → —")]
    [InlineData("The ferry stops.", "The ferry often stops.", "— → often")]
    public void AWordThatOneSideLacksHasADashOnTheOther(string left, string right, string words) =>
        Assert.Equal(words, Assert.Single(Texts.Compare(left, right).Changes).Words);

    [Fact]
    public void OneSentenceRepeatedThousandsOfTimesIsPairedInOrder()
    {
        const string Sentence =
            "The ferry that left the harbour of Skar before dawn carried sheep and letters and salt to the outer islands. ";
        var compared = Texts.Compare(string.Concat(Enumerable.Repeat(Sentence, 5000)), string.Concat(Enumerable.Repeat(Sentence, 4975)));

        Assert.Equal((4975, 25), (compared.Summary.Same, compared.Summary.OnlyLeft));
        Assert.False(compared.IsCoarse);
    }
}
