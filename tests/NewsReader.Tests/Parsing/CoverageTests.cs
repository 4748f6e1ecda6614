using FsCheck;
using FsCheck.Fluent;
using NewsReader.Core.Documents;
using NewsReader.Core.Parsing;
using NewsReader.Core.Text;

namespace NewsReader.Tests.Parsing;

/// <summary>Nothing is lost: every character is in exactly one block or one stretch of furniture, whatever the text.</summary>
public sealed class CoverageTests
{
    private static readonly string[] Pieces =
    [
        "\n", "\n\n", " ", "\u00A0", "02:52", "NAME SURNAME: ", "Q    ", "SURNAME, Chairman: ", "\"quoted words\"", "“curly ‘inner’”",
            "(BEGIN VIDEO CLIP)", "(AP Photo/Name)", ">> ", ">>> ",
        "READ MORE: ", "By Name Surname", "LONDON (Reuters) - ", "A sentence. Another one!", "Photo: Name", "###",
            "3. SOUNDBITE (English) Name Surname, role: ", "[00:01:12] ", "Name 00:00:05-00:00:14 (9 sec)",
        "Name Surname, CGTN, City, Country.", "July 25, 2022 - 21:00 ET", "😀", "。", "\uD800", "\t", "Title Without Stop", ":",
            "Image copyright X Image caption Y", "(", ")", "Reporting by X",
        "0:03 - Name", "0:03", "Name Surname\n", "SOT: ", "NAT SOT", "((MUSIC))", "--APPLAUSE--", "(APPLAUSE)",
            "NAME SURNAME MAYOR \"words\"", "NAME: (voice-over) ", ".", "2:36 P.M. EDT", "END 2:51 P.M. EDT\n",
    ];

    [Fact]
    public void EveryCharacterOfAMixedLayoutIsInExactlyOnePlace() =>
        Prop.ForAll(Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary(), IsCovered).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Press Room\n2:36 P.M. EDT\n\nMS. HALE:  I have nothing.\n\nQ    Is it safe?\n\n.\n\nEND 2:51 P.M. EDT\n")]
    [InlineData(".\n\n2:36 P.M. EDT\n\nMS. HALE:  I have nothing.\n")]
    public void EveryCharacterOfWhatOnceBrokeTheReadingIsInExactlyOnePlace(string text) => IsCovered(text);

    [Fact]
    public void EveryCharacterOfAnyTextIsInExactlyOnePlace() =>
        Prop.ForAll<string>(text => IsCovered(text ?? "")).QuickCheckThrowOnFailure();

    internal static bool IsCovered(string text)
    {
        var document = DocumentParser.Parse(new() { Text = text });
        var spans = document.Blocks.Select(block => block.Span).Concat(document.Furniture.Select(piece => piece.Span)).Order().ToList();
        var position = 0;
        foreach (var span in spans)
        {
            Assert.Equal(position, span.Start);
            Assert.False(span.IsEmpty);
            position = span.End;
        }

        Assert.Equal(text.Length, position);
        Assert.All(document.Blocks, block => AssertSentencesCover(text, block));
        return true;
    }

    private static void AssertSentencesCover(string text, Block block)
    {
        Assert.True(block.Span.Contains(block.Content));
        var covered = block.Sentences.Sum(sentence => text[sentence.Start..sentence.End].Count(c => !char.IsWhiteSpace(c)));
        Assert.Equal(block.Content.Of(text).Count(c => !char.IsWhiteSpace(c)), covered);
        Assert.All(block.Sentences, sentence => Assert.Equal(sentence, new TextSpan(sentence.Start, sentence.End).Trim(text)));
    }
}
