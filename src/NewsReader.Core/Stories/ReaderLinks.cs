namespace NewsReader.Core.Stories;

/// <summary>What readers decided about pairs of articles: told of the same story, or not. The latest word on a pair holds.</summary>
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

    /// <summary>Whether a reader said that the two tell different stories.</summary>
    public bool AreApart(long one, long other) =>
        _isSame.TryGetValue(one, out var links) && links.TryGetValue(other, out var isSame) && !isSame;

    /// <summary>Whether any decision names the article.</summary>
    public bool Knows(long article) => _isSame.TryGetValue(article, out var links) && links.Count > 0;

    private Dictionary<long, bool> Of(long article) =>
        _isSame.TryGetValue(article, out var links) ? links : _isSame[article] = [];
}
