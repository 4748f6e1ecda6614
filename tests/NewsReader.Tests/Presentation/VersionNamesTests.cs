using NewsReader.Core.Documents;
using NewsReader.Core.Stories;
using NewsReader.Presentation;

namespace NewsReader.Tests.Presentation;

public sealed class VersionNamesTests
{
    [Fact]
    public void MediaTellApartWhereNoTwoAreOfOne() =>
        Assert.Equal(["web", "broadcast"], Names((Medium.Web, "Courier"), (Medium.Broadcast, "Courier")));

    [Fact]
    public void OutletsTellApartVersionsOfOneMedium() =>
        Assert.Equal(["Courier", "Ledger"], Names((Medium.Web, "Courier"), (Medium.Web, "Ledger")));

    [Fact]
    public void OnlyVersionsThatShareAllTheyAreKnownByHaveNumbers() =>
        Assert.Equal(
            ["Courier article 1", "Courier article 2", "Ledger", "broadcast", "web article 5", "article 6"],
            Names((Medium.Web, "Courier"), (Medium.Web, "Courier"), (Medium.Web, "Ledger"), (Medium.Broadcast, null), (Medium.Web, null),
                (Medium.Unknown, null)));

    [Fact]
    public void AnOutletWithAnArticleOfItsOwnIsNamedWithoutIt() =>
        Assert.Equal(["Post", "Courier"], Names((Medium.Web, "The Post"), (Medium.Web, "Courier")));

    private static IReadOnlyList<string> Names(params (Medium Medium, string? Outlet)[] versions) =>
        VersionNames.Of([.. versions.Select((version, index) => new ArticleSummary
        {
            Id = index + 1,
            StoryId = 1,
            Revision = 1,
            Medium = version.Medium,
            Outlet = version.Outlet,
        })]);
}
