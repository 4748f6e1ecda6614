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

    /// <summary>How they are attributed: direct, indirect or mixed.</summary>
    public required QuoteType Type { get; init; }

    /// <summary>Who said them; null when unclear.</summary>
    public required PersonResource? Creator { get; init; }

    /// <summary>Whether a reader gave the speaker.</summary>
    public required bool IsCorrected { get; init; }

    /// <summary>How sure the attribution is, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Its place among the quotes of its text, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>The article that contains it.</summary>
    public required long Article { get; init; }

    /// <summary>The revision of that article.</summary>
    public required int Revision { get; init; }

    /// <summary>Its permanent address.</summary>
    public required string Url { get; init; }

    /// <summary>How like it is to remembered words, 0 to 1; null where none were given.</summary>
    public double? Similarity { get; init; }

    /// <summary>
    /// Whether it says the opposite of the remembered words: a negation is only here or only there. Null where none were
    /// given.
    /// </summary>
    public bool? IsReversed { get; init; }

    /// <summary>The report it is part of; null where that is known already.</summary>
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

    /// <summary>A quote that may be the one somebody remembers.</summary>
    public static QuoteResource Of(RealQuoteHit real, Links links) => Of(real.Hit, links) with
    {
        Similarity = Math.Round(real.Nearness.Similarity, 3),
        IsReversed = real.Nearness.IsReversed,
    };
}
