using NewsReader.Core.Comparisons.Alignment;
using NewsReader.Core.Comparisons.Changes;
using NewsReader.Core.Parsing;

namespace NewsReader.Tests.Comparisons;

public sealed class MaterialTests
{
    [Theory]
    [InlineData("The fire killed twelve people in the old hotel.", "The fire killed 12 people in the old hotel.")]
    [InlineData("Rates rose 5 per cent on July 15, the bank said.", "Rates rose 5% on 15 July, the bank said.")]
    [InlineData("The mayor, Anna Lund, opened the bridge to Moss.", "Mayor Lund opened the bridge to Moss.")]
    [InlineData("They do not know who set the fire there.", "They don't know who set the fire there.")]
    [InlineData("The clerk said the vote was over by noon.", "The clerk says the vote was over by noon.")]
    [InlineData("Little was said between the two, officials in Oslo told reporters.", "Little was said, officials in Oslo told reporters.")]
    [InlineData("The envoy spoke of what it means for foreign policy.", "The envoy spoke of what it means for American foreign policy.")]
    [InlineData("She left the house because the river rose.", "She left her house as the river was rising.")]
    [InlineData("Some 300 homes lost power.", "About 300 homes lost power.")]
    [InlineData("“Is it over? It is not,” she said.", "\"Is it over?\" \"It is not\", she said.")]
    [InlineData("Is it over? Nobody knows.", "Is it over. Nobody knows.")]
    [InlineData("The levy hits not only tenants but owners.", "The levy hits tenants but also owners.")]
    [InlineData("The board has no money left for the pool.", "The board does not have any money left for the pool.")]
    [InlineData("The shelter took in 14 dogs and 9 cats.", "The shelter took in 9 cats and 14 dogs.")]
    [InlineData("The painter lived in London and in Boston for years.", "The painter lived in Boston and in London for years.")]
    [InlineData("In the end the firm Northport had sued Easton for years.",
        "In the end the firm Easton had been sued by Northport for years.")]
    [InlineData("“I will not resign,” the premier, Max Holm, said on Sunday.",
        "The premier, Max Holm, said on Sunday that he would not resign.")]
    [InlineData("No one has been fined in Sarra since 1999, the court said.", "Nobody's been fined in Sarra since 1999, the court said.")]
    [InlineData("A dozen men met at noon by the river.", "Twelve men met at 12:00 by the river.")]
    [InlineData("Anna Smith, 34, and Tom Jones, 29, were killed.", "Tom Jones, 29, and Anna Smith, 34, were killed.")]
    [InlineData("The judge jailed him for 3 years in all.", "He was handed a 3-year sentence in all.")]
    [InlineData("The hospital is in dire need of nurses.", "The hospital is in bad need of nurses.")]
    [InlineData("Kane scores in the first half.", "Kane nets in the first half.")]
    public void AnotherFormOrWordingIsNotMaterial(string left, string right) => Assert.Empty(Texts.Compare(left, right).Material);

