using NewsReader.Core.Text;
using NewsReader.Core.Text.Sentences;

namespace NewsReader.Tests.Text.Sentences;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("no stop at all")]
    [InlineData("Mr. Smith met Dr. Jones, Gen. Lee and Sen. Poe.")]
    [InlineData("It rose 3.5 percent to $2.50 a share.")]
    [InlineData("U.S. President Trump met J. K. Rowling in Portland, Ore., on Feb. 26.")]
    [InlineData("The meeting at 3 p.m. Sunday was short.")]
    [InlineData("“I don't know him well enough.” said Donald Trump.")]
    [InlineData("“Is he an enemy?” Mr. Trump asked.")]
    [InlineData("Yahoo! said it would sell.")]
    [InlineData("See example.com/a.b for more.")]
    [InlineData("Am 15. Juli traf er z.B. Frau Merkel.")]
    [InlineData("Die Brücke hält, z. B. im Winter, d. h. auch bei Eis.")]
    [InlineData("A casa da Sra. Costa fica na Av. Central, n. 14.")]
    [InlineData("Wait... what is that?!")]
    [InlineData("“我很好。”他说。")]
    [InlineData("“也许……”他说。")]
    [InlineData("我……我不知道。")]
    [InlineData("Im 2. Weltkrieg fiel die Brücke.")]
    [InlineData("A casa da profª. Costa fica no porto.")]
    [InlineData("قال د. أحمد إن الجسر آمن.")]
    public void StaysWhole(string text) => Assert.Equal(text.Trim().Length == 0 ? [] : [text.Trim()], Split(text));

    [Theory]
    [InlineData("One. Two! Three? Four", "One.|Two!|Three?|Four")]
    [InlineData("the 2016 race. that probe continues.", "the 2016 race.|that probe continues.")]
    [InlineData("He lives in the U.S. The weather is fine.", "He lives in the U.S.|The weather is fine.")]
    [InlineData("It ended at 3 p.m. She left.", "It ended at 3 p.m.|She left.")]
    [InlineData("So did I. We left.", "So did I.|We left.")]
    [InlineData("No. I don't know.", "No.|I don't know.")]
    [InlineData("He sold it to Acme Inc. It closed.", "He sold it to Acme Inc.|It closed.")]
    [InlineData("“He’s not my enemy. ‘Is he a friend?’ No, I don’t.” He left.",
        "“He’s not my enemy.|‘Is he a friend?’|No, I don’t.”|He left.")]
    [InlineData("One line\n\nAnother line", "One line|Another line")]
    [InlineData("A line\nthat goes on.", "A line\nthat goes on.")]
    [InlineData("他去了U.S.。她没去。", "他去了U.S.。|她没去。")]
    [InlineData("“快走！”他问：“去哪？”", "“快走！”|他问：“去哪？”")]
    [InlineData("他来了。她走了！真的？是的。", "他来了。|她走了！|真的？|是的。")]
    [InlineData("“也许……”她走了。", "“也许……”|她走了。")]
    [InlineData("他等着…… 没有人来。", "他等着……|没有人来。")]
    [InlineData("هل جاء؟ نعم. ذهب.", "هل جاء؟|نعم.|ذهب.")]
    [InlineData("O Sr. Silva chegou. Ele falou.", "O Sr. Silva chegou.|Ele falou.")]
    [InlineData("He paused ... (Laughter.) Then he left.", "He paused ...|(Laughter.)|Then he left.")]
    public void IsSplit(string text, string expected) => Assert.Equal(expected.Split('|'), Split(text));

    [Fact]
    public void OnlyTheRangeIsSplit()
    {
        var spans = SentenceSplitter.Split("A b. C d. E f.", new(5, 9));

        Assert.Equal([new TextSpan(5, 9)], spans);
    }

    [Fact]
    public void ARangeOutsideTheTextIsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SentenceSplitter.Split("abc", new(0, 4)));

    private static string[] Split(string text) =>
        [.. SentenceSplitter.Split(text, new(0, text.Length)).Select(span => span.Of(text))];
}
