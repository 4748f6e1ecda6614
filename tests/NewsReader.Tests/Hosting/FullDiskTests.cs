using System.Diagnostics;
using System.Net;
using System.Text;
using NewsReader.Tests.Commands;
using static NewsReader.Tests.Hosting.Forms;

namespace NewsReader.Tests.Hosting;

public sealed class FullDiskTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Data => Path.Combine(folder.Path, "data");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task ASiteOnAFullDiskIsReadSaysSoToThoseWhoSendAndGoesOnWhenThereIsRoom()
    {
        Assert.SkipUnless(await OwnMounts.AreAllowedAsync(), OwnMounts.Needed);
        var signs = Path.GetDirectoryName(folder.File("signs/begun", ""))!;
        using var shell = OwnMounts.Start(
            $$"""
            wait_for() { while [ ! -e "$IN/$1" ]; do sleep 0.1; done; }
            mkdir -p "$DATA" && mount -t tmpfs -o size=3m none "$DATA"
            RateLimits__UploadsPerMinute=100000 {{OwnMounts.Program}} serve --urls http://127.0.0.1:0 &
            wait_for full; mount -o remount,size=40m "$DATA"; touch "$IN/roomy"
            wait_for stop; kill -TERM $!; wait $!; echo "serve ended with $?"
            {{OwnMounts.Program}} check; echo "check ended with $?"; ls "$DATA/incoming" 2>/dev/null
            """,
            Data,
            signs);
        using var ending = new Ending(shell);
        var errors = shell.StandardError.ReadToEndAsync();
        using var client = new HttpClient { BaseAddress = new(await AddressAsync(shell)) };
        var kept = await FillAsync(client);
        await RefusesAndIsReadAsync(client);
        await SignAsync(signs, "full", "roomy");

        using (var taken = await SendAsync(client, kept))
        {
            Assert.Equal(HttpStatusCode.Created, taken.StatusCode);
        }

        await File.WriteAllTextAsync(Path.Combine(signs, "stop"), "");
        var rest = await shell.StandardOutput.ReadToEndAsync();

        Assert.Contains("serve ended with 0", rest, StringComparison.Ordinal);
        Assert.EndsWith($"{kept + 3} revisions checked · 0 problems\ncheck ended with 0\n", rest, StringComparison.Ordinal);
        Assert.Contains("no room left", await errors, StringComparison.Ordinal); // the log tells whoever looks after the site
    }

    /// <summary>The address in the site's own first line.</summary>
    private static async Task<string> AddressAsync(Process shell) =>
        (await shell.StandardOutput.ReadLineAsync())!.Split(' ').First(word => word.StartsWith("http", StringComparison.Ordinal));

    /// <summary>Sends reports until the site keeps no more.</summary>
    /// <returns>How many it kept.</returns>
    private static async Task<int> FillAsync(HttpClient client)
    {
        for (var number = 0; ; number++)
        {
            using var answer = await SendAsync(client, number);
            if (answer.StatusCode != HttpStatusCode.Created)
            {
                Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
                Assert.InRange(number, 1, 1_000);
                return number;
            }
        }
    }

    private static async Task RefusesAndIsReadAsync(HttpClient client)
    {
        using var upload = await client.SendAsync("/add", [], ("long.txt", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 400).Select(LongReport.Of)))));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, upload.StatusCode);
        Assert.DoesNotContain("   at ", await upload.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        foreach (var page in new[] { "/", "/articles/1", "/compare/1...2", "/quotes?q=the" })
        {
            using var read = await client.GetAsync(At(page));
            Assert.Equal(HttpStatusCode.OK, read.StatusCode);
        }
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient client, int number) =>
        client.PostAsync(At($"/api/v1/documents?name={number}.txt"), new StringContent(LongReport.Of(number), Encoding.UTF8, "text/plain"));

    /// <summary>Says that the script may go on, and waits until it has.</summary>
    private static async Task SignAsync(string signs, string said, string answer)
    {
        await File.WriteAllTextAsync(Path.Combine(signs, said), "");
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromSeconds(60) && !File.Exists(Path.Combine(signs, answer));)
        {
            await Task.Delay(50);
        }

        Assert.True(File.Exists(Path.Combine(signs, answer)));
    }

    /// <summary>Ends a shell and what it started, however the test ends.</summary>
    private sealed class Ending(Process shell) : IDisposable
    {
        public void Dispose() => shell.Kill(entireProcessTree: true);
    }
}
