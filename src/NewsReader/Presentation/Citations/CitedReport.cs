using System.Globalization;
using NewsReader.Core.Documents;
using NewsReader.Core.Quotes;
using NewsReader.Core.Stories;
using NewsReader.Storage.Rows;

namespace NewsReader.Presentation.Citations;

/// <summary>The values of a citation, each on one line; unknown ones are missing.</summary>
internal sealed record CitedReport
{
    /// <summary>Characters of the longest fact that is cited whole: three lines of a bibliography.</summary>
    private const int LongestFact = 500;

    /// <summary>Characters of the longest quote that is cited whole: a page of a book.</summary>
    private const int LongestQuote = 2000;

    /// <summary>Names it in files of references: letters, digits and hyphens.</summary>
    public required string Key { get; init; }

    /// <summary>Its headline; one that the report did not state is in square brackets, as in library catalogues.</summary>
    public required string Title { get; init; }

    /// <summary>Whether the title is not the report's own.</summary>
    public required bool IsTitleSupplied { get; init; }

    /// <summary>Who reported it, in the order named.</summary>
    public required IReadOnlyList<AuthorName> Authors { get; init; }

    /// <summary>The authors' names in the order of speech.</summary>
    public required IReadOnlyList<string> Bylines { get; init; }

    /// <summary>Who published it; <see langword="null"/> when unknown.</summary>
    public string? Outlet { get; init; }

    /// <summary>The section or programme; <see langword="null"/> when unknown.</summary>
    public string? Section { get; init; }

    /// <summary>Its opening summary; <see langword="null"/> when it has none.</summary>
    public string? Abstract { get; init; }

    /// <summary>When it was published, as it says itself; <see langword="null"/> when unknown.</summary>
    public string? Published { get; init; }

    /// <summary>The medium of publication.</summary>
    public required Medium Medium { get; init; }

    /// <summary>Its language as a BCP 47 tag; <see langword="null"/> when unknown.</summary>
    public string? Language { get; init; }

    /// <summary>Its own address; <see langword="null"/> when it gives none.</summary>
    public string? Original { get; init; }

    /// <summary>The permanent address here of what is cited.</summary>
    public required string Archive { get; init; }

    /// <summary>The time at which the text was received: the date of access.</summary>
    public required DateTimeOffset Received { get; init; }

    /// <summary>The revision cited, from 1.</summary>
    public required int Revision { get; init; }

    /// <summary>The quote with its speaker; <see langword="null"/> when the whole text is cited.</summary>
    public string? Quoted { get; init; }

    /// <summary>Where to find it: its own address, else the one here.</summary>
    public string Address => Original ?? Archive;

    /// <summary>Whether it was spoken.</summary>
    public bool IsBroadcast => Medium is Medium.Broadcast or Medium.Captions;

    /// <summary>The date of publication as far as it can be read; <see langword="null"/> when it cannot.</summary>
    public CitedDate? Date => CitedDate.Of(Published);

    /// <summary>A text, or a quote in it.</summary>
    /// <param name="origin">Where the text came from; believed as its address when it is one.</param>
    /// <param name="archive">The permanent address here, absolute.</param>
    public static CitedReport Of(Revision revision, string? origin, string archive, StoredQuote? quote = null)
    {
        var document = revision.Document;
        var title = Clean(document.Headline);
        var isSupplied = title is null || document.Headline!.IsDerived;
        return new()
        {
            Key = KeyOf(revision, quote),
            Title = isSupplied ? $"[{title?.TrimEnd('.') ?? "Report without words"}]" : title!,
            IsTitleSupplied = isSupplied,
            Authors =
                [.. document.Reporters.SelectMany(reporter => AuthorName.AllOf(CitedText.Short(reporter.Value, LongestFact)))
                    .Where(name => name.Family.Length > 0)],
            Bylines = [.. document.Reporters.Select(Clean).OfType<string>()],
            Outlet = Clean(document.Outlet),
            Section = Clean(document.Section),
            Abstract = Clean(document.Standfirst),
            Published = Clean(document.Published),
            Medium = document.Medium,
            Language = document.Language,
            Original = OriginalAddress.Of(document, origin),
            Archive = archive,
            Received = revision.ReceivedAt,
            Revision = revision.Number,
            Quoted = quote is null ? null : CitedText.Clean($"{QuoteSource.Speaker(quote.Quote)}: {Words(quote.Quote)}"),
        };
    }

    private static string Words(Quote quote) => QuotationMarks.Around(quote.Type, CitedText.Short(quote.Text, LongestQuote));

    private static string KeyOf(Revision revision, StoredQuote? quote) => string.Create(
        CultureInfo.InvariantCulture,
            $"newsreader-{revision.ArticleId}-{revision.Number}{(quote is null ? "" : $"-quote-{quote.Ordinal + 1}")}");

    private static string? Clean(Field? field) =>
        field is not null && CitedText.Short(field.Value, LongestFact) is { Length: > 0 } clean ? clean : null;
}
