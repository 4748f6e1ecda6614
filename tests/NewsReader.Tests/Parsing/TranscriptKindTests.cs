using NewsReader.Core.Documents;
using NewsReader.Core.Parsing;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Tests.Parsing;

/// <summary>Kinds of transcript: who speaks, and which lines are not speech.</summary>
public sealed class TranscriptKindTests
{
    [Fact]
    public void MembersInCapitalsSpeakUnderTheTitlesOfMotions()
    {
        var document = Parse("""
            Tuesday, 3 May 2022

            PROCEEDINGS OF THE HOUSE

            FERRIES BILL (Second Reading debate)

            The MINISTER OF TRANSPORT: Speaker, the ferry ran aground.

            We will repair it.

            Mr T R VANDERBYL: Speaker, who pays for it?

            Order disposed of by the Whips: Harbours

            PIERS BILL

            Decided without debate.

            Adv A D DE VILLE: Speaker, I support the Bill.

            The House adjourned at 16:48
            """);

        Assert.Equal(["The MINISTER OF TRANSPORT", "The MINISTER OF TRANSPORT", "Mr T R VANDERBYL", "Mr T R VANDERBYL", "Adv A D DE VILLE"],
            Turns(document).Select(turn => turn.Speaker));
        Assert.DoesNotContain(Turns(document), turn => turn.Words.Contains("PIERS", StringComparison.Ordinal)
            || turn.Words.Contains("Decided", StringComparison.Ordinal) || turn.Words.Contains("adjourned", StringComparison.Ordinal));
    }

    [Fact]
    public void ANameOverConstituencyAndPartySpeaks()
    {
        var document = Parse("""
            Arden Ferry

            Ann Lee
            (Arden) (Ind)
            When will the ferry sail again?

            The Minister for Harbours (Bo Chan)
            It sails on Tuesday. I thank the crew.

            Madam Deputy Speaker
            Order. We move on.
            """);

        Assert.Equal(["Ann Lee", "Bo Chan", "Madam Deputy Speaker"], Turns(document).Select(turn => turn.Speaker));
        Assert.Equal("The Minister for Harbours", document.Blocks.First(block => block.Speaker?.Name is "Bo Chan").Speaker!.Role);
    }

    [Fact]
    public void AnOfficialReportOfThreeSpeechesIsRead()
    {
        var document = Parse("  Ms. LEE. Mr. Speaker, the ferry ran aground on Sunday night at the \nmouth of the river.\n"
            + "  Mr. CHAN of Arden. Will the gentlewoman yield for a question about \nthe harbour?\n  Ms. LEE. I yield to him for as "
            + "long as he may need, and I "
            + "ask him \nto be brief.\n"
            + "  There was no objection.\n");

        Assert.Equal(["Ms. LEE", "Mr. CHAN", "Ms. LEE"], Turns(document).Select(turn => turn.Speaker));
        Assert.DoesNotContain(Turns(document), turn => turn.Words.Contains("objection", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("(A film is shown.)")]
    [InlineData("(Guests leave the room.)")]
    [InlineData("The meeting rose at 1.15 p.m.")]
    [InlineData("There was no objection.")]
    public void ALineAboutTheRoomIsNobodysWords(string line)
    {
        var document = Parse($"MS. LEE:  Good afternoon.\n\n{line}\n\nMR. CHAN:  Who pays?\n\nMS. LEE:  We do.");

        Assert.Equal(BlockRole.StageDirection, document.Blocks[1].Role);
        Assert.Equal(3, Turns(document).Count);
    }

    [Theory]
    [InlineData("TO ORDER A VIDEO OF THIS TRANSCRIPT, PLEASE CALL 800-555-NEWS OR USE OUR SECURE ONLINE ORDER FORM LOCATED AT "
        + "www.video.example")]
    [InlineData("Content and Programming Copyright 2024 Arden News Network, LLC. ALL RIGHTS RESERVED. All materials herein are protected.")]
    public void ANetworksNoticeIsNobodysWords(string notice)
    {
        var document = Parse($"ANN LEE, ANCHOR: Good evening.\n\nBO CHAN, REPORTER: Good evening, Ann.\n\nLEE: Thanks, Bo.\n\n{notice}");

        Assert.Equal(3, Turns(document).Count);
        Assert.Equal(BlockRole.Trailer, document.Blocks[^1].Role);
    }

    [Theory]
    [InlineData("Ann Lee\n0 minutes 3 seconds\nGood morning.\n\nBo Chan\n1 minute 11 seconds\nWho pays?\n\nAnn Lee\n2 minutes 4 "
        + "seconds\nWe do.")]
    [InlineData("Ann Lee [0.5s - 3.2s]\nGood morning.\n\nBo Chan [3.5s - 5.1s]\nWho pays?\n\nAnn Lee [5.5s - 8.0s]\nWe do.")]
    [InlineData("Ann Lee 0:03\nGood morning.\n\nBo Chan (External) 0:07\nWho pays?\n\nAnn Lee 0:11\nWe do.")]
    public void NamesBesideTimesSpeak(string text)
    {
        var document = DocumentParser.Parse(DocumentReader.Read(text, Format.Text));

        Assert.Equal([("Ann Lee", "Good morning."), ("Bo Chan", "Who pays?"), ("Ann Lee", "We do.")], Turns(document));
    }

    [Fact]
    public void TheMannerOfADelegateIsNoOffice()
    {
        var document = Parse("The President: I give the floor to Freeland.\n\nMs. Lee (Freeland) (spoke in French): We thank you. Is "
            + "it open?\n\n"
            + "The President (spoke in Spanish): It is.\n\nMs. Lee (Freeland): Then I begin.");

        Assert.DoesNotContain(document.Blocks, block => block.Speaker?.Role?.Contains("spoke", StringComparison.Ordinal) ?? false);
    }

    [Fact]
    public void SeveralNamesMayFollowSeveralBys()
    {
        var document = Parse("The ferry runs aground\n\nMar 4, 2024 6:30 PM EST\n\nBy —\n\nAnn Lee\n\nBy —\n\nBo Chan\n\n"
            + "The ferry to Arden ran aground on Sunday night, and all forty people on board are safe.");

        Assert.Equal(["Ann Lee", "Bo Chan"], document.Reporters.Select(reporter => reporter.Value));
    }

    [Theory]
    [InlineData("Harbour news\n\nNote WASHINGTON: the ferry sails.\n\nThe second paragraph has no label.")]
    [InlineData("PIERS AND HARBOURS\n\nThe ferry to Arden ran aground. It sails again on Tuesday.\n\nCALM SEAS\n\nThe weather is good.")]
    public void CapitalsInAReportAreNoSpeakers(string text) => Assert.Empty(Turns(Parse(text)));

    private static Document Parse(string text) => DocumentParser.Parse(new() { Text = text });

    private static List<(string Speaker, string Words)> Turns(Document document) =>
        [.. document.Blocks.Where(block => block.Role == BlockRole.Turn && block.Speaker is not null)
            .Select(block => (block.Speaker!.Name, block.Content.Of(document.Text)))];
}
