using Microsoft.AspNetCore.Http.HttpResults;
using NewsReader.Core.Stories;
using NewsReader.Presentation;
using NewsReader.Presentation.Citations;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Quotes;
using NewsReader.Storage.Rows;
using NewsReader.Storage.Sources;

namespace NewsReader.Feeds;

/// <summary>Citations of a text and of a quote in it, at addresses that stay.</summary>
internal static class Citations
{
    private const string Forms = $"citation.{{form:regex({CitationForm.Pattern})}}";

    public static void MapCitations(this IEndpointRouteBuilder routes)
    {
        var revisions = routes.MapGroup("/articles/{id:long}/revisions/{number:int}").ExcludeFromDescription();
        revisions.MapMethods(Forms, ReadMethods.All, OfTextAsync);
        revisions.MapMethods("quotes/{position:int}/" + Forms, ReadMethods.All, OfQuoteAsync);
    }

    private static async Task<IResult> OfTextAsync(
        HttpContext context, ArticleStore articles, SourceStore sources, long id, int number, string form,
            CancellationToken cancellation) =>
        await articles.FindAsync(new RevisionReference(id, number), cancellation) is { } revision
            ? Answer(context, await ReportAsync(revision, sources, new Links(context.Request).Revision(id, number), quote: null,
                cancellation), form)
            : TypedResults.NotFound();

    private static async Task<IResult> OfQuoteAsync(
        HttpContext context, ArticleStore articles, QuoteStore quotes, SourceStore sources, long id, int number, int position,
            string form, CancellationToken cancellation) =>
        await articles.FindAsync(new RevisionReference(id, number), cancellation) is { } revision
        && (await quotes.OfRevisionAsync(revision.Id, cancellation)).FirstOrDefault(quote => quote.Ordinal == position - 1) is { } quote
            ? Answer(context, await ReportAsync(revision, sources, new Links(context.Request).Quote(id, number, quote), quote,
                cancellation), form)
            : TypedResults.NotFound();

    private static async Task<CitedReport> ReportAsync(Revision revision, SourceStore sources, string address, StoredQuote? quote,
        CancellationToken cancellation) =>
        CitedReport.Of(revision, (await sources.FindAsync(revision.SourceId, cancellation))?.Origin, address, quote);

    /// <summary>The citation under the name of its file: shown when it is for people, else saved.</summary>
    private static ContentHttpResult Answer(HttpContext context, CitedReport report, string suffix)
    {
        var form = CitationForm.All.First(form => string.Equals(form.Suffix, suffix, StringComparison.Ordinal));
        context.Response.Headers.ContentDisposition =
            $"{(form.IsForPrograms ? "attachment" : "inline")}; filename=\"{report.Key}.{form.FileExtension}\"";
        return TypedResults.Text(form.Write(report), $"{form.MediaType}; charset=utf-8");
    }
}
