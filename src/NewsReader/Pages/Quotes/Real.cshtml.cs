using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using NewsReader.Access;
using NewsReader.Core.Quotes.Matching;
using NewsReader.Core.Search;
using NewsReader.Core.Text;
using NewsReader.Markup;
using NewsReader.Storage.Quotes;
using NewsReader.Storage.Search;

namespace NewsReader.Pages.Quotes;

/// <summary>The real quotes nearest to what somebody remembers.</summary>
[EnableRateLimiting(RateLimits.Search)]
[RequestTimeout(RateLimits.Search)]
internal sealed class RealModel(QuoteStore quotes) : PageModel
{
    /// <summary>Quotes that are looked at; many of them can be the same words in versions of one story.</summary>
    private const int MostQuotes = 40;

    private const int MostWords = 10;

    public string Remembered { get; private set; } = "";

    /// <summary>Why nothing can be looked for; <see langword="null"/> when it can.</summary>
    public string? Problem { get; private set; }

    public IReadOnlyList<RealWords> Found { get; private set; } = [];

    public async Task OnGetAsync(string? text, CancellationToken cancellation)
    {
        Remembered = text?.Trim() ?? "";
        if (Remembered.Length == 0)
        {
            return;
        }

        Problem = RealQuoteQuery.Of(Remembered).Problem?.Message;
        Found = [.. RealWords.Of(await quotes.FindRealAsync(Remembered, MostQuotes, cancellation)).Take(MostWords)];
    }

    /// <summary>The quote with the words marked that were remembered.</summary>
    public static MarkedText Marked(RealQuoteHit real)
    {
        var text = real.Hit.Stored.Quote.Text;
        var same = real.Nearness.Differences.Where(step => step.Kind == DifferenceKind.Same).Select(step => step.Real).OfType<TextSpan>();
        return new(text, new TextSpan(0, text.Length), [.. same.Select(span => new TextMark(MarkLayer.Hit, span, "mark"))]);
    }

    /// <summary>What was remembered, with the words struck that the real quote does not have.</summary>
    public MarkedText Struck(RealQuoteHit real)
    {
        var wrong = real.Nearness.Differences.Where(step => step.Kind != DifferenceKind.Same).Select(step => step.Remembered).OfType<TextSpan>();
        return new(Remembered, new TextSpan(0, Remembered.Length), [.. wrong.Select(span => new TextMark(MarkLayer.Edit, span, "del"))]);
    }
}
