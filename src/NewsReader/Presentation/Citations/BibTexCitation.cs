using System.Globalization;
using System.Text;

namespace NewsReader.Presentation.Citations;

/// <summary>A citation as an entry for BibTeX, and for biblatex, which reads the same fields.</summary>
internal static class BibTexCitation
{
    /// <summary>
    /// Characters of one field that have a name in TeX. Biber's time grows with the square of their number: 2,000 take it most
    /// of a minute, and no text that people wrote has more than a few.
    /// </summary>
    private const int MostNamed = 200;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The entry.</summary>
    public static string Of(CitedReport report)
    {
        var entry = new StringBuilder().Append(CultureInfo.InvariantCulture, $"@misc{{{report.Key},\n");
        Add(entry, "author", string.Join(" and ", report.Authors.Select(Name)));
        Add(entry, "key", report.Authors.Count == 0 ? Escape(report.Outlet ?? report.Title) : ""); // by which BibTeX sorts then
        Add(entry, "title", $"{{{Escape(report.Title)}}}");
        Add(entry, "howpublished", Escape(string.Join(", ", new[] { report.Outlet, PlainCitation.Medium(report) }.OfType<string>())));
        AddDate(entry, report);
        Add(entry, "url", report.Address);
        Add(entry, "urldate", CitedDate.Of(report.Received).Joined('-'));
        Add(entry, "note", Escape(Note(report)));
        Add(entry, "annotation", Escape(report.Quoted ?? ""));
        return entry.Append("}\n").ToString();
    }

    private static void AddDate(StringBuilder entry, CitedReport report)
    {
        if (report.Date is { } date)
        {
            Add(entry, "year", date.Year.ToString("0000", CultureInfo.InvariantCulture));
            if (date.Month is { } month)
            {
                entry.Append(CultureInfo.InvariantCulture, $"  month = {Months[month - 1]},\n");
            }

            Add(entry, "day", date.Day?.ToString(CultureInfo.InvariantCulture) ?? "");
        }
    }

    private static string Note(CitedReport report) => string.Join(". ", new[]
    {
        report.IsTitleSupplied ? "Title supplied from its first words" : null,
        report.Original is null ? PlainCitation.Kept(report) : $"{PlainCitation.Kept(report)} at {report.Archive}",
    }.OfType<string>());

    /// <summary>The name of an organisation has its own braces, which preserve the order of its words.</summary>
    private static string Name(AuthorName name) => name.Given is null
        ? $"{{{Escape(name.Family)}}}"
        : string.Join(", ", new[] { name.Family, name.Suffix, name.Given }.OfType<string>().Select(Escape));

    private static void Add(StringBuilder entry, string field, string value)
    {
        if (value.Length > 0)
        {
            entry.Append(CultureInfo.InvariantCulture, $"  {field} = {{{value}}},\n");
        }
    }

    /// <summary>
    /// The text with what TeX reads as commands taken literally. Braces are named: BibTeX counts those that have a backslash
    /// too. Cut with an ellipsis at <see cref="MostNamed"/> names.
    /// </summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        var named = 0;
        foreach (var letter in text)
        {
            if (NameOf(letter) is { } name)
            {
                if (++named > MostNamed)
                {
                    return escaped.Append('…').ToString();
                }

                escaped.Append(name);
            }
            else
            {
                escaped.Append(letter is '%' or '$' or '#' or '&' or '_' ? $@"\{letter}" : letter.ToString());
            }
        }

        return escaped.ToString();
    }

    private static string? NameOf(char letter) => letter switch
    {
        '\\' => @"{\textbackslash}",
        '~' => @"{\textasciitilde}",
        '^' => @"{\textasciicircum}",
        '{' => @"{\textbraceleft}",
        '}' => @"{\textbraceright}",
        _ => null,
    };
}
