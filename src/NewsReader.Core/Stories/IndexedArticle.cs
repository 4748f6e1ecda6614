namespace NewsReader.Core.Stories;

/// <summary>An article as the index holds it: its terms as sorted numbers with weights of unit length, and the story it lies in.</summary>
internal sealed class IndexedArticle
{
    private readonly int[] _ids;
    private readonly double[] _damped;
    private readonly double[] _weights;
    private int _epoch;

    /// <param name="number">The article's number in storage.</param>
    /// <param name="ids">Its terms as <see cref="TermStatistics"/> numbers them, in the order of the fingerprint.</param>
    public IndexedArticle(long number, ArticleFingerprint fingerprint, int[] ids)
    {
        Number = number;
        Fingerprint = fingerprint;
        _ids = ids;
        _damped = [.. fingerprint.Terms.Select(term => term.Weight)];
        _weights = new double[ids.Length];
        Array.Sort(_ids, _damped);
    }

    public long Number { get; }

    public ArticleFingerprint Fingerprint { get; }

    public long Story { get; set; }

    public ReadOnlySpan<int> Ids => _ids;

    public ReadOnlySpan<double> Weights => _weights;

    /// <summary>Brings <see cref="Weights"/> up to the present state of <paramref name="statistics"/>.</summary>
    public void Weigh(TermStatistics statistics)
    {
        if (_epoch == statistics.Epoch)
        {
            return;
        }

        _epoch = statistics.Epoch;
        var squares = 0.0;
        for (var i = 0; i < _ids.Length; i++)
        {
            _weights[i] = _damped[i] * statistics.InformationOf(_ids[i]);
            squares += _weights[i] * _weights[i];
        }

        var length = Math.Sqrt(squares);
        for (var i = 0; i < _weights.Length && length > 0; i++)
        {
            _weights[i] /= length;
        }
    }

    /// <summary>The cosine of the two articles' weights, from 0 to 1. Both must be weighed.</summary>
    public double CosineWith(IndexedArticle other)
    {
        var (sum, i, j) = (0.0, 0, 0);
        while (i < _ids.Length && j < other._ids.Length)
        {
            var order = _ids[i].CompareTo(other._ids[j]);
            if (order == 0)
            {
                sum += _weights[i] * other._weights[j];
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return sum;
    }
}
