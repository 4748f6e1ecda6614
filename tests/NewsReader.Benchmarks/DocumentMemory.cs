using System.Diagnostics;
using System.Globalization;
using System.Text;
using NewsReader.Core.Documents;
using NewsReader.Ingestion.Reading;

namespace NewsReader.Benchmarks;

/// <summary><c>memory documents</c>: what reading and parsing the largest file that is accepted takes, at its peak.</summary>
internal static class DocumentMemory
{
    private const int WordsOfLargest = 2_700_000;

    public static int Run()
    {
        Warm();
        var bytes = Encoding.UTF8.GetBytes(DocumentTexts.Article(WordsOfLargest));
        bytes = bytes[..Math.Min(bytes.Length, DocumentReader.LargestSize)];
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        using var process = Process.GetCurrentProcess();
        var before = process.WorkingSet64;
        var watch = Stopwatch.StartNew();
        var document = DocumentParser.Parse(DocumentReader.Read(bytes, Format.Text));
        watch.Stop();
        process.Refresh();
        var taken = process.PeakWorkingSet64 - before;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{bytes.Length / 1048576.0:F1} MiB, {document.Blocks.Count} blocks, {watch.Elapsed.TotalSeconds:F2} s; {taken / 1048576.0:F0} MiB above the bytes at the peak: {(taken + bytes.Length) / (double)bytes.Length:F1} times the file with it"));
        return 0;
    }

    private static void Warm() => DocumentParser.Parse(DocumentReader.Read(Encoding.UTF8.GetBytes(DocumentTexts.Article(600)), Format.Text));
}
