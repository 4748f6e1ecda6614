namespace NewsReader.Core.Stories;

/// <summary>The stories an arrival may belong to or disturb, and their re-examination. Bounded in articles, whatever the size of the stories.</summary>
internal sealed class Neighbourhood(StoryMap map, ReaderLinks links, TermStatistics statistics)
{
    /// <summary>A story whose average similarity to the arrival is this share of <see cref="AverageLink.LeastSimilarity"/> is looked at again.</summary>
    private const double NearShare = 0.5;

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
            let similarity = Similarity(arrival, story)
            where similarity >= NearShare * AverageLink.LeastSimilarity
            orderby similarity descending, story
            select story;
        return [.. tied.Concat(near).Distinct().Take(MostStories)];
    }

    /// <summary>Groups the arrival (if any) and the articles of <paramref name="stories"/> anew.</summary>
    public IReadOnlyList<IReadOnlyList<IndexedArticle>> Group(IndexedArticle? arrival, IReadOnlyList<long> stories)
    {
        var units = Tie(Units(arrival, stories));
        foreach (var article in units.SelectMany(unit => unit.Sample))
        {
            article.Weigh(statistics);
        }

        var groups = new AverageLink(units, AreKeptApart).Groups();
        return [.. groups.Select(group => group.SelectMany(unit => units[unit].Members).ToList())];
    }

    private double Similarity(IndexedArticle arrival, long story)
    {
        var unit = new Unit(map.Articles(story));
        foreach (var article in unit.Sample)
        {
            article.Weigh(statistics);
        }

        return unit.SimilarityTo(new([arrival]));
    }

    private List<Unit> Units(IndexedArticle? arrival, IReadOnlyList<long> stories)
    {
        var units = new List<Unit>();
        var budget = MostArticles;
        foreach (var articles in stories.Distinct().Select(map.Articles))
        {
            var isOpen = articles.Count <= Math.Min(SettledSize, budget);
            var (single, settled) = isOpen ? (articles, []) : Loosened(articles);
            units.AddRange(single.Select(article => new Unit([article])));
            budget -= single.Count;
            if (settled.Count > 0)
            {
                units.Add(new(settled));
            }
        }

        if (arrival is not null)
        {
            units.Add(new([arrival]));
        }

        return units;
    }

    /// <summary>Takes out of a settled story the articles a reader holds apart from others of it, so that they can leave.</summary>
    private (IReadOnlyList<IndexedArticle> Single, IReadOnlyList<IndexedArticle> Settled) Loosened(IReadOnlyList<IndexedArticle> articles)
    {
        var decided = articles.Where(article => links.Knows(article.Number)).ToList();
        var loose = decided.Where(article => decided.Any(other => links.AreApart(article.Number, other.Number))).ToList();
        return (loose, loose.Count == 0 ? articles : [.. articles.Except(loose)]);
    }

    /// <summary>Makes one unit of all that readers tied together.</summary>
    private List<Unit> Tie(List<Unit> units)
    {
        var at = new Dictionary<long, int>();
        foreach (var (index, unit) in units.Index())
        {
            foreach (var member in unit.Members)
            {
                at[member.Number] = index;
            }
        }

        foreach (var member in units.SelectMany(unit => unit.Members).ToList().Where(member => links.Knows(member.Number)))
        {
            foreach (var other in links.SameAs(member.Number).Where(at.ContainsKey))
            {
                Merge(units, at, at[member.Number], at[other]);
            }
        }

        return [.. units.Where(unit => unit.Members.Count > 0)];
    }

    private static void Merge(List<Unit> units, Dictionary<long, int> at, int into, int from)
    {
        if (into == from)
        {
            return;
        }

        foreach (var member in units[from].Members)
        {
            at[member.Number] = into;
        }

        units[into] = new([.. units[into].Members, .. units[from].Members]);
        units[from] = new([]);
    }

    private bool AreKeptApart(Unit one, Unit other) =>
        one.Members.Where(member => links.Knows(member.Number))
            .Any(member => other.Members.Any(second => links.AreApart(member.Number, second.Number)));
}
