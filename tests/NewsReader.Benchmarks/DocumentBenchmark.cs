using System.Text;
using BenchmarkDotNet.Attributes;
using NewsReader.Core.Parsing;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Benchmarks;

/// <summary>Reading and parsing articles of 600 words on one core: at most half a millisecond each.</summary>
[MemoryDiagnoser]
public class DocumentBenchmark
{
    private byte[] article = [];
    private byte[] transcript = [];

    [GlobalSetup]
    public void Write()
    {
        article = Encoding.UTF8.GetBytes(DocumentTexts.Article(words: 600));
        transcript = Encoding.UTF8.GetBytes(DocumentTexts.Transcript(words: 600));
    }

    [Benchmark]
    public object Article() => DocumentParser.Parse(DocumentReader.Read(article, Format.Text));

    [Benchmark]
    public object Transcript() => DocumentParser.Parse(DocumentReader.Read(transcript, Format.Text));
}
