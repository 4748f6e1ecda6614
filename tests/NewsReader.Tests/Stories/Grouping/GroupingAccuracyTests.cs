using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace NewsReader.Tests.Stories.Grouping;

public sealed class GroupingAccuracyTests(ITestOutputHelper output)
{
    /// <summary>What the engine reached when this was written, less one report put wrong.</summary>
    private const double LeastF1 = 0.95;

    /// <summary>The same for the unluckiest order of arrival.</summary>
    private const double LeastF1InAnyOrder = 0.9;

    private static readonly Dictionary<LabelledNews, long> InOrderOfFile =
        LabelledNews.All.Zip(LabelledGrouping.Of(LabelledNews.All)).ToDictionary(report => report.First, report => report.Second);

    [Fact]
    public void LabelledNewsIsGroupedAsAPersonWould()
    {
        var reports = LabelledNews.All;
        var (precision, recall, f1) = LabelledGrouping.BCubed(reports, LabelledGrouping.Of(reports));

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"grouping: {reports.Count} reports of {reports.DistinctBy(report => report.Story).Count()} stories, B-cubed P "
            + $"{precision:F3} R {recall:F3} F1 {f1:F3}"));
        Assert.True(f1 >= LeastF1, $"F1 {f1:F3}");
    }

    [Fact]
    public void TheSameReportsInTheSameOrderGiveTheSameStories() =>
        Assert.Equal(LabelledGrouping.Of(LabelledNews.All), LabelledGrouping.Of(LabelledNews.All));

    [Fact]
    public void AnyOrderOfArrivalGroupsNearlyAsWell() =>
        Prop.ForAll(Gen.Shuffle(LabelledNews.All.ToArray()).ToArbitrary(), reports =>
            LabelledGrouping.BCubed(reports, LabelledGrouping.Of(reports)).F1 >= LeastF1InAnyOrder)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void TwoNeighboursArrivingInTheOtherOrderChangeNextToNothing() =>
        Prop.ForAll(Gen.Choose(0, LabelledNews.All.Count - 2).ToArbitrary(), at =>
        {
            var swapped = LabelledNews.All.ToArray();
            (swapped[at], swapped[at + 1]) = (swapped[at + 1], swapped[at]);
            return Agreement(swapped) >= LeastF1InAnyOrder;
        }).QuickCheckThrowOnFailure();

    /// <summary>How far the stories found for the reports in this order are those found in the order of the file.</summary>
    private static double Agreement(LabelledNews[] reports)
    {
        var labelled = reports.Select(report => report with { Story = InOrderOfFile[report].ToString(CultureInfo.InvariantCulture) })
            .ToList();
        return LabelledGrouping.BCubed(labelled, LabelledGrouping.Of(reports)).F1;
    }
}
