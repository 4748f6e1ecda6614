using NewsReader.Core.Lexicons.Polarity;

namespace NewsReader.Core.Quotes.Matching;

/// <summary>Finds the words of a quote that deny what it says: negations, without those that only look so.</summary>
internal static class DenyingWords
{
    /// <summary>Words between <c>ne</c> and what completes it: <c>ne l'avait pas</c>.</summary>
    private const int LongestFrame = 4;

    /// <summary>Words that complete <c>ne</c> without being negations themselves.</summary>
    private static readonly string[] Completions = ["plus", "personne", "point"];

    /// <summary>Negations that are also a whole answer.</summary>
    private static readonly string[] Answers = ["no", "não", "never", "nothing", "nada"];

    /// <summary>Whether each word denies.</summary>
    /// <param name="quote">The words of the quote, with elisions separated.</param>
    /// <param name="languages">The languages it may be in, as BCP 47 tags.</param>
    public static bool[] Of(QuoteWords quote, IReadOnlyCollection<string> languages) =>
        [.. quote.Words.Select((_, at) => Denies(quote, at, languages))];

    private static bool Denies(QuoteWords quote, int at, IReadOnlyCollection<string> languages) =>
        quote.Words[at] is "ne"
            ? languages.Contains("fr", StringComparer.Ordinal) && IsCompleted(quote.Words, at)
            : Negations.Contains(quote.Words[at], languages) && !Negations.IsHarmless(quote.Words, at) && !IsAnswer(quote, at);

    /// <summary>
    /// <c>ne … plus</c>. The negation of <c>ne … pas</c> counts once, as <c>pas</c>; <c>ne … que</c> means “only”.
    /// </summary>
    private static bool IsCompleted(string[] words, int at) =>
        words.Skip(at + 1).Take(LongestFrame).FirstOrDefault(word => Completions.Contains(word) || word is "que" or "pas") is { } first
            && Completions.Contains(first);

    /// <summary>“No, …” answers somebody, and denies nothing of what follows.</summary>
    private static bool IsAnswer(QuoteWords quote, int at) =>
        Answers.Contains(quote.Words[at]) && quote.MarkBefore[at + 1] && (at == 0 || quote.MarkBefore[at]);
}
