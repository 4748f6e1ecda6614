using System.Net;
using System.Text;
using NewsReader.Core.Comparisons;
using NewsReader.Core.Comparisons.Alignment;
using NewsReader.Core.Comparisons.Rows;
using NewsReader.Core.Comparisons.Statements;

namespace NewsReader.Presentation.Comparisons;

/// <summary>
/// A comparison as a self-contained page: one file, without scripts or external resources, every word of the texts encoded.
/// </summary>
/// <param name="comparison">What to show.</param>
/// <param name="left">What to call the left text.</param>
/// <param name="right">What to call the right text.</param>
internal sealed class ComparedHtml(Comparison comparison, string left, string right)
{
    private const string Style = """
        :root{color-scheme:light dark;--ink:light-dark(#1a1815,#ebe6dc);--soft:light-dark(#5b564c,#b5aea1);
          --rule:light-dark(#dbd5c8,#3a3733);
        --left:light-dark(#9c3a0c,#f5a878);--right:light-dark(#0a4f8f,#8cc2f7);--lefttint:light-dark(#fde6d8,#46230f);
          --righttint:light-dark(#dcebfb,#0f2f4d);--hit:light-dark(#ffe9a3,#5a4708)}
        *{box-sizing:border-box}
        body{font:1.0625rem/1.55 Charter,Cambria,Georgia,serif;margin:2.5rem auto;max-width:76rem;padding:0 1.25rem;color:var(--ink);
          background:light-dark(#fcfbf8,#161513);overflow-wrap:break-word}
        h1{font-size:1.9rem;line-height:1.2;margin:0 0 .5rem;max-width:50rem}h2{font-size:1.25rem;margin:2rem 0 .5rem}p,li p{margin:0}
        .summary{max-width:46rem}a{color:inherit}
        ul,ol.rows{list-style:none;padding:0;margin:0}ol.claims li{margin:.2rem 0}
        .row{display:grid;grid-template-columns:8.5rem 1fr 1fr;gap:.25rem 1.5rem;padding:.6rem 0;border-top:1px solid var(--rule)}
        .row:target{background:var(--hit)}
        .kind,.note,.name,footer{font:.8125rem/1.5 system-ui,sans-serif;color:var(--soft)}.kind b{color:var(--ink)}
        .left .kind b,.head .name:nth-child(2){color:var(--left)}.right .kind b,.head .name:nth-child(3){color:var(--right)}
        .same p{color:var(--soft)}.none{color:var(--soft);border:1px dashed var(--rule);padding:0 .5rem;font-style:italic}
        del{background:var(--lefttint);text-decoration:line-through}ins{background:var(--righttint);text-decoration:underline}
          mark{background:none;color:inherit;border-bottom:2px dotted}
        .side .name{display:none}.head{position:sticky;top:0;background:light-dark(#fcfbf8,#161513);font-weight:bold}
        footer{margin-top:2rem;border-top:1px solid var(--rule);padding-top:.6rem}
        @media(max-width:46rem){.row{grid-template-columns:1fr}.side .name{display:block}.head{display:none}}
        @media print{body{margin:0;font-size:10pt}.head{position:static}.row{break-inside:avoid}}
        """;

