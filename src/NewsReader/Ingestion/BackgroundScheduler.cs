using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace NewsReader.Ingestion;

/// <summary>
/// Runs what nobody waits for on threads of its own, one for each core, to which the system gives the time that readers
/// leave. What such work awaits, and what it starts on the scheduler it finds, stays here.
/// </summary>
internal sealed class BackgroundScheduler : TaskScheduler
{
    /// <summary>How far the threads stand back on Linux, of 19: a tenth of the share of a thread that does not.</summary>
    private const int Niceness = 10;

    private readonly BlockingCollection<Task> waiting = [];

    private BackgroundScheduler()
    {
        for (var core = 0; core < Environment.ProcessorCount; core++)
        {
            new Thread(Work) { IsBackground = true, Name = $"background {core}", Priority = ThreadPriority.BelowNormal }.Start();
        }
    }

    /// <summary>The only one of the program, made when it is first asked for.</summary>
    public static BackgroundScheduler Shared { get; } = new();

    /// <summary>Runs work here.</summary>
    public Task RunAsync(Func<Task> work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.DenyChildAttach, this).Unwrap();

    /// <summary>Computes something beside what the caller does, here when the caller is here.</summary>
    public static Task<T> ForkAsync<T>(Func<T> compute, CancellationToken cancellation = default) =>
        Task.Factory.StartNew(compute, cancellation, TaskCreationOptions.DenyChildAttach, Current);

    protected override void QueueTask(Task task) => waiting.Add(task);

    /// <summary>Work that is here already goes on without going round by the queue.</summary>
    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) =>
        !taskWasPreviouslyQueued && Current == this && TryExecuteTask(task);

    protected override IEnumerable<Task> GetScheduledTasks() => [.. waiting];

    private void Work()
    {
        StandBack();
        foreach (var task in waiting.GetConsumingEnumerable())
        {
            TryExecuteTask(task);
        }
    }

    /// <summary>The runtime's own priorities do nothing on Linux, where a number of the calling thread counts.</summary>
    private static void StandBack()
    {
        const int callingThread = 0;
        if (OperatingSystem.IsLinux())
        {
            _ = SetPriority(callingThread, callingThread, Niceness); // refused, the work is done at the usual priority
        }
    }

    [DllImport("libc", EntryPoint = "setpriority"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetPriority(int which, int who, int priority);
}
