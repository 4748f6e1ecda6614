using NewsReader.Following.Fetching;
using NewsReader.Following.Visits;
using static NewsReader.Tests.Following.Visits.Visited;

namespace NewsReader.Tests.Following.Visits;

public sealed class VisitDeciderTests
{
    private static readonly string Long =
        string.Join(' ', Enumerable.Range(0, 60).Select(number => $"The gauge showed {number} on day {number}."));

    [Theory]
    [InlineData(nameof(FetchOutcome.NotModified), 304, nameof(VisitOutcome.NotModified))]
    [InlineData(nameof(FetchOutcome.Refused), 0, nameof(VisitOutcome.Refused))]
    [InlineData(nameof(FetchOutcome.Disallowed), 0, nameof(VisitOutcome.Refused))]
    [InlineData(nameof(FetchOutcome.Unreachable), 0, nameof(VisitOutcome.Failed))]
    [InlineData(nameof(FetchOutcome.Unreadable), 200, nameof(VisitOutcome.Failed))]
    [InlineData(nameof(FetchOutcome.Failed), 404, nameof(VisitOutcome.Gone))]
    [InlineData(nameof(FetchOutcome.Failed), 410, nameof(VisitOutcome.Gone))]
    [InlineData(nameof(FetchOutcome.Failed), 402, nameof(VisitOutcome.Lost))]
    [InlineData(nameof(FetchOutcome.Failed), 503, nameof(VisitOutcome.Failed))]
    [InlineData(nameof(FetchOutcome.Fetched), 200, nameof(VisitOutcome.Lost))]
    public void AVisitWithoutAPageHasItsOutcome(string fetched, int status, string expected)
    {
        var article = Article(Page(First, Second)) with { ShownId = 1, Candidate = new("key", Noon, 1) };
        var decision = article.Visit(Enum.Parse<FetchOutcome>(fetched), status);

        Assert.Equal(expected, decision.Outcome.ToString());
        Assert.NotEmpty(decision.Reason);
        Assert.Equal((article.Candidate, article.ShownId, false), (decision.Candidate, decision.ShownId, decision.IsIngested));
    }

    [Theory]
    [InlineData("<html></html>")]
    [InlineData("<html><body><article><h1>Bridge closed</h1><p>The old bridge.</p></article></body></html>")]
    [InlineData("<html><body><h1>Before you continue</h1><p>We use cookies and similar technologies to run this site. You can accept all "
        + "of them or choose which ones. We use them to measure how the site is used and to show advertisements that fit you.</p>")]
    [InlineData("<html><body><h1>Page not found</h1><p>The page you are looking for has moved or never was. Use the search to find it, or "
        + "read the most recent reports on our front page, which we update all day and all night for you.</p>")]
    public void APageWithoutTheReportIsALoss(string page) =>
        Assert.Equal(VisitOutcome.Lost, Article(Page(First, Second)).Visit(page).Outcome);

    [Fact]
    public void AReportCutByAnOfferIsALoss() =>
        Assert.Equal(VisitOutcome.Lost, Article(Page(First, Second, First + " Again.")).Visit(Page(First, "Subscribe to continue reading."))
            .Outcome);

    [Theory]
    [InlineData("Imprint", "Editor", "Ann Reed, 4 Mill Lane, Norbury", "Printed by Hall and Sons", true)]
    [InlineData("Imprint", "Editor", "Printer", "Hall and Sons", false)] // breaks off
    [InlineData("Imprint", "Editor", "Subscribe to continue reading.", "Four weeks for one pound", false)] // a wall
    [InlineData("Welcome", "Editor", "Ann Reed, 4 Mill Lane, Norbury", "Printed by Hall and Sons", false)] // another page
    public void AShortReportThatWasWrittenAgainIsNoLoss(string headline, string kept, string third, string fourth, bool isReport)
    {
        static string Imprint(string headline, params string[] lines) =>
            Page(lines).Replace("Bridge closed", headline, StringComparison.Ordinal);
        var before = Imprint("Imprint", "Editor", "The Ministry of Bridges and Ferries, Harbour Office, 12 Quay Street, Southwick", "Printer",
            "Hall and Sons", "Accessibility", "The office strives to make this page accessible to all, and answers each report of a barrier.",
            "Security", "No letter of the office ever asks for a password or for other secrets of those who read it.");

        var decision = Article(before).Visit(Imprint(headline, kept, third, fourth, "Printer", "Norbury, in the mill"));

        Assert.Equal(isReport, decision.Outcome is VisitOutcome.Changed or VisitOutcome.Candidate);
    }

