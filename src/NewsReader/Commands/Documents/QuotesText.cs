using NewsReader.Commands.Terminal;
using NewsReader.Core.Documents;
using NewsReader.Core.Quotes;
using NewsReader.Core.Quotes.Extraction;
using NewsReader.Presentation;
using Spectre.Console;

namespace NewsReader.Commands.Documents;

/// <summary>
/// Quotes for reading in a terminal: the words, and under them who said them, how sure that is, and how they are
/// attributed.
/// </summary>
internal static class QuotesText
{
    public static void Write(Document document)
    {
        var page = ResultConsole.Open();
        var quotes = QuoteExtractor.Extract(document);
        foreach (var quote in quotes)
        {
            page.MarkupLine(Words(quote));
            page.MarkupLine($"    {Speaker(quote, document.Text)} [grey]· {quote.Type.ToString().ToLowerInvariant()} · "
                + $"{quote.Confidence:0.00}[/]");
        }

        page.MarkupLine($"[grey]{quotes.Count} {(quotes.Count == 1 ? "quote" : "quotes")}[/]");
    }

    private static string Words(Quote quote)
    {
        var words = QuotationMarks.Around(quote).ReplaceLineEndings(" ").EscapeMarkup();
        return quote.Type == QuoteType.Direct ? $"[bold]{words}[/]" : words;
    }

    private static string Speaker(Quote quote, string text) => (quote.Pronoun?.Of(text), quote.Speaker) switch
    {
        (null, null) => "[yellow]speaker unclear[/]",
        ({ } pronoun, null) => $"[yellow]{pronoun.EscapeMarkup()}[/] (unclear who)",
        ({ } pronoun, { } likely) => $"[green]{likely.Name.EscapeMarkup()}[/] (in the text: {pronoun.EscapeMarkup()})",
        (null, { Role: { } role } speaker) => $"[green]{speaker.Name.EscapeMarkup()}[/], {role.EscapeMarkup()}",
        (null, { } speaker) => $"[green]{speaker.Name.EscapeMarkup()}[/]",
    };
}
