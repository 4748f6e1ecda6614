namespace NewsReader.Core.Stories.Grouping;

/// <summary>Readers' decisions about pairs of articles: same story or not. The latest decision on a pair wins.</summary>
internal sealed class ReaderLinks
{
    private readonly Dictionary<long, Dictionary<long, bool>> _isSame = [];

    public void Set(long one, long other, bool isSame)
    {
        Of(one)[other] = isSame;
        Of(other)[one] = isSame;
    }

    public void Clear(long one, long other)
    {
        Of(one).Remove(other);
        Of(other).Remove(one);
    }

    /// <summary>The articles a reader tied to <paramref name="article"/>, in ascending order.</summary>
    public IEnumerable<long> SameAs(long article) =>
        _isSame.TryGetValue(article, out var links) ? links.Where(link => link.Value).Select(link => link.Key).Order() : [];

    /// <summary>The articles that decisions name, in ascending order.</summary>
    public IEnumerable<long> Articles => _isSame.Where(links => links.Value.Count > 0).Select(links => links.Key).Order();

    /// <summary>The articles that a reader separated from <paramref name="article"/>.</summary>
    public IEnumerable<long> ApartFrom(long article) =>
        _isSame.TryGetValue(article, out var links) ? links.Where(link => !link.Value).Select(link => link.Key) : [];

    private Dictionary<long, bool> Of(long article) =>
        _isSame.TryGetValue(article, out var links) ? links : _isSame[article] = [];
}