    [Fact]
    public void AReportAboutConsentIsNoLoss()
    {
        var report = Page(First, "The banner said: before you continue, choose.", Second, Long);

        Assert.Equal(VisitOutcome.Changed, new VisitedArticle(Address).Visit(report).Outcome);
        Assert.Equal(VisitOutcome.Unchanged, Article(report).Visit(report).Outcome);
    }

    [Theory]
    [InlineData("https://other.example/bridge", nameof(VisitOutcome.Foreign))]
    [InlineData("https://valley.example.evil.example/bridge", nameof(VisitOutcome.Foreign))]
    [InlineData("https://www.valley.example/", nameof(VisitOutcome.Lost))]
    [InlineData("https://valley.example/bridge-2", nameof(VisitOutcome.Changed))]
    public void ARedirectIsFollowedOnTheSameSiteOnly(string final, string expected) =>
        Assert.Equal(expected, Article(Page(First, Second)).Visit(Page(First, Second, Long), final: final).Outcome.ToString());

    [Theory]
    [InlineData("https://other.example/bridge", nameof(VisitOutcome.Foreign))]
    [InlineData("https://www.valley.example.evil.example/bridge", nameof(VisitOutcome.Foreign))]
    [InlineData("https://valley.example/bridge", nameof(VisitOutcome.Changed))]
    [InlineData("/bridge", nameof(VisitOutcome.Changed))]
    public void ACanonicalAddressOfAnotherSiteNeverRevises(string canonical, string expected)
    {
        var page = Page(First, Second, Long).Replace("<html>", $"<html><head><link rel=canonical href='{canonical}'></head>",
            StringComparison.Ordinal);

        Assert.Equal(expected, Article(Page(First, Second)).Visit(page).Outcome.ToString());
    }

    [Fact]
    public void TheFirstTextBecomesARevision() => Assert.True(new VisitedArticle(Address).Visit(Page(First, Second)).IsIngested);

    [Fact]
    public void TheSameReportIsUnchangedAndEndsACandidate()
    {
        var decision = (Article(Page(First, Second)) with { Candidate = new("key", Noon, 1) }).Visit(Page(First, "7 comments", Second));

        Assert.Equal((VisitOutcome.Unchanged, null), (decision.Outcome, decision.Candidate));
    }

    [Fact]
    public void ALargeChangeNeedsNoConfirmation() =>
        Assert.Equal(VisitOutcome.Changed, Article(Page(First, Second)).Visit(Page(First, Second, Long)).Outcome);

    [Fact]
    public void ASmallChangeWaitsForASecondVisit()
    {
        var (article, changed) = (Article(Page(First, Second)), Page(First, Second.Replace("hour", "day", StringComparison.Ordinal)));
        var seen = article.Visit(changed);
        var soon = (article with { Candidate = seen.Candidate }).Visit(changed, Noon.AddSeconds(20));
        var confirmed = (article with { Candidate = seen.Candidate }).Visit(changed, Noon.AddMinutes(3));

        Assert.Equal(VisitOutcome.Candidate, seen.Outcome);
        Assert.InRange(seen.ComeAgainIn!.Value, TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(5));
        Assert.Equal((VisitOutcome.Candidate, seen.Candidate), (soon.Outcome, soon.Candidate));
        Assert.Equal((VisitOutcome.Changed, null), (confirmed.Outcome, confirmed.Candidate));
    }

