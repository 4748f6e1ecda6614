namespace NewsReader.Core.Stories.Grouping;

/// <summary>
/// The stories an arrival may belong to or disturb, and their re-examination. Bounded in articles, whatever the size of the
/// stories.
/// </summary>
internal sealed class Neighbourhood(StoryMap map, ReaderLinks links, TermStatistics statistics)
{
    /// <summary>
    /// A story whose average similarity to the arrival is this share of <see cref="AverageLink.LeastSimilarity"/> is looked
    /// at again.
    /// </summary>
    private const double NearShare = 0.6;

    /// <summary>Stories looked at again, the most similar first: the work for one arrival stays the same in a large collection.</summary>
    private const int MostStories = 8;

    /// <summary>Stories up to this size may be split again; larger ones are settled and move as one.</summary>
    private const int SettledSize = 40;

    /// <summary>Articles examined one by one; beyond, stories are taken as one each.</summary>
    private const int MostArticles = 72;

    /// <summary>The stories near <paramref name="arrival"/>, the nearest first; those a reader tied it to before all.</summary>
    public IReadOnlyList<long> Around(IndexedArticle arrival, IReadOnlyList<IndexedArticle> candidates)
    {
        var tied = links.SameAs(arrival.Number).Select(map.Find).OfType<IndexedArticle>().Select(article => article.Story);
        var near =
            from story in candidates.Select(article => article.Story).Distinct()
            let similarity = Weighed(new(map.Articles(story))).SimilarityTo(new(arrival))
            where similarity >= NearShare * AverageLink.LeastSimilarity
            orderby similarity descending, story
            select story;
        return [.. tied.Concat(near).Distinct().Take(MostStories)];
    }

    /// <summary>Clusters the new article (if any) and the articles of <paramref name="stories"/> again.</summary>
    public IReadOnlyList<IReadOnlyList<Unit>> Group(IndexedArticle? arrival, IEnumerable<long> stories)
    {
        var units = Units(stories);
        if (arrival is not null)
        {
            units.Add(new(arrival));
        }

        var bonds = new ReaderBonds(units, map, links);
        units = [.. bonds.Tied().Select(Weighed)];
        var groups = new AverageLink(units, bonds.Apart()).Groups();
        return [.. groups.Select(group => group.Select(unit => units[unit]).ToList())];
    }

    private List<Unit> Units(IEnumerable<long> stories)
    {
        var units = new List<Unit>();
        var budget = MostArticles;
        foreach (var articles in stories.Distinct().Select(map.Articles))
        {
            var isOpen = articles.Count <= Math.Min(SettledSize, budget);
            var single = isOpen ? articles : Loose(articles[0].Story);
            units.AddRange(single.Select(article => new Unit(article)));
            budget -= single.Count;
            if (single.Count == 0)
            {
                units.Add(new(articles));
            }
            else if (single.Count < articles.Count)
            {
                units.Add(new([.. articles.Except(single)]));
            }
        }

        return units;
    }

    /// <summary>The articles of a settled story that a reader separated from others in it, and which must be able to leave.</summary>
    private List<IndexedArticle> Loose(long story) =>
    [
        .. links.Articles.Select(map.Find).OfType<IndexedArticle>()
            .Where(article => article.Story == story && links.ApartFrom(article.Number).Any(other => map.Find(other)?.Story == story)),
    ];

    private Unit Weighed(Unit unit)
    {
        foreach (var article in unit.Sample)
        {
            article.Weigh(statistics);
        }

        return unit;
    }
}
