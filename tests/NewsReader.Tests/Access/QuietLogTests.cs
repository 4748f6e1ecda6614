using NewsReader.Tests.Hosting;
using static NewsReader.Tests.Hosting.Forms;

namespace NewsReader.Tests.Access;

public sealed class QuietLogTests(GuardedSite site) : IClassFixture<GuardedSite>
{
    [Fact]
    public async Task PagesWithFormsLeaveNoWarning()
    {
        foreach (var address in RouteTable.Rows.Keys.Where(route => !route.StartsWith("/error", StringComparison.Ordinal))
            .Select(RouteTable.Filled))
        {
            using var answer = await site.Editor.GetAsync(At(address));
        }

        using var sent = await site.Editor.SendAsync("/add", [("text", "Words of a report."), ("format", "Text")]);
        using var batch = await site.Editor.GetAsync(sent.Headers.Location);
        using var nothing = await site.Editor.GetAsync(At("/no/such/page"));

        Assert.DoesNotContain("[WRN]", Log(), StringComparison.Ordinal);
    }

    private string Log()
    {
        var files = Directory.GetFiles(Path.Combine(site.Data, "logs"));
        return string.Concat(files.Select(file =>
        {
            using var reader = new StreamReader(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
            return reader.ReadToEnd();
        }));
    }
}