    [Fact]
    public void ATextThatIsNeverTheSameIsNotVisitedWithoutEnd()
    {
        var article = Article(Page(First, Second));
        for (var visit = 1; visit <= 4; visit++)
        {
            var decision = article.Visit(Page(First, Second + $" Word{visit}."), Noon.AddMinutes(3 * visit));

            Assert.Equal(VisitOutcome.Candidate, decision.Outcome);
            Assert.Equal(visit <= 3, decision.ComeAgainIn is not null);
            article = article with { Candidate = decision.Candidate };
        }
    }

    [Fact]
    public void AClockThatWentBackConfirmsAChange()
    {
        var (article, changed) = (Article(Page(First, Second)), Page(First, Second.Replace("hour", "day", StringComparison.Ordinal)));

        Assert.Equal(VisitOutcome.Changed,
            (article with { Candidate = article.Visit(changed).Candidate }).Visit(changed, Noon.AddYears(-3)).Outcome);
    }

    [Fact]
    public void AHeadlineOnTrialReturns()
    {
        var (a, b) = (Page(First, Second), Page(First, Second).Replace("Bridge closed", "Cracked bridge closed", StringComparison.Ordinal));
        var article = Article(b, a);
        var returned = article.Visit(a);

        Assert.Equal((VisitOutcome.Returned, 1L, false), (returned.Outcome, returned.ShownId, returned.IsIngested));
        Assert.Equal(VisitOutcome.Unchanged, (article with { ShownId = 1 }).Visit(a).Outcome);
        Assert.Equal((VisitOutcome.Returned, null), ((article with { ShownId = 1 }).Visit(b).Outcome,
            (article with { ShownId = 1 }).Visit(b).ShownId));
    }

    [Fact]
    public void ATextOlderThanTheSixthRevisionIsAChange()
    {
        string[] pages =
            [.. Enumerable.Range(0, 7).Select(number => Page(First, Second, $"The water is at {number} metres, the harbour said."))];

        Assert.Equal(VisitOutcome.Returned, Article(pages).Visit(pages[5]).Outcome);
        Assert.Equal(VisitOutcome.Candidate, Article(pages).Visit(pages[6]).Outcome);
    }

    [Theory]
    [InlineData(10, nameof(VisitOutcome.LiveAddition))]
    [InlineData(31, nameof(VisitOutcome.Changed))]
    [InlineData(-500, nameof(VisitOutcome.Changed))]
    public void NewEntriesOfALivePageAreStoredEachHalfHour(int minutes, string expected)
    {
        var article = Article(Live(First, Second));
        article = article with { Revisions = [article.Revisions[0] with { ReceivedAt = Noon.AddMinutes(-minutes) }] };
        var decision = article.Visit(Live(Long, First, Second));

        Assert.Equal(expected, decision.Outcome.ToString());
        Assert.Equal(expected is nameof(VisitOutcome.LiveAddition) ? TimeSpan.FromMinutes(20) : null, decision.ComeAgainIn);
    }

    [Fact]
    public void AnEditOfAnOlderEntryIsStoredAtOnce()
    {
        var article = Article(Live(First, Second));
        article = article with { Revisions = [article.Revisions[0] with { ReceivedAt = Noon.AddMinutes(-1) }] };

        Assert.Equal(VisitOutcome.Changed,
            article.Visit(Live(Long, First.Replace("Monday", "Sunday", StringComparison.Ordinal), Second)).Outcome);
    }

    private static string Live(params string[] entries) =>
        Page(entries).Replace("<html>", "<html><head><script type=application/ld+json>{\"@type\":\"LiveBlogPosting\",\"headline\":\"Bridge "
            + "closed\"}</script></head>", StringComparison.Ordinal);
}
