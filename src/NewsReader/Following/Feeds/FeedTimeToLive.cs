using System.Globalization;
using NewsReader.Following.LooseXml;

namespace NewsReader.Following.Feeds;

/// <summary>Reads how long a feed says that it stays as it is: <c>ttl</c> of RSS 2.0, or the syndication module of RSS 1.0.</summary>
internal static class FeedTimeToLive
{
    /// <summary>A longer time is a mistake; no visit waits for more than a day anyway.</summary>
    private const double MostMinutes = 366 * 24 * 60;

    private static readonly Dictionary<string, double> MinutesOfPeriod = new(StringComparer.OrdinalIgnoreCase)
    {
        ["hourly"] = 60,
        ["daily"] = 24 * 60,
        ["weekly"] = 7 * 24 * 60,
        ["monthly"] = 30 * 24 * 60,
        ["yearly"] = 365 * 24 * 60,
    };

    /// <summary>The time; <see langword="null"/> when the channel does not say, or says what cannot be.</summary>
    public static TimeSpan? Of(LooseElement channel)
    {
        var minutes = Number(channel, "ttl")
            ?? (MinutesOfPeriod.TryGetValue(Text(channel, "updateperiod") ?? "", out var period)
                ? period / (Number(channel, "updatefrequency") ?? 1)
                : null);
        return minutes is > 0 and <= MostMinutes ? TimeSpan.FromMinutes(minutes.Value) : null;
    }

    private static double? Number(LooseElement channel, string name) =>
        double.TryParse(Text(channel, name), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : null;

    private static string? Text(LooseElement channel, string name) =>
        channel.Elements.FirstOrDefault(element => string.Equals(element.Name, name, StringComparison.Ordinal))?.OwnText;
}
