namespace NewsReader.Core.Stories.Grouping;

/// <summary>
/// What readers decided, brought to bear on the units of one re-examination. Costs as much as there are decisions, not
/// articles.
/// </summary>
internal sealed class ReaderBonds
{
    private readonly IReadOnlyList<Unit> _units;
    private readonly ReaderLinks _links;

    /// <summary>The unit that each decided article lies in.</summary>
    private readonly Dictionary<long, int> _unitOf = [];

    public ReaderBonds(IReadOnlyList<Unit> units, StoryMap map, ReaderLinks links)
    {
        (_units, _links) = (units, links);
        var single = new Dictionary<long, int>();
        var settled = new Dictionary<long, int>();
        foreach (var (at, unit) in units.Index())
        {
            var first = unit.Parts[0][0];
            _ = unit.Count == 1 ? single[first.Number] = at : settled[first.Story] = at;
        }

        foreach (var article in links.Articles)
        {
            if (single.TryGetValue(article, out var at) || (map.Find(article) is { } found && settled.TryGetValue(found.Story, out at)))
            {
                _unitOf[article] = at;
            }
        }
    }

    /// <summary>The units, those that readers tied together made one.</summary>
    public IReadOnlyList<Unit> Tied()
    {
        if (_unitOf.Count == 0)
        {
            return _units;
        }

        var root = Enumerable.Range(0, _units.Count).ToArray();
        foreach (var (article, unit) in _unitOf)
        {
            foreach (var other in _links.SameAs(article).Where(_unitOf.ContainsKey))
            {
                var (into, from) = (Root(root, unit), Root(root, _unitOf[other]));
                root[Math.Max(into, from)] = Math.Min(into, from);
            }
        }

        var groups = _units.Index().GroupBy(unit => Root(root, unit.Index), unit => unit).ToList();
        foreach (var article in _unitOf.Keys.ToList())
        {
            _unitOf[article] = groups.FindIndex(group => group.Key == Root(root, _unitOf[article]));
        }

        return [.. groups.Select(group =>
            group.Count() == 1 ? group.Single().Item : new Unit([.. group.SelectMany(unit => unit.Item.Parts)]))];
    }

    /// <summary>The units that a reader separated, as pairs of positions in the last result of <see cref="Tied"/>.</summary>
    public IReadOnlyCollection<(int One, int Other)> Apart() =>
    [
        .. from article in _unitOf
           from other in _links.ApartFrom(article.Key)
           where _unitOf.ContainsKey(other) && _unitOf[other] != article.Value
           select (article.Value, _unitOf[other]),
    ];

    private static int Root(int[] root, int unit)
    {
        while (root[unit] != unit)
        {
            unit = root[unit];
        }

        return unit;
    }
}
