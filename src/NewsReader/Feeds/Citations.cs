using Microsoft.AspNetCore.Http.HttpResults;
using NewsReader.Core.Stories;
using NewsReader.Presentation;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Quotes;

namespace NewsReader.Feeds;

/// <summary>Citations of a text and of a quote in it, at addresses that stay.</summary>
internal static class Citations
{
    private const string Forms = "citation.{form:regex(^(txt|bib|csl)$)}";

    public static void MapCitations(this IEndpointRouteBuilder routes)
    {
        var revisions = routes.MapGroup("/articles/{id:long}/revisions/{number:int}").ExcludeFromDescription();
        revisions.MapMethods(Forms, ReadMethods.All, OfTextAsync);
        revisions.MapMethods("quotes/{position:int}/" + Forms, ReadMethods.All, OfQuoteAsync);
    }

    private static async Task<IResult> OfTextAsync(HttpRequest request, ArticleStore articles, long id, int number, string form, CancellationToken cancellation) =>
        await articles.FindAsync(new RevisionReference(id, number), cancellation) is { } revision
            ? Answer(new Citation(revision, new Links(request).Revision(id, number)), form)
            : TypedResults.NotFound();

    private static async Task<IResult> OfQuoteAsync(
        HttpRequest request, ArticleStore articles, QuoteStore quotes, long id, int number, int position, string form, CancellationToken cancellation) =>
        await articles.FindAsync(new RevisionReference(id, number), cancellation) is { } revision
        && (await quotes.OfRevisionAsync(revision.Id, cancellation)).FirstOrDefault(quote => quote.Ordinal == position - 1) is { } quote
            ? Answer(new Citation(revision, new Links(request).Quote(id, number, quote), quote), form)
            : TypedResults.NotFound();

    private static ContentHttpResult Answer(Citation citation, string form) => form switch
    {
        "bib" => TypedResults.Text(citation.BibTeX, "application/x-bibtex; charset=utf-8"),
        "csl" => TypedResults.Text(citation.CslJson, "application/vnd.citationstyles.csl+json; charset=utf-8"),
        _ => TypedResults.Text(citation.Plain, "text/plain; charset=utf-8"),
    };
}
