namespace NewsReader.Core.Stories.Grouping;

/// <summary>
/// An article as the index holds it: its terms as ascending numbers with weights of unit length, its day, and the story it
/// lies in.
/// </summary>
internal sealed class IndexedArticle
{
    private readonly int[] _ids;
    private readonly float[] _damped;
    private readonly float[] _weights;
    private int _epoch;

    /// <param name="number">The article's number in storage.</param>
    /// <param name="ids">Its terms as <see cref="TermStatistics"/> numbers them, in the order of the fingerprint.</param>
    public IndexedArticle(long number, ArticleFingerprint fingerprint, int[] ids)
    {
        Number = number;
        Day = fingerprint.Day;
        _ids = ids;
        _damped = [.. fingerprint.Terms.Select(term => (float)term.Weight)];
        _weights = new float[ids.Length];
        Array.Sort(_ids, _damped);
    }

    public long Number { get; }

    public double? Day { get; }

    /// <summary>The number of its story; 0 before it has one.</summary>
    public long Story { get; set; }

    public ReadOnlySpan<int> Ids => _ids;

    public ReadOnlySpan<float> Weights => _weights;

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
            _weights[i] = _damped[i] * (float)statistics.InformationOf(_ids[i]);
            squares += _weights[i] * _weights[i];
        }

        var length = (float)Math.Sqrt(squares);
        for (var i = 0; i < _weights.Length && length > 0; i++)
        {
            _weights[i] /= length;
        }
    }

    /// <summary>The positions of the heaviest terms, the heaviest first.</summary>
    public int[] Heaviest(int most)
    {
        var positions = new int[_ids.Length];
        var lightness = new float[_ids.Length];
        for (var i = 0; i < positions.Length; i++)
        {
            (positions[i], lightness[i]) = (i, -_weights[i]);
        }

        Array.Sort(lightness, positions);
        return positions.Length <= most ? positions : positions[..most];
    }

    /// <summary>The cosine of the two articles' weights, from 0 to 1. Both must be weighed.</summary>
    public double CosineWith(IndexedArticle other)
    {
        var (sum, i, j) = (0.0, 0, 0);
        var (mine, theirs) = (_ids, other._ids);
        while (i < mine.Length && j < theirs.Length)
        {
            var (first, second) = (mine[i], theirs[j]);
            if (first == second)
            {
                sum += _weights[i] * other._weights[j];
            }

            i += first <= second ? 1 : 0;
            j += first >= second ? 1 : 0;
        }

        return sum;
    }
}
