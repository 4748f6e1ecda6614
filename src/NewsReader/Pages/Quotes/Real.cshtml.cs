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

/// <summary>The page <c>Find the real quote</c>.</summary>
[EnableRateLimiting(RateLimits.Search)]
[RequestTimeout(RateLimits.Search)]
internal sealed class RealModel(QuoteStore quotes) : PageModel
{
    /// <summary>Quotes that are looked at; many of them can be the same words in versions of one story.</summary>
    private const int MostQuotes = 40;

    /// <summary>Different words shown. What more than ten quotes fit is too common to identify one.</summary>
    private const int MostWords = 10;

    /// <summary>Near misses offered where nothing is found: more would be a list of the collection.</summary>
    private const int MostNearMisses = 3;

    public string Remembered { get; private set; } = "";

    /// <summary>Why nothing can be looked for; <see langword="null"/> when it can.</summary>
    public string? Problem { get; private set; }

    public IReadOnlyList<RealWords> Found { get; private set; } = [];

    /// <summary>Quotes that share words with what is remembered, and are hardly what was said.</summary>
    public IReadOnlyList<RealWords> NearMisses { get; private set; } = [];

    public async Task OnGetAsync(string? text, CancellationToken cancellation)
    {
        Remembered = text?.Trim() ?? "";
        if (Remembered.Length == 0)
        {
            return;
        }

        Problem = RealQuoteQuery.Of(Remembered).Problem?.Message;
        if (Problem is not null)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        var nearest = RealWords.Of(await quotes.FindRealAsync(Remembered, MostQuotes, cancellation)).ToLookup(words => words.IsFind);
        Found = [.. nearest[true].Take(MostWords)];
        NearMisses = [.. nearest[false].Take(Found.Count > 0 ? 0 : MostNearMisses)];
    }

    /// <summary>The remembered words as a search of whole reports takes them: none of them is an operator.</summary>
    public string SearchWords =>
        string.Concat(Remembered.Where(letter => !char.IsPunctuation(letter) || letter is '\'' or '’' or '-'))
            .ToLowerInvariant() is var words
        && words.Length > SearchQuery.LongestQuery ? words[..SearchQuery.LongestQuery] : words;

    /// <summary>The words by which a real quote says the opposite, for a sentence: <c>“don’t” is only in the real quote</c>.</summary>
    public static string Reversal(RealQuoteHit real, string remembered)
    {
        var (text, near) = (real.Hit.Stored.Quote.Text, real.Nearness);
        return string.Join(", ", new[]
        {
            near.ReversingWords.Count > 0 ? $"{Quoted(near.ReversingWords, text)} only in the real quote" : null,
            near.ReversedWords.Count > 0 ? $"{Quoted(near.ReversedWords, remembered)} only as remembered" : null,
        }.OfType<string>());
    }

    private static string Quoted(IReadOnlyList<TextSpan> words, string text) =>
        string.Join(", ", words.Select(word => $"“{word.Of(text)}”"));

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
        var wrong = real.Nearness.Differences.Where(step => step.Kind != DifferenceKind.Same)
            .Select(step => step.Remembered)
            .OfType<TextSpan>();
        return new(Remembered, new TextSpan(0, Remembered.Length), [.. wrong.Select(span => new TextMark(MarkLayer.Edit, span, "del"))]);
    }
}