    [Theory]
    [InlineData("The fire killed twelve people in the hotel.", "The fire killed 14 people in the hotel.", MaterialKind.Number, "twelve",
        "14")]
    [InlineData("The plan costs $5 million a year.", "The plan costs €6 million a year.", MaterialKind.Number, "$5 million", "€6 million")]
    [InlineData("Police held three men after the march.", "Police held men after the march.", MaterialKind.Number, "three", null)]
    [InlineData("Police held the three men after the march.", "Police held the men after the march.", MaterialKind.Number, "three", null)]
    [InlineData("The wreck lay near the American base.", "The wreck lay near the Russian base.", MaterialKind.Name, "American", "Russian")]
    [InlineData("The court will rule on Monday at noon.", "The court will rule on Friday at noon.", MaterialKind.Date, "Monday", "Friday")]
    [InlineData("The mine closed in 1987 after a strike.", "The mine closed in 1978 after a strike.", MaterialKind.Date, "1987", "1978")]
    [InlineData("The talks begin at 7 pm in the hall.", "The talks begin at 8 pm in the hall.", MaterialKind.Date, "7 pm", "8 pm")]
    [InlineData("Investigators questioned Peter Hale about the loan.", "Investigators questioned Paul Hobb about the loan.",
        MaterialKind.Name, "Peter Hale", "Paul Hobb")]
    [InlineData("Miller said the bank had failed twice.", "Muller said the bank had failed twice.", MaterialKind.Name, "Miller", "Muller")]
    [InlineData("The minister did not sign the letter.", "The minister did sign the letter.", MaterialKind.Negation, "not", null)]
    [InlineData("There was proof of fraud in the files.", "There was never proof of fraud in the files.", MaterialKind.Negation, null,
        "never")]
    [InlineData("The so-called reform passed by two votes.", "The reform passed by two votes.", MaterialKind.Qualifier, "so-called", null)]
    [InlineData("He took the money from the safe.", "He allegedly took the money from the safe.", MaterialKind.Qualifier, null,
        "allegedly")]
    [InlineData("Nearly 300 homes lost power.", "300 homes lost power.", MaterialKind.Qualifier, "Nearly", null)]
    [InlineData("The coach said the match was fair.", "The coach admitted the match was fair.", MaterialKind.AttributionVerb, "said",
        "admitted")]
    [InlineData("The vote is on Monday.", "The vote is on Monday morning.", MaterialKind.Date, null, "morning")]
    [InlineData("The vote was held in May in every town.", "The vote was held in June in every town.", MaterialKind.Date, "May", "June")]
    [InlineData("A ponte foi fechada na quarta-feira.", "A ponte foi fechada na sexta-feira.", MaterialKind.Date, "quarta-feira",
        "sexta-feira")]
    [InlineData("Dozens of homes lost power.", "Hundreds of homes lost power.", MaterialKind.Number, "Dozens", "Hundreds")]
    [InlineData("The shelter took in 14 dogs and 9 cats.", "The shelter took in 9 dogs and 14 cats.", MaterialKind.Number, "14", "9")]
    [InlineData("Support fell by 4 per cent in a week.", "Support fell by 4 percentage points in a week.", MaterialKind.Number,
        "4 per cent", "4 percentage points")]
    [InlineData("The vote was 52 to 48 in favour of the bill.", "The vote was 48 to 52 in favour of the bill.", MaterialKind.Number, "52",
        "48")]
    [InlineData("The firm’s loss was -$5 million last year.", "The firm’s loss was $5 million last year.", MaterialKind.Number,
        "-$5 million", null)]
    [InlineData("The fire burned 40 km² of forest.", "The fire burned 40 km of forest.", MaterialKind.Number, "²", null)]
    [InlineData("It is the third landslide this year.", "It is the fourth landslide this year.", MaterialKind.Number, "third", "fourth")]
    [InlineData("The fire burned 300 hectares of land.", "The fire burned 300 acres of land.", MaterialKind.Number, "300 hectares",
        "300 acres")]
    [InlineData("Most of the passengers were rescued.", "Few of the passengers were rescued.", MaterialKind.Number, "Most", "Few")]
    [InlineData("The talks go on next week in the hall.", "The talks go on next month in the hall.", MaterialKind.Date, "next week",
        "next month")]
    [InlineData("The report was handed to Mrs. Jones in private.", "The report was handed to Mrs. Brown in private.", MaterialKind.Name,
        "Jones", "Brown")]
    [InlineData("The path leads to St. Paul in the north.", "The path leads to St. Peter in the north.", MaterialKind.Name, "Paul",
        "Peter")]
    [InlineData("“The dam was safe,” said engineer Paul Denny.", "“The dam was safe,” said Mayor Lucy Harte.", MaterialKind.QuoteSpeaker,
        "Paul Denny", "Mayor Lucy Harte")]
    [InlineData("The alleged thief was held, police believe.", "The thief was held, police say.", MaterialKind.Qualifier, "alleged", null)]
    [InlineData("Nearly 300 homes lost power.", "More than 300 homes lost power.", MaterialKind.Qualifier, "Nearly", "More than")]
    [InlineData("The clerk did not say that the mill had closed.", "The clerk did say that the mill had not closed.", MaterialKind.Negation,
        "not", null)]
    [InlineData("The yacht that Denmark had lent Estonia sank.", "The yacht that Estonia had lent Denmark sank.", MaterialKind.Name,
        "Denmark", "Estonia")]
    [InlineData("השר פתח את הגשר ביום ראשון.", "השר פתח את הגשר ביום שני.", MaterialKind.Date, "ביום ראשון", "ביום שני")]
    [InlineData("市长说学校明年开学。", "市长说学校今年开学。", MaterialKind.Date, "明年", "今年")]
    [InlineData("ROME — Pilots blocked the runway for hours.", "Pilots blocked the runway for hours.", MaterialKind.Name, "ROME", null)]
    [InlineData("“The deal is off? We will see,” she said.", "“The deal is off. We will see,” she said.", MaterialKind.QuoteWording, "off?",
        "off")]
    [InlineData("“We will close the plant in spring,” she said.", "“We may sell the plant in spring,” she said.", MaterialKind.QuoteWording,
        "will close", "may sell")]
    [InlineData("“We will close the plant,” said Olga Brandt.", "“We will close the plant,” said Ivan Petrov.", MaterialKind.QuoteSpeaker,
        "Olga Brandt", "Ivan Petrov")]
    public void AChangeOfTheClaimIsFoundWhereItStands(string left, string right, MaterialKind kind, string? before, string? after)
    {
        var change = Texts.Compare(left, right).Material.FirstOrDefault(change => change.Kind == kind);

        Assert.NotNull(change);
        Assert.Equal(before, change.Left?.Of(left));
        Assert.Equal(after, change.Right?.Of(right));
    }

