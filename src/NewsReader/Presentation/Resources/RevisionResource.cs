using NewsReader.Core.Documents;
using NewsReader.Core.Stories;
using NewsReader.Json;
using NewsReader.Storage.Rows;

namespace NewsReader.Presentation.Resources;

/// <summary>A text of an article with everything that was read in it, in the terms of schema.org where it has them.</summary>
internal sealed record RevisionResource
{
    /// <summary>The article.</summary>
    public required long Article { get; init; }

    /// <summary>Its place among the article's revisions, from 1.</summary>
    public required int Revision { get; init; }

    /// <summary>NewsArticle, or VideoObject for what was spoken.</summary>
    public required string Type { get; init; }

    /// <summary>How it reached its public.</summary>
    public required Medium Medium { get; init; }

    /// <summary>Its headline; null when it has no words.</summary>
    public required string? Headline { get; init; }

    /// <summary>Whether the headline is ours, from its first words.</summary>
    public required bool HeadlineIsDerived { get; init; }

    /// <summary>The opening summary.</summary>
    public required string? Abstract { get; init; }

    /// <summary>The section or programme.</summary>
    public required string? ArticleSection { get; init; }

    /// <summary>Who published it.</summary>
    public required string? Publisher { get; init; }

    /// <summary>Who reported it.</summary>
    public required IReadOnlyList<string> Author { get; init; }

    /// <summary>Where it was reported from.</summary>
    public required string? Dateline { get; init; }

    /// <summary>When it was published, with as much as is known.</summary>
    public required string? DatePublished { get; init; }

    /// <summary>When it was last changed, in the same form.</summary>
    public required string? DateModified { get; init; }

    /// <summary>Running time, ISO 8601.</summary>
    public required string? Duration { get; init; }

    /// <summary>The address the document says is its own.</summary>
    public required string? SameAs { get; init; }

    /// <summary>Its language.</summary>
    public required string? InLanguage { get; init; }

    /// <summary>Words of its body.</summary>
    public required int WordCount { get; init; }

    /// <summary>The reporter's closing formula.</summary>
    public required string? SignOff { get; init; }

    /// <summary>When it came in.</summary>
    public required DateTimeOffset Received { get; init; }

    /// <summary>Its permanent address.</summary>
    public required string Url { get; init; }

    /// <summary>The bytes it was read from.</summary>
    public required string Source { get; init; }

    /// <summary>Where the bytes first came from: a path, the name of an upload, an address.</summary>
    public string? Origin { get; init; }

    /// <summary>What makes a later document the same article: given back to the program, this text is the same article again.</summary>
    public string? Identity { get; init; }

    /// <summary>The whole text as decoded, with what stands around the report; offsets point into it.</summary>
    public required string Text { get; init; }

    /// <summary>What the format of the document said of parts of the text; empty for plain text.</summary>
    public required IReadOnlyList<HintResource> Hints { get; init; }

    /// <summary>The report itself, paragraphs parted by empty lines.</summary>
    public required string ArticleBody { get; init; }

    /// <summary>Every part in the order of the text.</summary>
    public required IReadOnlyList<BlockResource> Blocks { get; init; }

    /// <summary>What is said in it.</summary>
    public required IReadOnlyList<QuoteResource> Quotes { get; init; }

    /// <summary>What was doubtful.</summary>
    public required IReadOnlyList<ProblemResource> Problems { get; init; }

    /// <summary>A text with its quotes.</summary>
    /// <param name="hints">What the format of its document said of its parts.</param>
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
