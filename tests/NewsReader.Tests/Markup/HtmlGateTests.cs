using NewsReader.Markup;

namespace NewsReader.Tests.Markup;

public sealed class HtmlGateTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<SCRIPT SRC=//evil.example/x.js></SCRIPT>")]
    [InlineData("<svg onload=alert(1)><a href=javascript:alert(1)>x</a></svg>")]
    [InlineData("<math><mtext></p><style><!--</style><img title=\"--&gt;&lt;img src=x onerror=alert(1)&gt;\"></mtext></math>")]
    [InlineData("<iframe srcdoc='<script>alert(1)</script>'></iframe>")]
    [InlineData("<object data=data:text/html;base64,PHNjcmlwdD4=></object><embed src=x>")]
    [InlineData("<style>*{background:url(//evil.example)}</style>")]
    [InlineData("<template><script>alert(1)</script></template>")]
    [InlineData("<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>")]
    [InlineData("<base href=//evil.example><link rel=stylesheet href=//evil.example><meta http-equiv=refresh content=0>")]
    [InlineData("<!--><script>alert(1)</script>-->")]
    public void WhatRunsOrLoadsLeavesNoElementBehind(string html) =>
        Assert.DoesNotMatch("<(script|svg|math|img|iframe|object|embed|style|template|base|link|meta)", Pass(html));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("java&#10;script:alert(1)")]
    [InlineData("&#1;javascript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("blob:https://evil.example/1")]
    [InlineData("//evil.example/")]
    [InlineData("\\\\evil.example\\")]
    public void ALinkToAnythingButAPageOrAMailboxLosesItsAddressAndKeepsItsWords(string address) =>
        Assert.Equal("<a>words</a>", Pass($"<a href=\"{address}\">words</a>"));

    [Theory]
    [InlineData("<p onclick=alert(1)>a</p>", "<p>a</p>")]
    [InlineData("<p style=\"position:fixed\" class=x id=main name=y data-key=z>a</p>", "<p>a</p>")]
    [InlineData("<p/onmouseover=alert(1)//>a</p>", "<p>a</p>")]
    public void AttributesThatAreNotOursAreLeftOut(string html, string expected) => Assert.Equal(expected, Pass(html));

    [Fact]
    public void AnElementThatIsNotKnownGoesAndItsWordsStay() =>
        Assert.Equal("<p>a b c</p>", Pass("<p>a <blink>b</blink> <x-y>c</x-y></p>"));

    [Fact]
    public void WordsThatLookLikeMarkupStayWords() =>
        Assert.Equal("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>", Pass("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"));

    [Fact]
    public void AThousandElementsInsideEachOtherKeepTheirWords() =>
        Assert.Contains("deep", Pass(string.Concat(Enumerable.Repeat("<blockquote>", 1_000)) + "deep"), StringComparison.Ordinal);

    [Fact]
    public void HeadingsGetIdentifiersOfOurOwnEachOnce() =>
        Assert.Equal(
            "<h2 id=\"on-the-keys\">The keys</h2><h2 id=\"on-the-keys-2\">The keys!</h2>",
            Pass("<h2 id=main>The keys</h2><h2>The keys!</h2>"));

    [Fact]
    public void ALinkInsideThePageLeadsToTheHeadingOfThatName() =>
        Assert.Equal("<a href=\"#on-keys\">k</a>", Pass("<a href=#keys>k</a>"));

    [Theory]
    [InlineData("https://example.org/a?b=1&c=2", "https://example.org/a?b=1&amp;c=2")]
    [InlineData("mailto:a@example.org", "mailto:a@example.org")]
    public void LinksToPagesAndMailboxesStay(string address, string expected) =>
        Assert.Equal($"<a href=\"{expected}\">x</a>", Pass($"<a href=\"{address}\">x</a>"));

    [Fact]
    public void ALinkWithoutASchemeLeadsWhereTheCallerSays() =>
        Assert.Equal("<a href=\"/help/search\">x</a>", Pass("<a href=search.md>x</a>"));

    private static string Pass(string html) =>
        new HtmlGate(path => path is "search.md" or "/help/search" ? "/help/search" : null).Pass(html).ToString()!;
}
