using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using NewsReader.Benchmarks.Collections;
using NewsReader.Core.Stories;
using NewsReader.Core.Stories.Grouping;

namespace NewsReader.Benchmarks;

/// <summary>What one more arrival costs when so many articles are at hand already.</summary>
[MemoryDiagnoser]
[Config(typeof(InThisProcess))]
public class GroupingBenchmark
{
    private const int Arrivals = 500;
    private const int Seed = 1;
    private readonly Queue<(int Number, ArticleFingerprint Fingerprint)> _arrivals = [];
    private IEnumerator<GeneratedArticle> _news = GeneratedNews.Articles(Seed).GetEnumerator();
    private StoryIndex _index = new();

    [Params(1_000, 10_000, 100_000)]
    public int ArticlesAtHand { get; set; }

    [GlobalSetup]
    public void Fill()
    {
        _news = GeneratedNews.Articles(Seed).GetEnumerator();
        _index = new(capacity: ArticlesAtHand);
        for (var i = 0; i < ArticlesAtHand; i += Arrivals)
        {
            Queue();
            while (_arrivals.Count > 0)
            {
                Place();
            }
        }
    }

    [IterationSetup]
    public void Queue()
    {
        while (_arrivals.Count < Arrivals)
        {
            _news.MoveNext();
            var article = _news.Current;
            _arrivals.Enqueue((article.Number, ArticleFingerprint.Of(article.Headline, article.Text, article.Published, article.Outlet)));
        }
    }

    [Benchmark]
    public StoryDecision Place()
    {
        var (number, fingerprint) = _arrivals.Dequeue();
        return _index.Place(number, fingerprint);
    }

    /// <summary>Building the benchmark anew for each size would take longer than running it.</summary>
    private sealed class InThisProcess : ManualConfig
    {
        private const int Iterations = 8;

        public InThisProcess() => AddJob(Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithInvocationCount(Arrivals).WithUnrollFactor(1).WithWarmupCount(1).WithIterationCount(Iterations));
    }
}
