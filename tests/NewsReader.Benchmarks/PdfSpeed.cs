using System.Diagnostics;
using System.Globalization;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace NewsReader.Benchmarks;

/// <summary>
/// <c>pdf [--pages 300]</c>: how long a report of many pages takes, the first time and then, and what of it the library takes to give the
/// words of the pages without their order.
/// </summary>
internal static class PdfSpeed
{
    private const int LinesOfPage = 46;
    private const int LettersOfLine = 88;

    public static int Run(CommandOptions options)
    {
        var pages = options.Number("--pages") ?? 300;
        var bytes = Report(pages);
        using var process = Process.GetCurrentProcess();
        var before = process.WorkingSet64;
        var (first, letters) = Timed(() => DocumentReader.Read(bytes, Format.Pdf).Text.Length);
        process.Refresh();
        var peak = process.PeakWorkingSet64 - before;
        var read = Enumerable.Range(0, 5).Select(_ => Timed(() => DocumentReader.Read(bytes, Format.Pdf).Text.Length).Seconds).Order().ToList();
        var words = Enumerable.Range(0, 5).Select(_ => Timed(() => Words(bytes)).Seconds).Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{pages} pages, {bytes.Length / 1e6:F1} MB, {letters} characters: {first:F2} s the first time, then {read[2]:F2} s; "
            + $"words alone {words[2]:F2} s, {read[2] / words[2]:F1} times; {peak / 1e6:F0} MB more at the peak"));
        return 0;
    }

    private static (double Seconds, int Result) Timed(Func<int> work)
    {
        var watch = Stopwatch.StartNew();
        var result = work();
        return (watch.Elapsed.TotalSeconds, result);
    }

    private static int Words(byte[] bytes)
    {
        using var document = PdfDocument.Open(bytes);
        return document.GetPages().Sum(page => page.GetWords().Count());
    }

    private static byte[] Report(int pages)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.TimesRoman);
        var lines = Lines(DocumentTexts.Article(pages * LinesOfPage * LettersOfLine / 5)).Take(pages * LinesOfPage).Chunk(LinesOfPage);
        foreach (var (number, page) in lines.Index())
        {
            var sheet = builder.AddPage(PageSize.A4);
            sheet.AddText("Report of the Water Board", 8, new PdfPoint(60, 800), font);
            foreach (var (row, line) in page.Index())
            {
                sheet.AddText(line, 10, new PdfPoint(60, 760 - (15 * row)), font);
            }

            sheet.AddText((number + 1).ToString(CultureInfo.InvariantCulture), 8, new PdfPoint(290, 30), font);
        }

        return builder.Build();
    }

    private static IEnumerable<string> Lines(string text)
    {
        foreach (var paragraph in text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var line = "";
            foreach (var word in paragraph.Replace('“', '"').Replace('”', '"').Split(' '))
            {
                if (line.Length + word.Length >= LettersOfLine)
                {
                    yield return line;
                    line = "";
                }

                line += line.Length == 0 ? word : $" {word}";
            }

            yield return line;
        }
    }
}
