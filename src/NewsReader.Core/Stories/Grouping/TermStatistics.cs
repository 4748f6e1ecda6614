using System.Runtime.InteropServices;

namespace NewsReader.Core.Stories.Grouping;

/// <summary>
/// Document frequencies of terms among the articles in memory, and the information derived from them. With few articles the
/// background (<see cref="TermReader.BackgroundShareOf"/>) dominates; as more arrive, their own counts take over.
/// </summary>
internal sealed class TermStatistics
{
    /// <summary>
    /// The background counts as much as this many articles. Tuned on hand-labelled news of 700 documents; flat between 30
    /// and 100.
    /// </summary>
    private const double BackgroundArticles = 50;

    /// <summary>
    /// Maximum share counted for a term that is rare at large: otherwise the words of a story that fills the collection
    /// would have no information, and its thousandth copy would start a new story. No loss on hand-labelled news of 700
    /// documents.
    /// </summary>
    private const double MostShare = 0.15;

    /// <summary>
    /// Weights are refreshed when the collection has changed by one part in this many: often enough to stay true, seldom
    /// enough to cost nothing per arrival.
    /// </summary>
    private const int RefreshPart = 16;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    /// <summary>Numbers of terms that no article holds any more, to be given again.</summary>
    private readonly Stack<int> _free = [];

    private readonly List<string> _texts = [];
    private readonly List<int> _articles = [];
    private readonly List<double> _background = [];
    private readonly List<double> _information = [];
    private int _count;
    private int _changes;

    /// <summary>Changes whenever <see cref="InformationOf"/> may answer differently; from 1.</summary>
    public int Epoch { get; private set; } = 1;

    /// <summary>Takes one more article into account.</summary>
    /// <returns>The numbers by which its terms are known here, in the order given.</returns>
    public int[] Add(IReadOnlyList<FingerprintTerm> terms)
    {
        var ids = terms.Select(term => IdOf(term.Text)).ToArray();
        Change(ids, 1);
        return ids;
    }

    /// <summary>Takes an article out of account again.</summary>
    public void Remove(ReadOnlySpan<int> ids) => Change(ids, -1);

    /// <summary>The term with a given number.</summary>
    public string TextOf(int id) => _texts[id];

    /// <summary>Information of a term in nats: 0 for a term in every article.</summary>
    public double InformationOf(int id) => _information[id];

    private int IdOf(string term)
    {
        if (_ids.TryGetValue(term, out var known))
        {
            return known;
        }

        if (!_free.TryPop(out var id))
        {
            id = _texts.Count;
            CollectionsMarshal.SetCount(_texts, id + 1);
            CollectionsMarshal.SetCount(_articles, id + 1);
            CollectionsMarshal.SetCount(_background, id + 1);
            CollectionsMarshal.SetCount(_information, id + 1);
        }

        _ids[term] = id;
        (_texts[id], _articles[id], _background[id]) = (term, 0, TermReader.BackgroundShareOf(term));
        return id;
    }

    private void Change(ReadOnlySpan<int> ids, int by)
    {
        _count += by;
        foreach (var id in ids)
        {
            _articles[id] += by;
            _information[id] = Information(id);
            if (_articles[id] == 0)
            {
                _ids.Remove(_texts[id]);
                _free.Push(id);
            }
        }

        _changes++;
        if (_changes * RefreshPart >= _count)
        {
            Refresh();
        }
    }

    private void Refresh()
    {
        _changes = 0;
        Epoch++;
        for (var id = 0; id < _information.Count; id++)
        {
            _information[id] = Information(id);
        }
    }

    /// <summary>The article in question is not counted, because its own use of the term is not evidence.</summary>
    private double Information(int id)
    {
        var others = Math.Max(0, _articles[id] - 1);
        var share = (others + (BackgroundArticles * _background[id])) / (Math.Max(0, _count - 1) + BackgroundArticles);
        return -Math.Log(Math.Min(share, Math.Max(_background[id], MostShare)));
    }
}
