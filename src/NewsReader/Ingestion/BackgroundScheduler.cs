using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace NewsReader.Ingestion;

/// <summary>
/// Low-priority task scheduler, one thread per core. Awaits inside a task, and tasks it starts on the current scheduler,
/// remain on it.
/// </summary>
internal sealed class BackgroundScheduler : TaskScheduler
{
    /// <summary>Nice value of the threads on Linux, of 19: a tenth of the share of a normal thread.</summary>
    private const int Niceness = 10;

    /// <summary>Threads that may be left to long work while others take their place: each holds a core and a document.</summary>
    private const int MostRelieved = 8;

    private readonly BlockingCollection<Task> waiting = [];
    private readonly Lock turn = new();
    private readonly List<Worker> workers = [];
    private int relieved;

    private BackgroundScheduler()
    {
        for (var core = 0; core < Environment.ProcessorCount; core++)
        {
            Start();
        }
    }

    /// <summary>The only one of the program, made when it is first asked for.</summary>
    public static BackgroundScheduler Shared { get; } = new();

    /// <summary>Runs work here.</summary>
    public Task RunAsync(Func<Task> work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.DenyChildAttach, this).Unwrap();

    /// <summary>Computes something in parallel with the caller, on this scheduler when the caller is on it.</summary>
    public static Task<T> ForkAsync<T>(Func<T> compute, CancellationToken cancellation = default) =>
        Task.Factory.StartNew(compute, cancellation, TaskCreationOptions.DenyChildAttach, Current);

    /// <summary>
    /// Lets another thread take the place of the one that does some work, so that what waits goes on. That one ends when
    /// its work is done.
    /// </summary>
    /// <returns>Whether the work is done here, and not too many threads have been left to such work already.</returns>
    public bool Relieve(Task work)
    {
        lock (turn)
        {
            if (relieved >= MostRelieved || workers.Find(worker => worker.InHand == work) is not { IsRelieved: false } busy)
            {
                return false;
            }

            busy.IsRelieved = true;
            relieved++;
        }

        Start();
        return true;
    }

    protected override void QueueTask(Task task) => waiting.Add(task);

    /// <summary>Work already on a background thread continues without a detour through the queue.</summary>
    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) =>
        !taskWasPreviouslyQueued && Current == this && TryExecuteTask(task);

    protected override IEnumerable<Task> GetScheduledTasks() => [.. waiting];

    private void Start()
    {
        var worker = new Worker();
        lock (turn)
        {
            workers.Add(worker);
        }

        new Thread(() => Work(worker)) { IsBackground = true, Name = "background", Priority = ThreadPriority.BelowNormal }.Start();
    }

    private void Work(Worker worker)
    {
        LowerPriority();
        foreach (var task in waiting.GetConsumingEnumerable())
        {
            worker.InHand = task;
            TryExecuteTask(task);
            worker.InHand = null;
            if (IsReplaced(worker))
            {
                return;
            }
        }
    }

    private bool IsReplaced(Worker worker)
    {
        lock (turn)
        {
            if (worker.IsRelieved)
            {
                relieved--;
                workers.Remove(worker);
            }

            return worker.IsRelieved;
        }
    }

    /// <summary>Lowers the calling thread's priority. On Linux the runtime's own priorities have no effect; the niceness does.</summary>
    private static void LowerPriority()
    {
        // For setpriority(2): the kind is a process, and 0 is the calling one, on Linux the calling thread.
        const int callingThread = 0;
        if (OperatingSystem.IsLinux())
        {
            _ = SetPriority(callingThread, callingThread, Niceness); // refused, the work is done at the usual priority
        }
    }

    /// <summary>What a thread is doing.</summary>
    private sealed class Worker
    {
        public volatile Task? InHand;

        public bool IsRelieved { get; set; }
    }

    [DllImport("libc", EntryPoint = "setpriority"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetPriority(int which, int who, int priority);
}
