using System.Net;
using System.Text;
using NewsReader.Core.Comparison;

namespace NewsReader.Commands;

/// <summary>A comparison as a page that stands alone: one file, no script, nothing fetched, every word of the texts encoded.</summary>
internal static class ComparedHtml
{
    private const string Style = """
        body{font:16px/1.5 Georgia,serif;margin:2rem auto;max-width:72rem;padding:0 1rem;color:#1a1a1a;background:#fff}
        table{border-collapse:collapse;width:100%;table-layout:fixed}
        th,td{vertical-align:top;text-align:start;padding:.4rem .6rem;border-top:1px solid #ddd;overflow-wrap:anywhere}
        th:last-child,td:last-child{width:9rem;color:#555;font:13px/1.5 system-ui,sans-serif}
        del{background:#fde2e0;text-decoration:line-through}ins{background:#dcf3dd;text-decoration:underline}
        mark{background:#fff3c4;color:inherit}
        @media(prefers-color-scheme:dark){body{background:#16181c;color:#e8e8e8}del{background:#5c2320}ins{background:#1f4a25}mark{background:#4d4314}th,td{border-color:#333}td:last-child{color:#aaa}}
        """;

    /// <summary>The whole page.</summary>
    /// <param name="comparison">What to show.</param>
    /// <param name="left">What to call the left text.</param>
    /// <param name="right">What to call the right text.</param>
    public static string Of(Comparison comparison, string left, string right)
    {
        var page = new StringBuilder();
        page.Append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append("<title>").Append(Text($"{left} · {right}")).Append("</title>\n<style>\n").Append(Style).Append("\n</style>\n</head>\n<body>\n")
            .Append("<h1>").Append(Text($"{left} · {right}")).Append("</h1>\n<p>").Append(Text(ComparedWords.Summary(comparison))).Append("</p>\n");
        List(page, "Fields", comparison.Fields.Select(ComparedWords.Field));
        List(page, "Material changes", comparison.Material.Select(change => ComparedWords.Material(change, comparison)));
        page.Append("<table>\n<thead><tr><th scope=\"col\">").Append(Text(left)).Append("</th><th scope=\"col\">").Append(Text(right))
            .Append("</th><th scope=\"col\">What became of it</th></tr></thead>\n<tbody>\n");
        foreach (var row in comparison.Rows)
        {
            page.Append("<tr><td>").AppendJoin("", MarkedText.Left(row, comparison.Left.Text).Select(piece => Piece(piece, "del")))
                .Append("</td><td>").AppendJoin("", MarkedText.Right(row, comparison.Right.Text).Select(piece => Piece(piece, "ins")))
                .Append("</td><td>").Append(Text(ComparedWords.Label(row))).Append("</td></tr>\n");
        }

        return page.Append("</tbody>\n</table>\n</body>\n</html>\n").ToString();
    }

    private static void List(StringBuilder page, string heading, IEnumerable<string> items)
    {
        var entries = items.Select(item => $"<li>{Text(item)}</li>\n").ToList();
        if (entries.Count > 0)
        {
            page.Append("<h2>").Append(Text(heading)).Append("</h2>\n<ul>\n").AppendJoin("", entries).Append("</ul>\n");
        }
    }

    private static string Piece((string Text, MarkedText.Mark Mark) piece, string element) => piece.Mark switch
    {
        _ when piece.Text.Length == 0 => "",
        MarkedText.Mark.Changed => $"<{element}>{Text(piece.Text)}</{element}>",
        MarkedText.Mark.Form => $"<mark>{Text(piece.Text)}</mark>",
        _ => Text(piece.Text),
    };

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
