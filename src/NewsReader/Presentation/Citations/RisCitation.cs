using System.Globalization;
using System.Text;

namespace NewsReader.Presentation.Citations;

/// <summary>A citation as RIS, which EndNote, Mendeley, RefWorks and Zotero read.</summary>
internal static class RisCitation
{
    /// <summary>One reference, lines ended by CRLF.</summary>
    public static string Of(CitedReport report)
    {
        var lines = new StringBuilder();
        Add(lines, "TY", report.IsBroadcast ? "VIDEO" : "NEWS");
        Add(lines, "ID", report.Key);
        Add(lines, "TI", report.Title);
        foreach (var author in report.Authors)
        {
            Add(lines, "AU", author.Inverted);
        }

        Add(lines, "T2", report.IsBroadcast ? report.Section : report.Outlet);
        Add(lines, "PB", report.IsBroadcast ? report.Outlet : null);
        Add(lines, "SE", report.IsBroadcast ? null : report.Section);
        Add(lines, "PY", report.Date?.Year.ToString("0000", CultureInfo.InvariantCulture));
        Add(lines, "DA", report.Date is { } date ? Date(date) : null);
        Add(lines, "AB", report.Abstract);
        Add(lines, "LA", report.Language);
        Add(lines, "UR", report.Address);
        Add(lines, "Y2", Date(CitedDate.Of(report.Received)));
        Add(lines, "DB", "NewsReader");
        Add(lines, "AV", report.Original is null ? null : report.Archive);
        Add(lines, "N1", string.Create(CultureInfo.InvariantCulture,
            $"{(report.IsTitleSupplied ? "Title supplied from its first words; " : "")}revision {report.Revision}"));
        Add(lines, "N1", report.Quoted);
        return lines.Append("ER  - \r\n").ToString();
    }

    /// <summary>A date has three slashes, whatever of it is known.</summary>
    private static string Date(CitedDate date) => date.Joined('/') + new string('/', 4 - date.Parts.Count);

    private static void Add(StringBuilder lines, string tag, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            lines.Append(tag).Append("  - ").Append(value).Append("\r\n");
        }
    }
}
