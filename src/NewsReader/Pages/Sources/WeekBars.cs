using System.Globalization;
using NewsReader.Storage.Following;

namespace NewsReader.Pages.Sources;

/// <summary>The bars of a week: two for each day, as high as its number compared with the largest of the week.</summary>
internal static class WeekBars
{
    // Drawn in units of the picture, which is 24 high: the ground line leaves one below it, and a day is 12 wide.
    private const double Ground = 23;
    private const double Highest = 22;
    private const int DayWidth = 12;

    /// <summary>A bar, in the units of the picture.</summary>
    /// <param name="Kind">What it counts: items or edits.</param>
    /// <param name="X">Its left edge.</param>
    /// <param name="Y">Its upper edge.</param>
    /// <param name="Width">Its width.</param>
    /// <param name="Height">Its height.</param>
    internal sealed record Bar(string Kind, string X, string Y, string Width, string Height);

    /// <summary>The bars that are not empty, the earliest day first.</summary>
    public static IEnumerable<Bar> Of(IReadOnlyList<DayOfSource> week)
    {
        var most = Math.Max(1, week.Max(day => Math.Max(day.Items, day.Edits)));
        return week.SelectMany((day, index) => new[]
        {
            Drawn("items", index * DayWidth, 6, day.Items, most),
            Drawn("edits", (index * DayWidth) + 6, 3, day.Edits, most),
        }).OfType<Bar>();
    }

    private static Bar? Drawn(string kind, int x, int width, long number, long most)
    {
        var height = Highest * number / most;
        return number == 0 ? null : new(kind, Text(x), Text(Ground - height), Text(width), Text(height));
    }

    private static string Text(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