    [Fact]
    public void AFigureOfTheHeadlineIsAClaim()
    {
        static NewsReader.Core.Comparisons.Comparison Compare(string left, string right) => NewsReader.Core.Comparisons.Comparison.Of(
            DocumentParser.Parse(new() { Text = left }), DocumentParser.Parse(new() { Text = right }));
        const string Body = "\n\nA ferry sank off Lamora in the night, the coastguard said. Boats came to help the crew.";
        var compared = Compare("Three dead as ferry sinks" + Body, "Five dead as ferry sinks" + Body);

        var change = Assert.Single(compared.Material);
        Assert.Equal(MaterialKind.Number, change.Kind);
        Assert.Equal("Three", change.Left?.Of(compared.Left.Text));
        Assert.True(change.Row >= compared.Rows.Count);
        Assert.Empty(Compare("Ferry Sinks Off Lamora" + Body, "Boat Goes Down Off Lamora" + Body).Material);
    }

    [Fact]
    public void MarksEndWithTheirSentence()
    {
        const string Left = "The army sent boats to the valley on Monday to save the men. They did not drown in the end.";
        const string Right = "The army sent boats to the valley on Sunday and they did drown in the end.";
        var row = Assert.Single(Texts.Compare(Left, Right).Rows);

        Assert.Equal(Shape.Merged, row.Shape);
        Assert.All(row.Deleted, mark => Assert.Contains(row.Left, sentence => mark.Start >= sentence.Start && mark.End <= sentence.End));
    }

    [Fact]
    public void ASentenceCutFromAQuoteBothHaveIsMaterial()
    {
        const string Left = "“I never met the man. He is not my enemy. We get along very well in private,” the president said.";
        const string Right = "“He is not my enemy. We get along very well in private,” the president said.";
        var change = Assert.Single(Texts.Compare(Left, Right).Material);

        Assert.Equal(MaterialKind.QuoteWording, change.Kind);
        Assert.Equal("“I never met the man.", change.Left?.Of(Left));
        Assert.Null(change.Right);
    }

    [Fact]
    public void SidesSwappedGiveTheMirrorImage()
    {
        const string Left = "He allegedly took 5 dollars on Monday. Nobody saw it.";
        const string Right = "On Friday he took six dollars. Somebody saw it.";
        var there = Texts.Compare(Left, Right).Material.Select(change => (change.Kind, change.Left, change.Right));
        var back = Texts.Compare(Right, Left).Material.Select(change => (change.Kind, change.Right, change.Left));

        Assert.Equal(there.Order(), back.Order());
    }
}
