using NewsReader.Core.Quotes.Extraction.Attribution;
using NewsReader.Core.Quotes.Extraction.Cues;
using NewsReader.Core.Quotes.Extraction.Narrative;
using NewsReader.Core.Text;

namespace NewsReader.Core.Quotes.Extraction;

/// <summary>
/// The last step: attributed runs and reported clauses become quotes. A quotation split by its attribution is one quote of
/// two parts; a clause with marked words in it is a mixed one.
/// </summary>
internal static class QuoteAssembly
{
    /// <summary>Maximum number of items in the attribution between the parts of a split quote.</summary>
    private const int LongestSplit = 30;

    /// <summary>A reported clause is surely attributed when its verb's subject is; what is left are wrong borders.</summary>
    private const double ClauseConfidence = 0.95;

    public static IEnumerable<Quote> Assemble(NarrativeText text, RunAttributor attributor)
    {
        var inClause = new HashSet<int>();
        var quotes = new List<Quote>();
        foreach (var clause in InnermostFirst(attributor))
        {
            quotes.Add(OfClause(text, clause, attributor, inClause));
        }

        Quote? before = null;
        var beforeItem = -1;
        foreach (var item in RunItems(text)
            .Where(item => !inClause.Contains(item) && attributor.Attributions[text.Items[item].Run] is not null))
        {
            var quote = OfRun(text, item, attributor);
            if (before is not null && IsSplit(text, attributor, beforeItem, item))
            {
                quotes.RemoveAt(quotes.Count - 1);
                quote = Join(text, before, quote);
            }

            quotes.Add(quote);
            (before, beforeItem) = (quote, item);
        }

        return quotes;
    }

    /// <summary>When one clause contains another, the marked words belong to the inner one.</summary>
    private static IOrderedEnumerable<ReportedClause> InnermostFirst(RunAttributor attributor) =>
        attributor.Clauses.Where(clause => attributor.Speakers[clause.Cue] is not null).OrderByDescending(clause => clause.First);

    private static IEnumerable<int> RunItems(NarrativeText text) =>
        Enumerable.Range(0, text.Items.Count).Where(item => text.Items[item].IsRun);

    private static Quote OfClause(NarrativeText text, ReportedClause clause, RunAttributor attributor, HashSet<int> inClause)
    {
        var marked = new List<TextSpan>();
        for (var i = clause.First; i < clause.End; i++)
        {
            if (text.Items[i].IsRun && IsOf(attributor, text.Items[i].Run, clause.Cue) && inClause.Add(i))
            {
                marked.Add(text.Runs[text.Items[i].Run].Inner);
            }
        }

        var span = text.Span(clause.First, clause.End);
        var speaker = attributor.Speakers[clause.Cue]!;
        return Of(text, span, marked.Count > 0
            ? QuoteType.Mixed
            : QuoteType.Indirect, clause.Cue, speaker, speaker.Confidence * ClauseConfidence) with
        { Marked = marked };
    }

    /// <summary>Whether a run inside a clause belongs to the clause's speaker, and not to a person mentioned in the clause.</summary>
    private static bool IsOf(RunAttributor attributor, int run, Cue cue) =>
        attributor.Attributions[run] is { } own
            && (own.Speaker is null || own.Speaker.Name.Equals(attributor.Speakers[cue]!.Name, StringComparison.Ordinal));

    private static Quote OfRun(NarrativeText text, int item, RunAttributor attributor)
    {
        var attribution = attributor.Attributions[text.Items[item].Run]!;
        return Of(text, text.Runs[text.Items[item].Run].Inner, QuoteType.Direct, attribution.Cue, attribution.Speaker,
            attribution.Confidence);
    }

    private static Quote Of(NarrativeText text, TextSpan span, QuoteType type, Cue? cue, Resolution? speaker, double confidence) => new()
    {
        Parts = [span],
        Text = span.Of(text.Text),
        Type = type,
        Mention = cue is { Subject: { } subject } ? text.Span(subject.First, subject.End) : null,
        Speaker = speaker is null or { Pronoun: not null, Referent: null } || confidence < QuoteExtractor.Threshold
            ? null
            : new(speaker.Name, speaker.Referent?.Role),
        Pronoun = speaker?.Pronoun is { } pronoun ? text.Span(pronoun.First, pronoun.End) : null,
        Cue = cue is null ? null : text.Span(cue.First, cue.End),
        Confidence = confidence,
    };

    /// <summary><c>"…," said X, "…"</c>: both runs share the cue between them, and the first does not end its sentence.</summary>
    private static bool IsSplit(NarrativeText text, RunAttributor attributor, int first, int second)
    {
        var (one, two) = (attributor.Attributions[text.Items[first].Run]!, attributor.Attributions[text.Items[second].Run]!);
        return one.Cue is not null && ReferenceEquals(one.Cue, two.Cue) && one.Cue.Order == CueOrder.After
            && second - first < LongestSplit && one.Cue.Finish >= second - 1;
    }

    private static Quote Join(NarrativeText text, Quote first, Quote second) => first with
    {
        Parts = [.. first.Parts, .. second.Parts],
        Text = string.Join(' ', first.Parts.Concat(second.Parts).Select(part => part.Of(text.Text))),
        Confidence = Math.Min(first.Confidence, second.Confidence),
    };
}
