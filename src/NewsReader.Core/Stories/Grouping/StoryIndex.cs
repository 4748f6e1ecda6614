namespace NewsReader.Core.Stories.Grouping;

/// <summary>
/// Decides for each new article which story it belongs to. Holds the latest articles in memory and looks at a bounded
/// number of them for each new one. Deterministic. Not thread-safe.
/// </summary>
/// <remarks>
/// Average link over a neighbourhood follows the incremental use of UPGMA; its constants are in <see cref="AverageLink"/>
/// and <see cref="ArticleSimilarity"/>.
/// </remarks>
public sealed class StoryIndex
{
    /// <summary>Default number of latest articles that take part: several weeks of a large newsroom, in about 60 MB.</summary>
    public const int DefaultCapacity = 25_000;

    private readonly int _capacity;
    private readonly TermStatistics _statistics = new();
    private readonly CandidateFinder _finder = new();
    private readonly ReaderLinks _links = new();
    private readonly StoryMap _map;
    private readonly Neighbourhood _neighbourhood;
    private readonly Reasoning _reasoning;

    /// <param name="nextStory">
    /// The number the first new story gets; further ones count up from it. Restored stories push it above themselves.
    /// </param>
    /// <param name="capacity">How many of the latest articles take part; older ones keep their story and are forgotten here.</param>
    /// <exception cref="ArgumentOutOfRangeException">Either is not positive.</exception>
    public StoryIndex(long nextStory = 1, int capacity = DefaultCapacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(nextStory);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(capacity);
        _capacity = capacity;
        _map = new(nextStory);
        _neighbourhood = new(_map, _links, _statistics);
        _reasoning = new(_map, _links, _statistics);
    }

    /// <summary>How many articles take part.</summary>
    public int Count => _map.Count;

    /// <summary>The story that contains <paramref name="article"/>; <see langword="null"/> when the article is not in memory.</summary>
    public long? StoryOf(long article) => _map.Find(article)?.Story;

    /// <summary>Puts an arrival into a story, or opens one, and re-examines the stories around it.</summary>
    /// <param name="article">Its number in storage; an article that is already in memory is placed again.</param>
    public StoryDecision Place(long article, ArticleFingerprint arrival)
    {
        var placed = Admit(article, arrival);
        placed.Weigh(_statistics);
        var near = _neighbourhood.Around(placed, _finder.Find(placed));
        _finder.Add(placed);
        var change = _map.Regroup(_neighbourhood.Group(placed, near), placed);
        Forget();
        return _reasoning.Explain(placed, change);
    }

    /// <summary>
    /// The stories that arrivals would lie in when all of them had been placed, one after the other, without keeping any of
    /// it.
    /// </summary>
    /// <returns>The story of each, in the same order.</returns>
    public IReadOnlyList<RehearsedStory> Rehearse(IReadOnlyList<ArticleFingerprint> arrivals)
    {
        ArgumentNullException.ThrowIfNull(arrivals);
        var kept = _map.Keep();
        var placed = new List<IndexedArticle>();
        foreach (var (index, arrival) in arrivals.Index())
        {
            placed.Add(Admit(long.MaxValue - arrivals.Count + index, arrival));
            placed[^1].Weigh(_statistics);
            var near = _neighbourhood.Around(placed[^1], _finder.Find(placed[^1]));
            _finder.Add(placed[^1]);
            _map.Regroup(_neighbourhood.Group(placed[^1], near), placed[^1]);
        }

        IReadOnlyList<RehearsedStory> stories =
            [.. placed.Select(article =>
                new RehearsedStory(article.Story, article.Story >= kept.Next, _map.Articles(article.Story).Except(placed).Count()))];
        placed.ForEach(article => Remove(article.Number));
        _map.Return(kept);
        return stories;
    }

    /// <summary>Adds an article with the story assigned to it earlier, without a decision. Call in order of arrival.</summary>
    public void Restore(long article, long story, ArticleFingerprint fingerprint)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(story);
        var restored = Admit(article, fingerprint);
        restored.Weigh(_statistics);
        _finder.Add(restored);
        _map.Put(restored, story);
        Forget();
    }

    /// <summary>Forgets an article that was deleted. Its story stays with the others.</summary>
    /// <returns>Whether it was in memory.</returns>
    public bool Remove(long article)
    {
        if (_map.Find(article) is not { } found)
        {
            return false;
        }

        _finder.Remove(found);
        _statistics.Remove(found.Ids);
        _map.Remove(found);
        return true;
    }

    /// <summary>Takes up what a reader said of two articles; it holds for them from now on, also when they arrive later.</summary>
    /// <returns>The articles that change story because of it.</returns>
    public IReadOnlyList<StoryMove> Decide(long one, long other, bool isSameStory)
    {
        _links.Set(one, other, isSameStory);
        return Reexamine(one, other);
    }

    /// <summary>Takes back what a reader said of two articles.</summary>
    /// <returns>The articles that change story because of it.</returns>
    public IReadOnlyList<StoryMove> Undecide(long one, long other)
    {
        _links.Clear(one, other);
        return Reexamine(one, other);
    }

    private IReadOnlyList<StoryMove> Reexamine(long one, long other)
    {
        if (_map.Find(one) is not { } first || _map.Find(other) is not { } second)
        {
            return [];
        }

        return _map.Regroup(_neighbourhood.Group(null, [first.Story, second.Story]), null).Moves;
    }

    private IndexedArticle Admit(long article, ArticleFingerprint fingerprint)
    {
        ArgumentNullException.ThrowIfNull(fingerprint);
        Remove(article);
        return new(article, fingerprint, _statistics.Add(fingerprint.Terms));
    }

    private void Forget()
    {
        while (_map.Count > _capacity)
        {
            Remove(_map.Oldest);
        }
    }
}
