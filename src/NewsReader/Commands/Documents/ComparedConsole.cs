using NewsReader.Core.Comparisons;
using NewsReader.Core.Comparisons.Rows;
using NewsReader.Core.Comparisons.Summaries;
using NewsReader.Core.Comparisons.WordDiff;
using NewsReader.Presentation.Comparisons;
using Spectre.Console;

namespace NewsReader.Commands.Documents;

/// <summary>A comparison as coloured text: what only the left has in red, what only the right has in green, form in yellow.</summary>
internal static class ComparedConsole
{
    public static void Write(Comparison comparison, IAnsiConsole console)
    {
        console.MarkupLine($"[bold]{Spectre.Console.Markup.Escape(ComparedWords.Summary(comparison))}[/]");
        foreach (var field in comparison.Fields.Where(field => field.Wording is not (Wording.Same or Wording.FormOnly)))
        {
            console.MarkupLine($"[grey]{Spectre.Console.Markup.Escape(ComparedWords.Field(field))}[/]");
        }

        foreach (var sentence in SubstanceSummary.Of(comparison, "left", "right"))
        {
            console.MarkupLine(Spectre.Console.Markup.Escape(sentence));
        }

        foreach (var change in comparison.Changes)
        {
            console.MarkupLine($"[bold yellow]![/] {Spectre.Console.Markup.Escape(ComparedWords.Change(change))}");
        }

        foreach (var row in comparison.Rows)
        {
            WriteRow(row, comparison, console);
        }
    }

    private static void WriteRow(Row row, Comparison comparison, IAnsiConsole console)
    {
        console.WriteLine();
        console.MarkupLine($"[grey]{Spectre.Console.Markup.Escape(ComparedWords.Label(row))}[/]");
        if (row.Left.Count > 0)
        {
            var margin = row.Wording == Wording.Same ? " " : "-";
            var words = RowPieces.Left(row, comparison.Left.Text).Select(piece => Colour(piece, "red"));
            console.MarkupLine($"{margin} {string.Concat(words)}");
        }

        if (row.Right.Count > 0 && row.Wording != Wording.Same)
        {
            var words = RowPieces.Right(row, comparison.Right.Text).Select(piece => Colour(piece, "green"));
            console.MarkupLine($"+ {string.Concat(words)}");
        }
    }

    private static string Colour((string Text, RowPieces.Mark Mark) piece, string changed)
    {
        var text = Spectre.Console.Markup.Escape(string.Join(' ', piece.Text.Split('\n', '\r')));
        return text.Length == 0 ? "" : piece.Mark switch
        {
            RowPieces.Mark.Changed => $"[{changed}]{text}[/]",
            RowPieces.Mark.Form => $"[yellow]{text}[/]",
            _ => text,
        };
    }
}
