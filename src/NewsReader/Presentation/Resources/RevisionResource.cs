using NewsReader.Core.Documents;
using NewsReader.Core.Stories;
using NewsReader.Json;
using NewsReader.Storage.Rows;

namespace NewsReader.Presentation.Resources;

/// <summary>A revision of an article with everything derived from it, with the names of schema.org where they exist.</summary>
internal sealed record RevisionResource
{
    /// <summary>The article.</summary>
    public required long Article { get; init; }

    /// <summary>Its place among the article's revisions, from 1.</summary>
    public required int Revision { get; init; }

    /// <summary>NewsArticle, or VideoObject for a broadcast.</summary>
    public required string Type { get; init; }

    /// <summary>The medium of publication.</summary>
    public required Medium Medium { get; init; }

    /// <summary>The headline; null for a text without words.</summary>
    public required string? Headline { get; init; }

    /// <summary>Whether the program derived the headline from the first words.</summary>
    public required bool HeadlineIsDerived { get; init; }

    /// <summary>The opening summary.</summary>
    public required string? Abstract { get; init; }

    /// <summary>The section or programme.</summary>
    public required string? ArticleSection { get; init; }

    /// <summary>The outlet.</summary>
    public required string? Publisher { get; init; }

    /// <summary>The reporters.</summary>
    public required IReadOnlyList<string> Author { get; init; }

    /// <summary>The dateline: the place of the report.</summary>
    public required string? Dateline { get; init; }

    /// <summary>The date of publication, as precise as the document states it.</summary>
    public required string? DatePublished { get; init; }

    /// <summary>The date of the last change, in the same form.</summary>
    public required string? DateModified { get; init; }

    /// <summary>Running time, ISO 8601.</summary>
    public required string? Duration { get; init; }

    /// <summary>The address that the document states as its own.</summary>
    public required string? SameAs { get; init; }

    /// <summary>The language.</summary>
    public required string? InLanguage { get; init; }

    /// <summary>The number of words of the body.</summary>
    public required int WordCount { get; init; }

    /// <summary>The reporter's closing formula.</summary>
    public required string? SignOff { get; init; }

    /// <summary>The time at which it was received.</summary>
    public required DateTimeOffset Received { get; init; }

    /// <summary>The permanent address.</summary>
    public required string Url { get; init; }

    /// <summary>The address of the source bytes.</summary>
    public required string Source { get; init; }

    /// <summary>The first origin of the bytes: a path, the name of an upload, an address.</summary>
    public string? Origin { get; init; }

    /// <summary>The identity by which a later document is the same article; a re-imported text becomes the same article.</summary>
    public string? Identity { get; init; }

    /// <summary>The whole decoded text, including the text around the report. Offsets refer to it.</summary>
    public required string Text { get; init; }

    /// <summary>What the format of the document states about parts of the text; empty for plain text.</summary>
    public required IReadOnlyList<HintResource> Hints { get; init; }

    /// <summary>The report itself, with empty lines between paragraphs.</summary>
    public required string ArticleBody { get; init; }

    /// <summary>All blocks in the order of the text.</summary>
    public required IReadOnlyList<BlockResource> Blocks { get; init; }

    /// <summary>The quotes.</summary>
    public required IReadOnlyList<QuoteResource> Quotes { get; init; }

    /// <summary>The problems found while reading.</summary>
    public required IReadOnlyList<ProblemResource> Problems { get; init; }

    /// <summary>A text with its quotes.</summary>
    /// <param name="hints">What the format of its document states about its parts.</param>
    public static RevisionResource Of(Revision revision, IReadOnlyList<StoredQuote> quotes, IReadOnlyList<LayoutHint> hints, Links links)
    {
        var document = revision.Document;
        var url = links.Revision(revision.ArticleId, revision.Number);
        var points = new CodePoints(document.Text);
        return new()
        {
            Article = revision.ArticleId,
            Revision = revision.Number,
            Type = document.Medium is Medium.Broadcast or Medium.Captions ? "VideoObject" : "NewsArticle",
            Medium = document.Medium,
            Headline = document.Headline?.Value,
            HeadlineIsDerived = document.Headline is { IsDerived: true },
            Abstract = document.Standfirst?.Value,
            ArticleSection = document.Section?.Value,
            Publisher = document.Outlet?.Value,
            Author = [.. document.Reporters.Select(reporter => reporter.Value)],
            Dateline = document.Dateline?.Value,
            DatePublished = document.Published?.Value,
            DateModified = document.Modified?.Value,
            Duration = document.Duration?.Value,
            SameAs = document.Address?.Value,
            InLanguage = document.Language,
            WordCount = revision.Words,
            SignOff = document.SignOff?.Value,
            Received = revision.ReceivedAt,
            Url = url,
            Source = links.Source(revision.SourceId) + "/bytes",
            Text = document.Text,
            Hints = [.. hints.Select(hint => HintResource.Of(hint, points))],
            ArticleBody = string.Join("\n\n", document.Body.Select(block => block.Content.Of(document.Text))),
            Blocks =
                [.. document.Blocks.Select((block, index) =>
                    BlockResource.Of(block, document.Text, points, url + TextAddress.Place(Anchors.Block(index), block.Span.Start)))],
            Quotes = [.. quotes.Select(quote => QuoteResource.Of(quote, revision.Reference, links))],
            Problems = [.. document.Problems.Select(problem => new ProblemResource(
                problem.Kind, problem.Message, problem.Span is { } opened
                    ? points.At(opened.Start)
                    : null, problem.Span is { } closed
                    ? points.At(closed.End)
                    : null))],
        };
    }
}
