using NewsReader.Core.Quotes;
using NewsReader.Core.Stories;
using NewsReader.Storage.Rows;
using NewsReader.Storage.Search;

namespace NewsReader.Presentation.Resources;

/// <summary>A quote, in the terms of schema.org's Quotation.</summary>
internal sealed record QuoteResource
{
    /// <summary>The words.</summary>
    public required string Text { get; init; }

    /// <summary>The type of attribution: direct, indirect or mixed.</summary>
    public required QuoteType Type { get; init; }

    /// <summary>The speaker; null when unclear.</summary>
    public required PersonResource? Creator { get; init; }

    /// <summary>Whether a reader corrected the speaker.</summary>
    public required bool IsCorrected { get; init; }

    /// <summary>The confidence of the attribution, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Its place among the quotes of its text, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>The article that contains it.</summary>
    public required long Article { get; init; }

    /// <summary>The revision of that article.</summary>
    public required int Revision { get; init; }

    /// <summary>Its permanent address.</summary>
    public required string Url { get; init; }

    /// <summary>The likeness to the remembered words, 0 to 1; null without them.</summary>
    public double? Similarity { get; init; }

    /// <summary>
    /// Whether it says the opposite of the remembered words: only one of the two has a negation, or an opposite replaces a word. Null
    /// without remembered words.
    /// </summary>
    public bool? IsReversed { get; init; }

    /// <summary>The report that contains it; null where the response names it elsewhere.</summary>
    public ArticleResource? IsPartOf { get; init; }

    /// <summary>A quote in a text.</summary>
    public static QuoteResource Of(StoredQuote stored, RevisionReference place, Links links) => new()
    {
        Text = stored.Quote.Text,
        Type = stored.Quote.Type,
        Creator = stored.Quote.Speaker is { } speaker
            ? new(stored.SpeakerId, speaker.Name, speaker.Role, stored.SpeakerId is { } id ? links.Speaker(id) : null)
            : null,
        IsCorrected = stored.IsCorrected,
        Confidence = Math.Round(stored.Quote.Confidence, 3),
        Position = stored.Ordinal + 1,
        Article = place.ArticleId,
        Revision = place.Number!.Value,
        Url = links.Quote(place.ArticleId, place.Number.Value, stored),
    };

    /// <summary>A quote that was found, with its report.</summary>
    public static QuoteResource Of(QuoteHit hit, Links links) =>
        Of(hit.Stored, new(hit.Article.Id, hit.Article.Revision), links) with { IsPartOf = ArticleResource.Of(hit.Article, links) };

    /// <summary>A quote that may be the remembered one.</summary>
    public static QuoteResource Of(RealQuoteHit real, Links links) => Of(real.Hit, links) with
    {
        Similarity = Math.Round(real.Nearness.Similarity, 3),
        IsReversed = real.Nearness.IsReversed,
    };
}
