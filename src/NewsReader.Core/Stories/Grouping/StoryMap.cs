namespace NewsReader.Core.Stories.Grouping;

/// <summary>Maps articles to stories and back, and records the order of the articles.</summary>
internal sealed class StoryMap(long nextStory)
{
    private readonly Dictionary<long, IndexedArticle> _articles = [];
    private readonly Dictionary<long, List<IndexedArticle>> _stories = [];
    private readonly LinkedList<long> _arrivals = [];
    private readonly Dictionary<long, LinkedListNode<long>> _places = [];
    private long _next = nextStory;

    public int Count => _articles.Count;

    public long Oldest => _arrivals.First!.Value;

    public IndexedArticle? Find(long article) => _articles.GetValueOrDefault(article);

    /// <summary>The articles of a story in order of arrival; empty for an unknown story.</summary>
    public IReadOnlyList<IndexedArticle> Articles(long story) => _stories.GetValueOrDefault(story) ?? [];

    public void Put(IndexedArticle article, long story)
    {
        if (_articles.TryAdd(article.Number, article))
        {
            _places.Add(article.Number, _arrivals.AddLast(article.Number));
        }
        else
        {
            Leave(article);
        }

        article.Story = story;
        _next = Math.Max(_next, story + 1);
        if (!_stories.TryGetValue(story, out var members))
        {
            _stories[story] = members = [];
        }

        members.Add(article);
    }

    /// <summary>The current state, to be given to <see cref="Return"/>.</summary>
    public (long Next, IReadOnlyList<(long Story, List<IndexedArticle> Articles)> Stories) Keep() =>
        (_next, [.. _stories.Select(story => (story.Key, story.Value.ToList()))]);

    /// <summary>Puts every article back where it lay. All that came since must be removed.</summary>
    public void Return((long Next, IReadOnlyList<(long Story, List<IndexedArticle> Articles)> Stories) kept)
    {
        _next = kept.Next;
        _stories.Clear();
        foreach (var (story, articles) in kept.Stories)
        {
            articles.ForEach(article => article.Story = story);
            _stories[story] = articles;
        }
    }

    public void Remove(IndexedArticle article)
    {
        Leave(article);
        _articles.Remove(article.Number);
        if (_places.Remove(article.Number, out var place))
        {
            _arrivals.Remove(place);
        }
    }

    /// <summary>Puts each group of units under one story: the one most of its articles lie in already, or a new one.</summary>
    /// <param name="arrival">The article that has no story yet, if any.</param>
    public Regrouping Regroup(IReadOnlyList<IReadOnlyList<Unit>> groups, IndexedArticle? arrival)
    {
        var firstNew = _next;
        var moves = new List<StoryMove>();
        foreach (var (group, story) in groups.Zip(Numbers(groups)))
        {
            foreach (var article in group.SelectMany(unit => unit.Parts)
                .Where(part => part[0].Story != story)
                .SelectMany(part => part.ToList()))
            {
                if (article != arrival)
                {
                    moves.Add(new(article.Number, article.Story, story));
                }

                Put(article, story);
            }
        }

        return new(firstNew, [.. moves.OrderBy(move => move.Article)]);
    }

    private long[] Numbers(IReadOnlyList<IReadOnlyList<Unit>> groups)
    {
        var claims =
            from candidate in groups.Index()
            from held in candidate.Item.SelectMany(unit => unit.Parts)
                .Where(part => part[0].Story > 0)
                .GroupBy(part => part[0].Story, part => part.Count)
            orderby held.Sum() descending, held.Key, candidate.Index
            select (Group: candidate.Index, Story: held.Key);
        var numbers = new long[groups.Count];
        var taken = new HashSet<long>();
        foreach (var (group, story) in claims)
        {
            if (numbers[group] == 0 && taken.Add(story))
            {
                numbers[group] = story;
            }
        }

        return [.. numbers.Select(number => number > 0 ? number : _next++)];
    }

    private void Leave(IndexedArticle article)
    {
        var members = _stories[article.Story];
        members.Remove(article);
        if (members.Count == 0)
        {
            _stories.Remove(article.Story);
        }
    }
}
