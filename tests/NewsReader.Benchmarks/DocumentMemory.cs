using System.Diagnostics;
using System.Globalization;
using System.Text;
using NewsReader.Core.Parsing;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Benchmarks;

/// <summary><c>memory documents</c>: what reading and parsing the largest file that is accepted takes, at its peak.</summary>
internal static class DocumentMemory
{
    /// <param name="options"><c>--crlf</c>: with the line ends of Windows, which have to be made regular.</param>
    public static int Run(string[] options)
    {
        Warm();
        var bytes = Largest(options.Contains("--crlf", StringComparer.Ordinal) ? "\r\n" : "\n");
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        using var process = Process.GetCurrentProcess();
        var before = process.WorkingSet64;
        var watch = Stopwatch.StartNew();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var manuscript = DocumentReader.Read(bytes, Format.Text);
        var read = GC.GetAllocatedBytesForCurrentThread() - allocated;
        var document = DocumentParser.Parse(manuscript);
        var parsed = GC.GetAllocatedBytesForCurrentThread() - allocated - read;
        watch.Stop();
        process.Refresh();
        var taken = process.PeakWorkingSet64 - before;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{bytes.Length / 1048576.0:F1} MiB, {document.Blocks.Count} blocks, {watch.Elapsed.TotalSeconds:F2} s; "
            + $"{taken / 1048576.0:F0} MiB above the bytes at the peak: {(taken + bytes.Length) / (double)bytes.Length:F1} times the "
            + $"file with it"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"allocated: {read / 1048576.0:F0} MiB to read, {parsed / 1048576.0:F0} MiB to parse, most of it for a moment"));
        return 0;
    }

    // Written in place: what making it takes must not count as what reading it takes.
    private static byte[] Largest(string lineEnd)
    {
        var article = Encoding.UTF8.GetBytes(DocumentTexts.Article(600).ReplaceLineEndings(lineEnd));
        var bytes = new byte[DocumentReader.LargestSize];
        for (var at = 0; at < bytes.Length; at += article.Length)
        {
            article.AsSpan(0, Math.Min(article.Length, bytes.Length - at)).CopyTo(bytes.AsSpan(at));
        }

        return bytes;
    }

    // Until the code is compiled for good: what its compilation takes is no document's.
    private static void Warm()
    {
        const int documents = 400;
        var article = Encoding.UTF8.GetBytes(DocumentTexts.Article(600));
        for (var i = 0; i < documents; i++)
        {
            DocumentParser.Parse(DocumentReader.Read(article, Format.Text));
        }
    }
}
