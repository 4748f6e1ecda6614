using System.Text;
using NewsReader.Core.Documents;
using NewsReader.Core.Parsing;

namespace NewsReader.Tests.Parsing;

/// <summary>Our own labelled opening paragraphs: datelines of every form, and as many sentences that only look like one.</summary>
public sealed class DatelineGoldTests(ITestOutputHelper output)
{
    private const int FewestOfEachKind = 60;
    private const double LeastPrecision = 0.98;
    private const double LeastRecall = 0.95;

    [Fact]
    public void DatelinesAreFoundAndLookAlikesAreNot()
    {
        var gold = File.ReadLines(Path.Combine(Checkout.Root, "tests", "NewsReader.Tests", "Parsing", "gold", "datelines.txt"))
            .Where(line => line.Contains('|', StringComparison.Ordinal) && !line.StartsWith('#')).Select(Opening.Of).ToList();
        var (found, right, wrong) = (0, 0, new StringBuilder());
        foreach (var opening in gold)
        {
            var read = opening.Read();
            found += read is null ? 0 : 1;
            right += read is not null && opening.IsRight(read) ? 1 : 0;
            wrong.Append(opening.IsRight(read) ? "" : $"\n    {opening.Dateline}{opening.Words}: read {read}");
        }

        var labelled = gold.Count(opening => opening.Dateline.Length > 0);
        var (precision, recall) = ((double)right / found, (double)right / labelled);
        var figures =
            $"datelines: {labelled} labelled, {gold.Count - labelled} look-alikes, precision {precision:F3}, recall {recall:F3}{wrong}";
        output.WriteLine(figures);

        Assert.True(labelled >= FewestOfEachKind && gold.Count - labelled >= FewestOfEachKind, figures);
        Assert.True(precision >= LeastPrecision && recall >= LeastRecall, figures);
    }

    /// <summary>What was read as a dateline: the characters before the words, and the place.</summary>
    private readonly record struct Reading(string Dateline, string? Place);

    private sealed record Opening(string? Place, string Dateline, string Words)
    {
        public static Opening Of(string line)
        {
            var parts = line.Split('|', StringSplitOptions.TrimEntries);
            var dateline = parts[1].EndsWith('+') ? parts[1][..^1] : parts[1].Length > 0 ? parts[1] + " " : "";
            return new(parts[0] is "" or "-" ? null : parts[0], dateline, parts[2]);
        }

        public bool IsRight(Reading? read) => read == (Dateline.Length > 0 ? new Reading(Dateline, Place) : null);

        public Reading? Read()
        {
            var document =
                DocumentParser.Parse(new()
                {
                    Text =
                    $"Storm closes the old harbour\n\n{Dateline}{Words} It was the second time this year.\n\nThe mayor had nothing to "
                    + $"add."
                });
            var block =
                document.Blocks.FirstOrDefault(block => block.Role == BlockRole.Paragraph && block.Content.Start > block.Span.Start);
            return block is null ? null : new(document.Text[block.Span.Start..block.Content.Start], document.Dateline?.Value);
        }
    }
}
