using NewsReader.Core.Documents;
using NewsReader.Core.Quotes.Attribution;
using NewsReader.Core.Quotes.Reading;
using NewsReader.Core.Quotes.References;

namespace NewsReader.Core.Quotes;

/// <summary>Reads who said what, in which words, from a document.</summary>
public static class QuoteExtractor
{
    /// <summary>Below this confidence a speaker is unclear.</summary>
    public const double Threshold = 0.3;

    /// <summary>The quotes of <paramref name="document"/> in reading order. A pure function, linear in the length of the text.</summary>
    public static IReadOnlyList<Quote> Extract(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = NarrativeReader.Read(document);
        var cast = new Cast(NameFinder.Find(text));
        RoleReader.Read(text, cast);
        var attributor = new RunAttributor(text, cast);
        attributor.Attribute();
        var quotes = Enumerable.Range(0, text.Runs.Count).Where(run => attributor.Attributions[run] is not null).Select(run => OfRun(text, run, attributor.Attributions[run]!)).ToList();
        quotes.AddRange(LabelledTurns.Read(document, cast));
        return [.. quotes.OrderBy(quote => quote.Parts[0].Start)];
    }

    private static Quote OfRun(Narrative text, int run, Attribution.Attribution attribution)
    {
        var inner = text.Runs[run].Inner;
        var confidence = attribution.Confidence;
        var speaker = attribution.Speaker;
        return new()
        {
            Parts = [inner],
            Text = inner.Of(text.Text),
            Type = QuoteType.Direct,
            Mention = attribution.Cue is { Inherits: false, Subject: { } subject } ? text.Span(subject.First, subject.End) : null,
            Speaker = speaker is null || confidence < Threshold ? null : new(speaker.Name, speaker.Referent?.Role),
            Cue = attribution.Cue is { } cue ? text.Span(cue.First, cue.End) : null,
            Confidence = confidence,
        };
    }
}
