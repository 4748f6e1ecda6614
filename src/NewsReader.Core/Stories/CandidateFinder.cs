using System.Runtime.InteropServices;

namespace NewsReader.Core.Stories;

/// <summary>
/// Finds the few articles that may tell an arrival's story: those that share its most telling terms. Looks at a fixed
/// number of terms and of articles a term, whatever the size of the collection.
/// </summary>
internal sealed class CandidateFinder
{
    /// <summary>Terms an arrival is looked up by. On hand-labelled news of 700 documents 16 already find every partner.</summary>
    private const int TermsAsked = 24;

    /// <summary>Articles looked at for each term, the latest first: a term that more hold says little.</summary>
    private const int ArticlesATerm = 100;

    private const int MostCandidates = 40;

    /// <summary>Terms an article can be found by: more than are asked, since what is telling changes as articles come in.</summary>
    private const int TermsHeld = 64;

    private readonly Postings _postings = new(ArticlesATerm);
    private readonly Dictionary<IndexedArticle, int[]> _held = [];

    /// <summary>What each article shares with the arrival at hand; kept between arrivals since it grows large.</summary>
    private readonly Dictionary<IndexedArticle, double> _shared = [];

    /// <summary>Makes a weighed article findable.</summary>
    public void Add(IndexedArticle article)
    {
        var terms = Array.ConvertAll(article.Heaviest(TermsHeld), at => article.Ids[at]);
        _held.Add(article, terms);
        foreach (var term in terms)
        {
            _postings.Add(term, article);
        }
    }

    public void Remove(IndexedArticle article)
    {
        if (!_held.Remove(article, out var terms))
        {
            return;
        }

        foreach (var term in terms)
        {
            _postings.Remove(term, article);
        }
    }

    /// <summary>The most promising articles, the best first, for a weighed arrival that has not been added.</summary>
    public IReadOnlyList<IndexedArticle> Find(IndexedArticle arrival)
    {
        _shared.Clear();
        foreach (var at in arrival.Heaviest(TermsAsked))
        {
            var gain = arrival.Weights[at] * arrival.Weights[at];
            foreach (var article in _postings.Latest(arrival.Ids[at]))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_shared, article, out _) += gain;
            }
        }

        return Best();
    }

    private IndexedArticle[] Best()
    {
        var best = new PriorityQueue<IndexedArticle, (double Gain, long Later)>(MostCandidates + 1);
        foreach (var (article, gain) in _shared)
        {
            best.Enqueue(article, (gain, -article.Number));
            if (best.Count > MostCandidates)
            {
                best.Dequeue();
            }
        }

        var found = new IndexedArticle[best.Count];
        for (var at = found.Length - 1; at >= 0; at--)
        {
            found[at] = best.Dequeue();
        }

        return found;
    }
}
