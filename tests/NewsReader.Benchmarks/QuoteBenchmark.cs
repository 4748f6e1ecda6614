using BenchmarkDotNet.Attributes;
using NewsReader.Core.Documents;
using NewsReader.Core.Parsing;
using NewsReader.Core.Quotes.Extraction;

namespace NewsReader.Benchmarks;

/// <summary>
/// How long the quotes of one article of about 600 words take; the target is 1,000 such articles a second on one core, 1 ms
/// each.
/// </summary>
[InProcess]
[MemoryDiagnoser]
public class QuoteBenchmark
{
    private const int Words = 600;

    private static readonly string[] Paragraphs =
    [
        "The council of Port Amery voted on Thursday for a sea wall, after the worst floods in a century had emptied the lower town.",
        "“We cannot lose another winter,” said Mayor Judith Crane, who has led the town since 2009. “The sea will not wait for us.”",
        "Crane said the wall would cost 40 million and take three years to build. She told the meeting that the government had promised "
        + "half of the money.",
        "Opponents called the plan “a monument to fear”. Daniel Frost, a fisherman, said the wall would close the old harbour.",
        "“My father sold his catch there,” he said. “Now they want a car park, and a road, and a fence along the quay.”",
        "According to a spokesman for the port authority, the barriers of last year are still in place, and nobody has asked for their "
        + "removal.",
    ];

    private Document article = null!;

    [GlobalSetup]
    public void Write()
    {
        var text = new List<string>();
        for (var words = 0; words < Words;)
        {
            var paragraph = Paragraphs[text.Count % Paragraphs.Length];
            words += paragraph.Split(' ').Length;
            text.Add(paragraph);
        }

        article = DocumentParser.Parse(new() { Text = string.Join("\n\n", text) });
    }

    [Benchmark]
    public int Quotes() => QuoteExtractor.Extract(article).Count;
}
