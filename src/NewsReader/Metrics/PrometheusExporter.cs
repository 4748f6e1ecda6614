using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;
using NewsReader.Ingestion;

namespace NewsReader.Metrics;

/// <summary>Listens to what the program and the framework measure, and writes it down in Prometheus' text format, version 0.0.4.</summary>
internal sealed class PrometheusExporter : IDisposable
{
    /// <summary>Whose measurements are shown: ours, and what tells how the site is.</summary>
    private static readonly HashSet<string> Shown =
    [
        IngestMeter.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.RateLimiting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime",
    ];

    private readonly ConcurrentDictionary<(Instrument Instrument, string Labels), MetricSeries> series = [];
    private readonly MeterListener listener = new();

    public PrometheusExporter()
    {
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if (Shown.Contains(instrument.Meter.Name))
            {
                listening.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Record(instrument, value, tags));
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Record(instrument, value, tags));
        listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Record(instrument, value, tags));
        listener.Start();
    }

    /// <summary>Everything measured up to now.</summary>
    public string Write()
    {
        listener.RecordObservableInstruments();
        var text = new StringBuilder();
        foreach (var metric in series.Values.GroupBy(one => NameOf(one.Instrument), StringComparer.Ordinal).OrderBy(metric => metric.Key, StringComparer.Ordinal))
        {
            var first = metric.First();
            text.Append(CultureInfo.InvariantCulture, $"# HELP {metric.Key} {Escape(first.Instrument.Description ?? first.Instrument.Name)}\n");
            text.Append(CultureInfo.InvariantCulture, $"# TYPE {metric.Key} {TypeOf(first.Instrument)}\n");
            foreach (var one in metric.OrderBy(one => one.Labels, StringComparer.Ordinal))
            {
                Write(text, metric.Key, one);
            }
        }

        return text.ToString();
    }

    public void Dispose() => listener.Dispose();

    private static void Write(StringBuilder text, string name, MetricSeries series)
    {
        foreach (var (suffix, label, value) in series.Samples())
        {
            var labels = string.Join(',', new[] { series.Labels, label }.Where(part => !string.IsNullOrEmpty(part)));
            text.Append(name).Append(suffix).Append(labels.Length > 0 ? $"{{{labels}}}" : "").Append(' ').Append(value.ToString(CultureInfo.InvariantCulture)).Append('\n');
        }
    }

    private void Record(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var labels = new StringBuilder();
        foreach (var (name, tag) in tags)
        {
            labels.Append(labels.Length > 0 ? "," : "").Append(Letters(name)).Append("=\"").Append(Escape(Convert.ToString(tag, CultureInfo.InvariantCulture) ?? "")).Append('"');
        }

        series.GetOrAdd((instrument, labels.ToString()), static key => new MetricSeries(key.Instrument, key.Labels)).Record(value);
    }

    private static string NameOf(Instrument instrument)
    {
        var unit = instrument.Unit switch
        {
            "s" => "_seconds",
            "By" => "_bytes",
            _ => "",
        };
        return Letters(instrument.Name) + unit + (TypeOf(instrument) is "counter" ? "_total" : "");
    }

    private static string TypeOf(Instrument instrument)
    {
        var kind = instrument.GetType().Name;
        return kind.StartsWith("Histogram", StringComparison.Ordinal) ? "histogram"
            : kind.StartsWith("Counter", StringComparison.Ordinal) || kind.StartsWith("ObservableCounter", StringComparison.Ordinal) ? "counter"
            : "gauge";
    }

    /// <summary>A name of the letters that names may have.</summary>
    private static string Letters(string name) => string.Concat(name.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '_'));

    private static string Escape(string text) =>
        text.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
