using NewsReader.Ingestion;

namespace NewsReader.Tests.Ingestion;

public class BackgroundSchedulerTests
{
    [Fact]
    public async Task WorkStaysInTheBackgroundAfterItAwaitedAndWhatItBeginsIsThere()
    {
        var threads = new List<string?>();
        await BackgroundScheduler.Shared.RunAsync(async () =>
        {
            threads.Add(Thread.CurrentThread.Name);
            await Task.Run(() => { }); // its end is on another thread
            threads.Add(Thread.CurrentThread.Name);
            threads.Add(await BackgroundScheduler.ForkAsync(() => Thread.CurrentThread.Name));
        });

        Assert.All(threads, name => Assert.StartsWith("background", name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhatAReaderBeginsIsNotInTheBackground() =>
        Assert.DoesNotContain("background", await Task.Run(() => BackgroundScheduler.ForkAsync(() => Thread.CurrentThread.Name ?? "")),
            StringComparison.Ordinal);

    [Fact]
    public async Task AFailureIsToldToWhoWaits() =>
        Assert.Equal("no",
            (await Assert.ThrowsAsync<InvalidDataException>(() =>
                BackgroundScheduler.Shared.RunAsync(() => throw new InvalidDataException("no")))).Message);

    [Fact]
    public async Task OnLinuxItsThreadsStandBack()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the niceness of a thread is a matter of Linux");

        var status = "";
        await BackgroundScheduler.Shared.RunAsync(() =>
        {
            status = File.ReadAllText("/proc/thread-self/stat");
            return Task.CompletedTask;
        });

        Assert.Equal("10", status[(status.LastIndexOf(')') + 2)..].Split(' ')[16]); // nice, field 19 of stat
    }
}
