using System.Buffers;
using System.Globalization;
using System.Text;

namespace NewsReader.Feeds;

/// <summary>A table as RFC 4180 has it. What a spreadsheet would take for a formula is made plain text with an apostrophe.</summary>
internal static class CsvWriter
{
    /// <summary>First characters of a cell that spreadsheets run (OWASP, "CSV injection"), in their wide forms too.</summary>
    private const string FormulaOpenings = "=+-@\t\r\n＝＋－＠";

    private static readonly SearchValues<char> ToBeQuoted = SearchValues.Create(",\"\r\n\0 ;\t");

    /// <summary>The table, lines ended by CRLF.</summary>
    public static string Write(Table table)
    {
        var text = new StringBuilder();
        Line(text, table.Columns);
        foreach (var row in table.Rows)
        {
            Line(text, row);
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, IEnumerable<object?> cells) =>
        text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    private static string Cell(object? value) => value switch
    {
        null => "",
        string words => Quoted(words.Length > 0 && FormulaOpenings.Contains(words[0], StringComparison.Ordinal) ? "'" + words : words),
        DateTimeOffset at => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        bool isTrue => isTrue ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A cell cannot hold a {value.GetType().Name}.", nameof(value)),
    };

    private static string Quoted(string words) =>
        words.AsSpan().ContainsAny(ToBeQuoted) ? $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : words;
}
