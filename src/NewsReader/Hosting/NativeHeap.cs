using System.Runtime.InteropServices;

namespace NewsReader.Hosting;

/// <summary>Limits the memory that the C library retains after the database has freed it.</summary>
internal static class NativeHeap
{
    /// <summary>M_ARENA_MAX of malloc.h.</summary>
    private const int ArenaMax = -8;

    /// <summary>
    /// Number of heaps that threads share. By default glibc makes eight for each processor, and each retains the peak of its
    /// threads: some hundred megabytes after an hour of readers.
    /// </summary>
    private const int Arenas = 2;

    private delegate int SetOption(int option, int value);

    /// <summary>Limits the heaps, where the C library is glibc. Call it before there are other threads.</summary>
    public static void Limit()
    {
        if (OperatingSystem.IsLinux() && NativeLibrary.TryLoad("libc.so.6", out var library)
            && NativeLibrary.TryGetExport(library, "mallopt", out var set))
        {
            Marshal.GetDelegateForFunctionPointer<SetOption>(set)(ArenaMax, Arenas);
        }
    }
}
