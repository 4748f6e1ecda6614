using NewsReader.Commands.Collections;

namespace NewsReader.Tests.Commands;

public sealed class WorkFolderTests
{
    [Fact]
    public void WhatAKilledCommandLeftIsRemovedByALaterOne()
    {
        var killed = WorkFolder.Make("test", DateTime.UtcNow);
        File.WriteAllText(Path.Combine(killed.FullName, "half"), "written");
        var running = WorkFolder.Make("test", DateTime.UtcNow.AddHours(1));
        Assert.True(Directory.Exists(killed.FullName));
        var next = WorkFolder.Make("test", DateTime.UtcNow.AddDays(2));

        Assert.False(Directory.Exists(killed.FullName));
        Assert.True(Directory.Exists(next.FullName));
        Assert.False(Directory.Exists(running.FullName));
        next.Delete();
    }
}
