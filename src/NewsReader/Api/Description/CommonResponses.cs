using System.Globalization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace NewsReader.Api.Description;

/// <summary>Says of every response what it means here, in place of the name of its status.</summary>
internal sealed class CommonResponses : IOpenApiOperationTransformer
{
    private static readonly Dictionary<string, string> Meanings = new(StringComparer.Ordinal)
    {
        [Status(StatusCodes.Status200OK)] = "What was asked for.",
        [Status(StatusCodes.Status201Created)] = "It is new.",
        [Status(StatusCodes.Status204NoContent)] = "It is done.",
        [Status(StatusCodes.Status400BadRequest)] = "A parameter is not understood; errors says which and what it takes.",
        [Status(StatusCodes.Status401Unauthorized)] = "People have to log in on this site, and the request names nobody.",
        [Status(StatusCodes.Status403Forbidden)] = "Only editors may change the collection.",
        [Status(StatusCodes.Status404NotFound)] = "The collection has nothing of that name.",
        [Status(StatusCodes.Status410Gone)] = "It was withdrawn; detail says why.",
        [Status(StatusCodes.Status413PayloadTooLarge)] = "The document is too large; detail says how large one may be.",
        [Status(StatusCodes.Status415UnsupportedMediaType)] = "The format is not read; formats lists those that are.",
        [Status(StatusCodes.Status422UnprocessableEntity)] = "The document holds no article, or the address no source; detail says why.",
        [Status(StatusCodes.Status429TooManyRequests)] = "Too many requests; Retry-After says how many seconds to wait.",
        [Status(StatusCodes.Status503ServiceUnavailable)] = "It took too long, or the collection cannot be used just now.",
    };

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var (status, response) in operation.Responses ?? [])
        {
            if (response is OpenApiResponse written && Meanings.TryGetValue(status, out var meaning))
            {
                written.Description = meaning;
            }
        }

        return Task.CompletedTask;
    }

    private static string Status(int status) => status.ToString(CultureInfo.InvariantCulture);
}