    /// <summary>The whole page.</summary>
    public string Page()
    {
        var title = comparison.Left.Headline?.Value ?? comparison.Right.Headline?.Value ?? "Two texts";
        var page = new StringBuilder();
        page.Append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
            + "content=\"width=device-width, initial-scale=1\">\n")
            .Append("<title>")
                .Append(Text($"{left} and {right}: {title}"))
                .Append("</title>\n<style>\n")
                .Append(Style)
                .Append("\n</style>\n</head>\n<body>\n<main>\n")
            .Append("<h1 dir=\"auto\">")
                .Append(Text(title))
                .Append("</h1>\n<p class=\"summary\">")
                .Append(Text(Summary()))
                .Append("</p>\n");
        List(page, "Changes to check", "<ol class=\"claims\">", "</ol>", comparison.Changes.Select(Claim));
        List(page, "What the texts say of themselves", $"<ul id=\"{ComparisonWords.Around}\">", "</ul>",
            FieldDifferences.Differing(comparison)
            .Select(Field));
        List(page, "The texts side by side", $"<ol class=\"rows\">\n{Head}", "</ol>",
            comparison.Rows.Select((row, index) => Row(row, index + 1)));
        return page.Append("</main>\n<footer>Struck through: only in the left text. Underlined: only in the right text. Dotted: the "
            + "same word, written differently. Made by NewsReader.</footer>\n</body>\n</html>\n")
            .ToString();
    }

    private static void List(StringBuilder page, string heading, string opening, string closing, IEnumerable<string> items)
    {
        var entries = items.ToList();
        if (entries.Count > 0)
        {
            page.Append("<h2>")
                .Append(heading)
                .Append("</h2>\n")
                .Append(opening)
                .Append('\n')
                .AppendJoin('\n', entries)
                .Append('\n')
                .Append(closing)
                .Append('\n');
        }
    }

    private string Head =>
        $"<li class=\"row head\" aria-hidden=\"true\"><span></span><span class=\"name\">{Text(left)}</span><span "
        + $"class=\"name\">{Text(right)}</span></li>";

    private string Summary() => string.Join(
        ' ', ComparisonWords.Summary(comparison, left, right)
            .Concat(comparison.IsCoarse ? ["The texts are too long to compare in full: this comparison is coarse."] : []));

    private string Claim(StatementChange change) =>
        $"<li><a href=\"#{ComparisonWords.AnchorOf(change, comparison)}\"><b>{Text(ComparisonWords.Of(change.Kind))}:</b> <span "
        + $"dir=\"auto\">{Text(change.Words)}</span></a></li>";

    private string Field(FieldChange field) =>
        $"<li class=\"row {RowWords.Kind(field.Wording)}\"><p class=\"kind\"><b>{Text(field.Name)}</b></p>"
        + Side(left, Value(field, field.Left)) + Side(right, Value(field, field.Right)) + "</li>";

    private string Row(Row row, int number) =>
        $"<li class=\"row {RowWords.Kind(row.Wording)}\" id=\"row-{number}\"><p class=\"kind\">{RowWords.Icon(row.Wording)} "
        + $"<b>{Text(RowWords.Of(row, left, right))}</b>{Notes(row)}</p>"
        + Side(left, string.Concat(RowPieces.Left(row, comparison.Left.Text).Select(piece => Piece(piece, "del"))))
        + Side(right, string.Concat(RowPieces.Right(row, comparison.Right.Text).Select(piece => Piece(piece, "ins")))) + "</li>";

    /// <summary>Order, shape and how sure the pair is, where there is something to say.</summary>
    private string Notes(Row row)
    {
        var notes = new List<string>();
        if (row.RightAfter is { } after)
        {
            notes.Add(after < 0 ? $"moved; at the top in {right}" : $"moved; in {right} after row {after + 1}");
        }

        notes.AddRange(row.Shape == Shape.One ? [] : [row.Shape.ToString().ToLowerInvariant()]);
        notes.AddRange(RowWords.Confidence(row) is { } sure and not "high" ? [$"confidence {sure}: {string.Join(", ", row.Reasons)}"] : []);
        return string.Concat(notes.Select(note => $"<br>{Text(note)}"));
    }

    private static string Side(string name, string words) => words.Length == 0
        ? $"<div class=\"side\"><p class=\"none\">not in {Text(name)}</p></div>"
        : $"<div class=\"side\"><span class=\"name\">{Text(name)}</span><p dir=\"auto\">{words}</p></div>";

    private static string Value(FieldChange field, string? value) => Text(FieldDifferences.Shown(field.Name, value) ?? "");

    private static string Piece((string Text, RowPieces.Mark Mark) piece, string element) => piece.Mark switch
    {
        _ when piece.Text.Length == 0 => "",
        RowPieces.Mark.Changed => $"<{element}>{Text(piece.Text)}</{element}>",
        RowPieces.Mark.Form => $"<mark>{Text(piece.Text)}</mark>",
        _ => Text(piece.Text),
    };

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
