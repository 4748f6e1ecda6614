using System.Runtime.InteropServices;

namespace NewsReader.Hosting;

/// <summary>How the C library keeps the memory that the database gave back.</summary>
internal static class NativeHeap
{
    /// <summary>M_ARENA_MAX of malloc.h.</summary>
    private const int ArenaMax = -8;

    /// <summary>
    /// Heaps that threads share. Unless told otherwise, glibc makes eight for each processor, and each keeps what its
    /// threads used at their busiest: after an hour of readers, some hundred megabytes.
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
