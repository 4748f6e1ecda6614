using System.Diagnostics.Metrics;

namespace NewsReader.Metrics;

/// <summary>The values of one instrument under one set of labels since the program started.</summary>
internal sealed class MetricSeries(Instrument instrument, string labels)
{
    /// <summary>Upper bounds in seconds where an instrument names none: from a cached page to a search that is given up.</summary>
    private static readonly double[] UsualBounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

    private readonly Lock turn = new();
    private readonly IReadOnlyList<double> bounds = (instrument as Histogram<double>)?.Advice?.HistogramBucketBoundaries ?? UsualBounds;
    private long[]? buckets;
    private double sum;
    private long count;

    /// <summary>What is measured.</summary>
    public Instrument Instrument => instrument;

    /// <summary>The labels as the text format writes them, without braces; empty for none.</summary>
    public string Labels => labels;

    private bool IsHistogram => instrument.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Histogram<>);

    /// <summary>Takes a measurement: observed instruments tell their whole value, the others what came on top.</summary>
    public void Record(double value)
    {
        lock (turn)
        {
            if (IsHistogram)
            {
                buckets ??= new long[bounds.Count + 1];
                buckets[BucketOf(value)]++;
                count++;
            }

            sum = instrument.IsObservable ? value : sum + value;
        }
    }

    /// <summary>Every sample: the suffix of its name, a further label, and its value.</summary>
    public IEnumerable<(string Suffix, string? Label, double Value)> Samples()
    {
        lock (turn)
        {
            return buckets is null ? [("", null, sum)] : [.. Buckets(), ("_sum", null, sum), ("_count", null, count)];
        }
    }

    private IEnumerable<(string Suffix, string? Label, double Value)> Buckets()
    {
        long below = 0;
        for (var bucket = 0; bucket < buckets!.Length; bucket++)
        {
            below += buckets[bucket];
            var bound = bucket < bounds.Count ? bounds[bucket].ToString(System.Globalization.CultureInfo.InvariantCulture) : "+Inf";
            yield return ("_bucket", $"le=\"{bound}\"", below);
        }
    }

    private int BucketOf(double value)
    {
        var bucket = 0;
        while (bucket < bounds.Count && value > bounds[bucket])
        {
            bucket++;
        }

        return bucket;
    }
}
