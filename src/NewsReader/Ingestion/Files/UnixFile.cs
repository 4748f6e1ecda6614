using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace NewsReader.Ingestion.Files;

/// <summary>Opens files by the calls of Linux and macOS, which can refuse a link and need not wait for a pipe or a device.</summary>
internal static class UnixFile
{
    // ENOENT, ENXIO and EACCES of errno.h, the same on Linux and macOS.
    private const int NoSuchFile = 2;
    private const int NoSuchDevice = 6;
    private const int NotPermitted = 13;

    // O_RDONLY of fcntl.h, S_IFMT and S_IFREG of sys/stat.h, the same on Linux and macOS.
    private const int ReadOnly = 0;
    private const int TypeBits = 0xF000;
    private const int Regular = 0x8000;

    // The size of statx on Linux; stat on macOS is smaller.
    private const int StatBytes = 256;

    // From fcntl.h and errno.h; these numbers differ between systems, and one of them between processors.
    private static readonly bool IsMac = OperatingSystem.IsMacOS();
    private static readonly int NonBlocking = IsMac ? 0x4 : 0x800;
    private static readonly int CloseOnExec = IsMac ? 0x100_0000 : 0x8_0000;
    private static readonly int NoFollow = IsMac ? 0x100 : HasOwnFlags ? 0x8000 : 0x2_0000;
    private static readonly int TooManyLinks = IsMac ? 62 : 40;

    private static bool HasOwnFlags =>
        RuntimeInformation.ProcessArchitecture is Architecture.Arm or Architecture.Arm64 or Architecture.Armv6 or Architecture.Ppc64le;

    /// <summary>Whether these calls are there.</summary>
    public static bool IsSupported => OperatingSystem.IsLinux() || IsMac;

    /// <summary>Opens a file for reading without waiting, whatever it is.</summary>
    /// <param name="path">The file.</param>
    /// <param name="followLink">Whether a link in its place is followed.</param>
    /// <exception cref="InvalidDataException">It is a link that is not to be followed, or nothing that can be read.</exception>
    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be opened.</exception>
    public static SafeFileHandle Open(string path, bool followLink)
    {
        var descriptor = Open(Terminated(path), ReadOnly | NonBlocking | CloseOnExec | (followLink ? 0 : NoFollow));
        return descriptor >= 0 ? new(descriptor, ownsHandle: true) : throw Refusal(Marshal.GetLastPInvokeError(), path);
    }

    /// <summary>Whether an open file is a regular one: no directory, pipe, device or socket.</summary>
    public static bool IsRegular(SafeFileHandle file)
    {
        var stat = new byte[StatBytes];
        return (Mode(file, stat) & TypeBits) == Regular;
    }

    /// <summary>Where a path leads when every link on the way is followed; <see langword="null"/> when it leads nowhere.</summary>
    public static string? RealPath(string path)
    {
        var resolved = RealPath(Terminated(path), nint.Zero);
        if (resolved == nint.Zero)
        {
            return null;
        }

        try
        {
            return Marshal.PtrToStringUTF8(resolved);
        }
        finally
        {
            Free(resolved);
        }
    }

    /// <summary>The path of an open file; on systems that know it, even if the original path leads elsewhere by now.</summary>
    public static string? RealPath(SafeFileHandle file, string path) =>
        (OperatingSystem.IsLinux() ? RealPath($"/proc/self/fd/{(int)file.DangerousGetHandle()}") : null) ?? RealPath(path);

    private static Exception Refusal(int error, string path) =>
        error == TooManyLinks ? new InvalidDataException("it is a link, and links in folders are not followed")
        : error == NoSuchDevice ? new InvalidDataException(RegularFile.NotRegular)
        : error == NoSuchFile ? new FileNotFoundException("it is not there any more", path)
        : error == NotPermitted ? new UnauthorizedAccessException("it may not be read")
        : new IOException(Marshal.GetPInvokeErrorMessage(error));

    private static int Mode(SafeFileHandle file, byte[] stat)
    {
        // AT_EMPTY_PATH of fcntl.h, STATX_TYPE of linux/stat.h; the mode is at byte 28 of statx and at byte 4 of stat on macOS.
        const int emptyPath = 0x1000, type = 1, linuxMode = 28, macMode = 4;
        var descriptor = (int)file.DangerousGetHandle();
        var result = !IsMac ? StatLinux(descriptor, [0], emptyPath, type, stat)
            : RuntimeInformation.ProcessArchitecture == Architecture.X64 ? StatMacOfIntel(descriptor, stat)
            : StatMac(descriptor, stat);
        return result == 0
            ? BitConverter.ToUInt16(stat, IsMac ? macMode : linuxMode)
            : throw new IOException(Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError()));
    }

    private static byte[] Terminated(string path) => Encoding.UTF8.GetBytes(path + '\0');

    [DllImport("libc", EntryPoint = "open", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "statx", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int StatLinux(int descriptor, byte[] path, int flags, uint mask, byte[] stat);

    [DllImport("libc", EntryPoint = "fstat", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int StatMac(int descriptor, byte[] stat);

    [DllImport("libc", EntryPoint = "fstat$INODE64", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int StatMacOfIntel(int descriptor, byte[] stat);

    [DllImport("libc", EntryPoint = "realpath", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint RealPath(byte[] path, nint resolved);

    [DllImport("libc", EntryPoint = "free"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern void Free(nint memory);
}
