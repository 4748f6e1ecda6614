using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NewsReader.Access;
using NewsReader.Ingestion;
using NewsReader.Ingestion.Uploads;
using NewsReader.Presentation;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;
using NewsReader.Requests;

namespace NewsReader.Api;

/// <summary>Putting documents in.</summary>
internal static class DocumentApi
{
    public static void MapDocuments(this IEndpointRouteBuilder api) =>
        api.MapPost("/documents", AddAsync)
            .WithTags("Documents")
            .RequireRateLimiting(RateLimits.Uploads)
            .WithMetadata(new DisableRequestTimeoutAttribute())
            .WithName("addDocument")
            .WithSummary("Takes in one document.")
            .WithDescription("The body of the request is the document as it is. 201: a new article. 200: a new revision of a known one, "
                + "or nothing new.")
            .AddOpenApiOperationTransformer(DescribeBody) // not Accepts, which would refuse other types before we can name ours
            .Produces<OutcomeResource>(StatusCodes.Status201Created).Produces<OutcomeResource>()
            .ProducesValidationProblem().ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static Task DescribeBody(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Content = MediaTypes.All.ToDictionary(
                type => type,
                _ => new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } },
                StringComparer.Ordinal),
        };
        return Task.CompletedTask;
    }

    private static async Task<IResult> AddAsync(
        HttpContext context, IngestQueue queue,
        [Description("What to call it: a file's name. Its ending tells the format when the media type does not.")]
        [StringLength(1000)] string? name,
        [Description("What makes a later document the same article. An address that the document states itself is a note only.")]
        [StringLength(1000)] string? identity,
        CancellationToken cancellation)
    {
        if (FormatOf(context.Request.ContentType, name) is not { } format)
        {
            return UnknownFormat(context);
        }

        if (await ReadAsync(context.Request, cancellation) is not { } bytes)
        {
            return TypedResults.Problem($"A document may weigh {DocumentReader.LargestSize >> 20} MiB.",
                statusCode: StatusCodes.Status413PayloadTooLarge);
        }

        var origin = string.IsNullOrWhiteSpace(name) ? "sent by a program" : Path.GetFileName(name.Replace('\\', '/'));
        if (await queue.AcceptAsync([new IncomingDocument(origin, format, bytes, identity)], cancellation) is not [var outcome])
        {
            context.Response.Headers.RetryAfter = Refusals.RetryAfter.ToString(CultureInfo.InvariantCulture);
            return TypedResults.Problem("Too many documents wait to be read; come back in a moment.",
                statusCode: StatusCodes.Status429TooManyRequests);
        }

        return Answer(await outcome.WaitAsync(cancellation), new Links(context.Request));
    }

    /// <summary>Names the media types that are read, in the problem and in the header that RFC 9110 has for them.</summary>
    private static ProblemHttpResult UnknownFormat(HttpContext context)
    {
        var formats = MediaTypes.All.ToArray();
        context.Response.Headers.Accept = string.Join(", ", formats);
        return TypedResults.Problem(
            $"That is not a format that is read. Send one of {string.Join(", ", formats)}, or a name that ends with one of "
            + $"{DocumentReader.Extensions}.",
            statusCode: StatusCodes.Status415UnsupportedMediaType,
            extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["formats"] = formats });
    }

    private static IResult Answer(IngestResult done, Links links) => done switch
    {
        { ArticleId: { } article, Outcome: Outcome.Added } =>
            TypedResults.Created(links.Article(article), new OutcomeResource(done.Outcome, article, links.Article(article))),
        { ArticleId: { } article } => TypedResults.Ok(new OutcomeResource(done.Outcome, article, links.Article(article))),
        _ => TypedResults.Problem($"It is kept as a source, but holds no article: {done.Reason}",
            statusCode: StatusCodes.Status422UnprocessableEntity),
    };

    /// <summary>The format of a media type; for a generic one (or a form's), the format of the file name.</summary>
    private static Format? FormatOf(string? contentType, string? name) =>
        contentType?.Split(';')[0].Trim() is { Length: > 0 } mediaType
            && MediaTypes.Known(mediaType) is { } format
            && (format != Format.Text || name is null)
            ? format
            : DocumentReader.FormatOf(name ?? "");

    private static async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (request.ContentLength > DocumentReader.LargestSize)
        {
            return null;
        }

        using var bytes = new MemoryStream();
        try
        {
            await request.Body.CopyToAsync(bytes, cancellation);
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null; // a body without a declared length, stopped by the server
        }

        return bytes.Length > DocumentReader.LargestSize ? null : bytes.ToArray();
    }
}
