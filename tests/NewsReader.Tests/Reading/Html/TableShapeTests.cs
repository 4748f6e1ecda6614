using NewsReader.Core.Documents;
using NewsReader.Reading.Manuscripts;
using NewsReader.Reading;

namespace NewsReader.Tests.Reading.Html;

public sealed class TableShapeTests
{
    [Theory]
    [InlineData("<b>y</b>")]
    [InlineData("<p>x")]
    [InlineData("<a href=x>y</a>")]
    [InlineData("<tr><p>x")]
    [InlineData("<td></td><i>x</i>")]
    public void ElementsBetweenCellsAreNotBuilt(string unit) =>
        Assert.Contains(Read("<table>" + Repeated(unit)).Problems, problem => problem.Kind == ProblemKind.Limit);

    [Theory]
    [InlineData("<table><tr><td>", "<b>y</b>", "</table>")]
    [InlineData("<table>", "<tr><th>x</th><td><b>y</b><i>z</i>", "</table>")]
    [InlineData("<table><tr><td><table><tr><td>x</table>", "<p>y</p>", "</table>")]
    [InlineData("<table><tr><td>x</table>", "<p>y</p>", "")]
    [InlineData("<table>", "<script></script>", "<tr><td>x</table>")]
    public void TablesOfBrowsersAreBuilt(string head, string unit, string tail) =>
        Assert.DoesNotContain(Read(head + Repeated(unit) + tail).Problems, problem => problem.Kind == ProblemKind.Limit);

    private static Manuscript Read(string html) => DocumentReader.Read(html, Format.Html);

    private static string Repeated(string unit) => string.Concat(Enumerable.Repeat(unit, 6_000));
}
