using System.Runtime.InteropServices;

namespace NewsReader.Benchmarks;

/// <summary>
/// Processor time of the current thread. A thread that waits for a processor uses none, so a busy machine changes little.
/// </summary>
/// <remarks>On Windows it is the processor time of the whole process.</remarks>
internal static class ProcessorTime
{
    /// <summary>The number of the clock of the calling thread, as Linux and macOS define it.</summary>
    private static readonly int ClockOfThread = OperatingSystem.IsMacOS() ? 16 : 3;

    /// <summary>Runs the work on the current thread.</summary>
    /// <returns>The processor time it took.</returns>
    public static TimeSpan Of(Action work)
    {
        var before = UsedSoFar();
        work();
        return UsedSoFar() - before;
    }

    /// <summary>The processor time that the current thread has used since it began.</summary>
    public static TimeSpan UsedSoFar()
    {
        if (OperatingSystem.IsWindows())
        {
            return Environment.CpuUsage.TotalTime;
        }

        return GetTime(ClockOfThread, out var time) is 0
            ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1e3)
            : throw new InvalidOperationException("The system has no clock for a thread's processor time.");
    }

    [DllImport("libc", EntryPoint = "clock_gettime"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, out TimeValue time);

    /// <summary>The system's <c>timespec</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct TimeValue
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
