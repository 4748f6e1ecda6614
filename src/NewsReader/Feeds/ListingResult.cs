using System.Text;
using System.Text.Json.Nodes;
using NewsReader.Json;
using NewsReader.Presentation;
using NewsReader.Requests;
using NewsReader.Storage;

namespace NewsReader.Feeds;

/// <summary>A list, or that there is none, in the form that was asked for.</summary>
internal sealed class ListingResult(Listing? listing) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        if (listing is null)
        {
            httpContext.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var format = httpContext.Features.Get<DataRequest>()!.Format;
        var links = new Links(httpContext.Request);
        if (listing.Next is { } next)
        {
            httpContext.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        }

        await (format switch
        {
            DataFormat.Atom => Bytes(httpContext, format,
                AtomWriter.Write(listing, links.Page, links.Self, await IdsAsync(httpContext), links.Name)),
            DataFormat.JsonFeed => Json(httpContext, format,
                JsonFeedWriter.Write(listing, links.Page, links.Self, await IdsAsync(httpContext))),
            DataFormat.Csv => Bytes(httpContext, format, Encoding.UTF8.GetBytes(CsvWriter.Write(listing.Table))),
            DataFormat.Html => Download(httpContext, format, Encoding.UTF8.GetBytes(listing.Html!())),
            _ => Results.Json(listing.Resource, JsonOutput.Options).ExecuteAsync(httpContext),
        });
    }

    private static async Task<FeedIds> IdsAsync(HttpContext context) =>
        new(await context.RequestServices.GetRequiredService<CollectionIdentity>().ReadAsync(context.RequestAborted));

    private static Task Json(HttpContext context, DataFormat format, JsonObject feed) =>
        Bytes(context, format, Encoding.UTF8.GetBytes(feed.ToJsonString(JsonOutput.Options)));

    /// <summary>A page to keep: never shown on this site, whose policy would forbid its style.</summary>
    private static Task Download(HttpContext context, DataFormat format, byte[] bytes)
    {
        context.Response.Headers.ContentDisposition = "attachment; filename=\"comparison.html\"";
        return Bytes(context, format, bytes);
    }

    private static Task Bytes(HttpContext context, DataFormat format, byte[] bytes)
    {
        context.Response.ContentType = format.MediaType() + (format is DataFormat.JsonFeed ? "" : "; charset=utf-8");
        context.Response.ContentLength = bytes.Length;
        return context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }
}
