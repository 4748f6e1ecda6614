using Microsoft.AspNetCore.Http;
using NewsReader.Tests.Commands;
using NewsReader.Tests.Following.Fetching;

namespace NewsReader.Tests.Ingestion.Addresses;

/// <summary><c>ingest https://…</c>, as a shell runs it, against a real web server.</summary>
public sealed class AddressIngestTests
{
    [Fact]
    public async Task AnAddressInsideIsRefusedUnlessAllowed()
    {
        using var data = new TemporaryFolder();
        await using var web = await PageAsync("The ferry stops.");

        var run = await ProgramRun.OfAsync(data.Path, "ingest", web.Address("/a"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("not an address of the public internet", run.Output + run.Errors, StringComparison.Ordinal);
        Assert.Empty(web.Asked);
    }

    [Fact]
    public async Task APageIsAddedAndItsEditRevisesIt()
    {
        using var data = new TemporaryFolder();
        var text = "The ferry stops on Monday, the harbour said.";
        await using var web = await WebOfTests.StartAsync(context => WriteAsync(context, text));

        var first = await IngestAsync(data.Path, web.Address("/a?utm_source=x"));
        text = "The ferry stops on Tuesday, the harbour said.";
        var second = await IngestAsync(data.Path, web.Address("/a"));

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Contains("added", first.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("revision", second.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("not-a-network", "is not a network")]
    [InlineData("127.0.0.0/8", "status 404")]
    public async Task WhatFailsIsNamedWithItsReason(string allowed, string reason)
    {
        using var data = new TemporaryFolder();
        await using var web = await WebOfTests.StartAsync(context =>
        {
            context.Response.StatusCode = 404;
            return Task.CompletedTask;
        });

        var run = await IngestAsync(data.Path, web.Address("/a"), allowed);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(reason, run.Output + run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnAddressCannotBeWatched()
    {
        using var data = new TemporaryFolder();

        Assert.Equal(2, (await ProgramRun.OfAsync(data.Path, "ingest", "https://site.example/", "--watch")).ExitCode);
    }

    private static async Task<ProgramRun> IngestAsync(string data, string address, string allowed = "127.0.0.0/8")
    {
        using var process = ProgramRun.Start(data, [("NEWSREADER_ALLOW_PRIVATE", allowed)], "ingest", address);
        process.StandardInput.Close();
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await errors);
    }

    private static Task<WebOfTests> PageAsync(string text) => WebOfTests.StartAsync(context => WriteAsync(context, text));

    private static Task WriteAsync(HttpContext context, string text)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(
            $"<!doctype html><html><head><title>Ferry</title></head><body><article><h1>Ferry</h1><p>{text}</p>"
            + "<p>Commuters said they had expected the change for weeks and would go by bus.</p></article></body></html>");
    }
}
