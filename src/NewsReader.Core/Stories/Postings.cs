namespace NewsReader.Core.Stories;

/// <summary>Which articles hold a term, latest last.</summary>
internal sealed class Postings
{
    private readonly Dictionary<int, List<IndexedArticle>> _articles = [];

    public void Add(int term, IndexedArticle article)
    {
        if (!_articles.TryGetValue(term, out var list))
        {
            _articles[term] = list = [];
        }

        list.Add(article);
    }

    /// <summary>Takes an article out; quickest for the oldest, which is the usual one to go.</summary>
    public void Remove(int term, IndexedArticle article)
    {
        if (_articles.TryGetValue(term, out var list) && list.Remove(article) && list.Count == 0)
        {
            _articles.Remove(term);
        }
    }

    /// <summary>The latest articles that hold the term, at most <paramref name="most"/>.</summary>
    public ReadOnlySpan<IndexedArticle> Latest(int term, int most)
    {
        if (!_articles.TryGetValue(term, out var list))
        {
            return [];
        }

        var all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list);
        return all[Math.Max(0, all.Length - most)..];
    }
}
