using BenchmarkDotNet.Attributes;
using NewsReader.Benchmarks.Collections;
using NewsReader.Core.Stories;

namespace NewsReader.Benchmarks;

/// <summary>What one more arrival costs when so many articles are at hand already.</summary>
[InProcess]
[MemoryDiagnoser]
[SimpleJob(iterationCount: 5, warmupCount: 1, invocationCount: Arrivals)]
public class GroupingBenchmark
{
    private const int Arrivals = 2_000;
    private const int Seed = 1;
    private StoryIndex _index = new();
    private IEnumerator<(int Number, ArticleFingerprint Fingerprint)> _arrivals = Enumerable.Empty<(int, ArticleFingerprint)>().GetEnumerator();

    [Params(1_000, 10_000, 100_000)]
    public int ArticlesAtHand { get; set; }

    [GlobalSetup]
    public void Fill()
    {
        _index = new(capacity: ArticlesAtHand);
        _arrivals = GeneratedNews.Articles(Seed)
            .Select(article => (article.Number, ArticleFingerprint.Of(article.Headline, article.Text, article.Published, article.Outlet)))
            .GetEnumerator();
        for (var i = 0; i < ArticlesAtHand; i++)
        {
            Place();
        }
    }

    [Benchmark]
    public StoryDecision Place()
    {
        _arrivals.MoveNext();
        var (number, fingerprint) = _arrivals.Current;
        return _index.Place(number, fingerprint);
    }
}
