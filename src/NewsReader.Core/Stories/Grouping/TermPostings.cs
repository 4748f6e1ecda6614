using System.Runtime.InteropServices;

namespace NewsReader.Core.Stories.Grouping;

/// <summary>
/// The latest articles that contain a term, each article as a small number. The list is bounded, because the search for
/// candidates does not look further back.
/// </summary>
/// <param name="mostATerm">Minimum number of articles that are stored for each term.</param>
internal sealed class TermPostings(int mostATerm)
{
    private readonly Dictionary<int, List<int>> _articles = [];

    public void Add(int term, int article)
    {
        if (!_articles.TryGetValue(term, out var list))
        {
            _articles[term] = list = [];
        }
        else if (list.Count == 2 * mostATerm)
        {
            list.RemoveRange(0, mostATerm);
        }

        list.Add(article);
    }

    public void Remove(int term, int article)
    {
        if (_articles.TryGetValue(term, out var list) && list.Remove(article) && list.Count == 0)
        {
            _articles.Remove(term);
        }
    }

    /// <summary>The latest articles that hold the term.</summary>
    public ReadOnlySpan<int> Latest(int term) =>
        _articles.TryGetValue(term, out var list) ? CollectionsMarshal.AsSpan(list)[Math.Max(0, list.Count - mostATerm)..] : [];
}
