using System.Diagnostics;
using System.Net;
using System.Text;
using NewsReader.Tests.Commands;
using static NewsReader.Tests.Hosting.Forms;

namespace NewsReader.Tests.Hosting;

public sealed class FullDiskTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>What the script prints when the disk has room again.</summary>
    private const string Roomy = "roomy";

    private string Data => Path.Combine(folder.Path, "data");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task ASiteOnAFullDiskIsReadSaysSoToThoseWhoSendAndGoesOnWhenThereIsRoom()
    {
        Assert.SkipUnless(await OwnMounts.AreAllowedAsync(), OwnMounts.Needed);
        using var shell = OwnMounts.Start(
            $$"""
            mkdir -p "$DATA" && mount -t tmpfs -o size=4m none "$DATA"
            RateLimits__UploadsPerMinute=100000 {{OwnMounts.Program}} serve --urls http://127.0.0.1:0 &
            read full; mount -o remount,size=40m "$DATA"; echo {{Roomy}}
            read stop; kill -TERM $!; wait $!; echo "serve ended with $?"
            {{OwnMounts.Program}} check; echo "check ended with $?"; ls "$DATA/incoming" 2>/dev/null
            """,
            Data,
            files: "");
        using var ending = new Ending(shell);
        var errors = shell.StandardError.ReadToEndAsync();
        using var client = new HttpClient { BaseAddress = new(await AddressAsync(shell)) };
        var kept = await FillAsync(client);
        await RefusesAndIsReadAsync(client);
        await shell.StandardInput.WriteLineAsync("full");
        await UntilRoomyAsync(shell);

        using (var taken = await SendAsync(client, kept))
        {
            Assert.Equal(HttpStatusCode.Created, taken.StatusCode);
        }

        await shell.StandardInput.WriteLineAsync("stop");
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
        using var upload =
            await client.SendAsync("/add", [],
                ("long.txt", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 400).Select(LongReport.Of)))));
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

    private static async Task UntilRoomyAsync(Process shell)
    {
        string? line;
        do
        {
            line = await shell.StandardOutput.ReadLineAsync();
        }
        while (line is not (null or Roomy));

        Assert.NotNull(line);
    }

    /// <summary>Ends a shell and what it started, however the test ends.</summary>
    private sealed class Ending(Process shell) : IDisposable
    {
        public void Dispose() => shell.Kill(entireProcessTree: true);
    }
}
