namespace NewsReader.Benchmarks.Collections;

/// <summary>
/// Draws ranks from 0 as Zipf's law has them: the rank r with a chance in proportion to 1 / (r + 2.7), as Mandelbrot fitted
/// English.
/// </summary>
internal sealed class Zipf
{
    private const double Shift = 2.7;
    private readonly double[] _cumulated;

    public Zipf(int ranks)
    {
        _cumulated = new double[ranks];
        var sum = 0.0;
        for (var rank = 0; rank < ranks; rank++)
        {
            _cumulated[rank] = sum += 1 / (rank + Shift);
        }
    }

    public int Draw(Random chance)
    {
        var found = Array.BinarySearch(_cumulated, chance.NextDouble() * _cumulated[^1]);
        return Math.Min(found < 0 ? ~found : found, _cumulated.Length - 1);
    }
}
