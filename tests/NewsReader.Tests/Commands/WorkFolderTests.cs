using NewsReader.Commands.Collections;

namespace NewsReader.Tests.Commands;

public sealed class WorkFolderTests
{
    [Fact]
    public void WhatAKilledCommandLeftIsRemovedByALaterOne()
    {
        var command = Guid.NewGuid().ToString("N"); // so that no folder of anything else is swept
        var killed = WorkFolder.Make(command, DateTime.UtcNow);
        File.WriteAllText(Path.Combine(killed.FullName, "half"), "written");
        var running = WorkFolder.Make(command, DateTime.UtcNow.AddHours(1));
        Assert.True(Directory.Exists(killed.FullName));
        var next = WorkFolder.Make(command, DateTime.UtcNow.AddDays(2));

        Assert.False(Directory.Exists(killed.FullName));
        Assert.True(Directory.Exists(next.FullName));
        Assert.False(Directory.Exists(running.FullName));
        next.Delete();
    }
}
