using System.Runtime.InteropServices;

namespace NewsReader.Core.Stories.Grouping;

/// <summary>
/// Finds the few articles that may belong to the story of a new article: those that share its most informative terms. Looks
/// at a fixed number of terms and of articles per term, whatever the size of the collection.
/// </summary>
internal sealed class CandidateFinder
{
    /// <summary>Terms an arrival is looked up by. On hand-labelled news of 700 documents 16 already find every partner.</summary>
    private const int TermsAsked = 24;

    /// <summary>Articles looked at for each term, the latest first: a term that more hold says little.</summary>
    private const int ArticlesATerm = 100;

    /// <summary>Articles compared in full, those that share the most first. A story needs one of its articles among them.</summary>
    private const int MostCandidates = 40;

    /// <summary>Terms an article can be found by: more than are asked, since what is telling changes as articles come in.</summary>
    private const int TermsHeld = 64;

    private readonly TermPostings _postings = new(ArticlesATerm);
    private readonly Dictionary<IndexedArticle, Entry> _entries = [];

    /// <summary>The articles by slot; small numbers keep the counting below inside the processor's cache.</summary>
    private readonly List<IndexedArticle?> _slots = [];

    private readonly Stack<int> _free = [];

    /// <summary>By slot, the score an article shares with the new article; all 0 between calls.</summary>
    private readonly List<float> _gains = [];

    /// <summary>Makes a weighed article findable.</summary>
    public void Add(IndexedArticle article)
    {
        if (!_free.TryPop(out var slot))
        {
            slot = _slots.Count;
            _slots.Add(null);
            _gains.Add(0);
        }

        _slots[slot] = article;
        var terms = Array.ConvertAll(article.Heaviest(TermsHeld), at => article.Ids[at]);
        _entries.Add(article, new(slot, terms));
        foreach (var term in terms)
        {
            _postings.Add(term, slot);
        }
    }

    public void Remove(IndexedArticle article)
    {
        if (!_entries.Remove(article, out var entry))
        {
            return;
        }

        foreach (var term in entry.Terms)
        {
            _postings.Remove(term, entry.Slot);
        }

        _slots[entry.Slot] = null;
        _free.Push(entry.Slot);
    }

    /// <summary>The most promising articles, the best first, for a weighed arrival that has not been added.</summary>
    public IReadOnlyList<IndexedArticle> Find(IndexedArticle arrival)
    {
        var met = new List<int>();
        var gains = CollectionsMarshal.AsSpan(_gains);
        foreach (var at in arrival.Heaviest(TermsAsked))
        {
            var gain = arrival.Weights[at] * arrival.Weights[at];
            foreach (var slot in _postings.Latest(arrival.Ids[at]))
            {
                if (gains[slot] == 0)
                {
                    met.Add(slot);
                }

                gains[slot] += gain;
            }
        }

        return Best(met);
    }

    /// <summary>Takes the best of the articles met, and sets the gains back to 0.</summary>
    private IndexedArticle[] Best(List<int> met)
    {
        var best = new PriorityQueue<IndexedArticle, (float Gain, long Later)>(MostCandidates + 1);
        foreach (var slot in met)
        {
            var gain = _gains[slot];
            _gains[slot] = 0;
            if (best.Count < MostCandidates)
            {
                best.Enqueue(_slots[slot]!, (gain, -_slots[slot]!.Number));
            }
            else if (best.TryPeek(out _, out var worst) && gain >= worst.Gain)
            {
                best.EnqueueDequeue(_slots[slot]!, (gain, -_slots[slot]!.Number));
            }
        }

        var found = new IndexedArticle[best.Count];
        for (var at = found.Length - 1; at >= 0; at--)
        {
            found[at] = best.Dequeue();
        }

        return found;
    }

    /// <param name="Slot">The article's place in the lists by slot.</param>
    /// <param name="Terms">The terms it can be found by.</param>
    private readonly record struct Entry(int Slot, int[] Terms);
}
