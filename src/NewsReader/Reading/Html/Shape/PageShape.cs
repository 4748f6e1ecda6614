using System.Buffers;
using System.Collections.Frozen;

namespace NewsReader.Reading.Html.Shape;

/// <summary>
/// Weighs a page's tags before it is parsed: building a tree takes time in the product of size and depth, so a page nested
/// beyond anything a browser saves is not built at all.
/// </summary>
internal static class PageShape
{
    /// <summary>Elements inside each other. Pages from browsers have fewer, and the time to build one grows with this depth.</summary>
    private const int DeepestNesting = 400;

    /// <summary>Marks open at once, times tags: the most elements that the parser could add by opening the marks again.</summary>
    private const long MostRepeatedMarks = 40_000_000;

    /// <summary>
    /// Elements in a table but in none of its cells. The parser moves each before the table, in time that grows with those
    /// moved already; pages from browsers have none.
    /// </summary>
    private const int MostMoved = 5_000;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\f/>");

    // Elements without an end tag, or whose end tag may be left out.
    private static readonly FrozenSet<string> Unclosed = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "area", "base", "br", "col", "colgroup", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta", "optgroup", "option", "p",
            "param", "path", "rect", "circle", "polygon", "use", "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr");

    // Elements that the parser opens again in every paragraph until they are closed (HTML, 13.2.4.3).
    private static readonly FrozenSet<string> Repeated = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");

    // Elements whose content is raw text up to their end tag, except inside a drawing or a formula (HTML, 13.2.6.5).
    private static readonly FrozenSet<string> Raw = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp");

    /// <summary>Whether the page can be built in time near-linear in its length.</summary>
    public static bool IsSound(string html)
    {
        var (depth, deepest, marks, mostMarks, tags) = (0, 0, 0, 0, 0L);
        var tables = new TableShape();
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        var unclosed = Unclosed.GetAlternateLookup<ReadOnlySpan<char>>();
        var repeated = Repeated.GetAlternateLookup<ReadOnlySpan<char>>();
        var raw = Raw.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            tags++;
            var isEnd = html[at + 1] == '/';
            var name = NameAt(html, at + (isEnd ? 2 : 1));
            if (name.IsEmpty || !char.IsAsciiLetter(name[0]))
            {
                continue;
            }

            tables.Add(name, isEnd);
            if (unclosed.Contains(name))
            {
                continue;
            }

            if (!isEnd && raw.Contains(name) && !IsOpen("svg") && !IsOpen("math"))
            {
                at = EndOf(html, at, name);
                continue;
            }

            open.TryGetValue(name, out var ofName);
            if (isEnd && ofName == 0)
            {
                continue; // the end of nothing ends nothing
            }

            var change = isEnd ? -1 : 1;
            open[name] = ofName + change;
            depth += change;
            marks += repeated.Contains(name) ? change : 0;
            deepest = Math.Max(deepest, depth);
            mostMarks = Math.Max(mostMarks, marks);
        }

        return deepest <= DeepestNesting && tables.Moved <= MostMoved && mostMarks * tags <= MostRepeatedMarks;

        bool IsOpen(string element) => open.TryGetValue(element, out var count) && count > 0;
    }

    /// <summary>
    /// The last character before the end tag of an element that begins at <paramref name="start"/>; of the page when there
    /// is none.
    /// </summary>
    private static int EndOf(string html, int start, ReadOnlySpan<char> name)
    {
        var end = html.AsSpan(start + 1).IndexOf(string.Concat("</", name), StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length - 1 : start + end + 1 + name.Length;
    }

    private static ReadOnlySpan<char> NameAt(string html, int start)
    {
        const int longestName = 24; // characters: feComponentTransfer, the longest name of HTML and SVG, has 19
        var window = html.AsSpan(start, Math.Min(longestName, html.Length - start));
        var end = window.IndexOfAny(NameEnds);
        return end < 0 ? window : window[..end];
    }
}
