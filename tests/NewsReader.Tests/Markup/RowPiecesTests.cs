using FsCheck;
using FsCheck.Fluent;
using NewsReader.Markup;

namespace NewsReader.Tests.Markup;

public sealed class RowPiecesTests
{
    [Fact]
    public void MarkupInTheTextIsShownAndNeverObeyed() =>
        Assert.Equal("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;", Show("<script>alert(1)</script> & \"more\""));

    [Fact]
    public void MarkupAcrossTheBorderOfAMarkIsShownToo() =>
        Assert.Equal("a &lt;<del>b&gt;</del>", Show("a <b>", Edit(3, 5)));

    [Fact]
    public void AHostileIdentifierStaysInsideItsAttribute() =>
        Assert.Equal("<span id=\"&quot;&gt;&lt;b\">a</span>", Show("a", new TextMark(MarkLayer.Sentence, new(0, 1), "span", Id: "\"><b")));

    [Fact]
    public void MarksOutsideTheShownPartAndEmptyOnesLeaveNoTrace() =>
        Assert.Equal("bc", new MarkedText("abcd", new(1, 3), [Edit(0, 1), Edit(3, 4), Edit(2, 2)]).ToString());

    [Fact]
    public void AMarkThatReachesBeyondTheShownPartIsClippedToIt() =>
        Assert.Equal("<del>bc</del>", new MarkedText("abcd", new(1, 3), [Edit(0, 4)]).ToString());

    [Fact]
    public void NestedMarksNest() =>
        Assert.Equal("a<span class=\"said\">b<del>c</del>d</span>", Show("abcd", Said(1, 4), Edit(2, 3)));

    [Fact]
    public void AMarkThatCrossesAnEarlierLayerIsCutAtItsBorder() =>
        Assert.Equal("<span class=\"said\">a<del>b</del></span><del>c</del>", Show("abc", Said(0, 2), Edit(1, 3)));

    [Fact]
    public void AnEarlierLayerEnclosesALaterOneThatBeganBefore() =>
        Assert.Equal("<del>a</del><span class=\"said\"><del>b</del>c</span>", Show("abc", Edit(0, 2), Said(1, 3)));

    [Fact]
    public void ACutMarkKeepsItsIdentifierOnceSoThatItStaysUnique() =>
        Assert.Equal(
            "<span id=\"s1\">a<b id=\"x\">b</b></span><span id=\"s2\"><b>c</b></span>",
            Show(
                "abc",
                new TextMark(MarkLayer.Sentence, new(0, 2), "span", Id: "s1"),
                new TextMark(MarkLayer.Sentence, new(2, 3), "span", Id: "s2"),
                new TextMark(MarkLayer.Hit, new(1, 3), "b", Id: "x")));

    [Fact]
    public void WhateverTheMarksTheWordsStayAndEveryElementClosesInsideTheOneItOpenedIn() =>
        Prop.ForAll(Layouts.ToArbitrary(), marks =>
        {
            const string text = "0123456789";
            var html = Show(text, [.. marks]);
            return string.Equals(WithoutTags(html), text, StringComparison.Ordinal) && IsBalanced(html);
        }).QuickCheckThrowOnFailure();

    private static Gen<TextMark[]> Layouts =>
        (from layer in Gen.Elements(Enum.GetValues<MarkLayer>())
         from start in Gen.Choose(0, 9)
         from length in Gen.Choose(0, 10)
         select new TextMark(layer, new(start, Math.Min(10, start + length)), $"e{(int)layer}")).ArrayOf();

    private static string Show(string text, params TextMark[] marks) => new MarkedText(text, new(0, text.Length), marks).ToString();

    private static TextMark Edit(int start, int end) => new(MarkLayer.Edit, new(start, end), "del");

    private static TextMark Said(int start, int end) => new(MarkLayer.Quote, new(start, end), "span", "said");

    private static string WithoutTags(string html) =>
        string.Concat(html.Split('<').Select((part, index) => index == 0 ? part : part[(part.IndexOf('>') + 1)..]));

    private static bool IsBalanced(string html)
    {
        var open = new Stack<string>();
        foreach (var tag in html.Split('<').Skip(1).Select(part => part[..part.IndexOf('>')]))
        {
            if (!tag.StartsWith('/'))
            {
                open.Push(tag);
            }
            else if (!open.TryPop(out var opened) || !string.Equals(opened, tag[1..], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return open.Count == 0;
    }
}
