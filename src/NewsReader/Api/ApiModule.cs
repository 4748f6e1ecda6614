using NewsReader.Json;
using NewsReader.Presentation;
using NewsReader.Storage;

namespace NewsReader.Api;

/// <summary>The interface for programs, version 1: the same collection, in the same words as the data of the pages.</summary>
internal static class ApiModule
{
    /// <summary>Where it is.</summary>
    public const string Root = "/api/v1";

    /// <summary>Name of its description, and of the group of its endpoints.</summary>
    private const string Document = "v1";

    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.AddValidation();
        services.AddProblemDetails(problems => problems.CustomizeProblemDetails = told =>
        {
            told.ProblemDetails.Extensions.Remove("traceId");
            if (told.ProblemDetails.Status >= StatusCodes.Status500InternalServerError)
            {
                told.ProblemDetails.Extensions["id"] = told.HttpContext.TraceIdentifier;
            }

            if (told.Exception is DatabaseException)
            {
                told.ProblemDetails.Detail = $"{ErrorPhrases.OutOfReach}. {ErrorPhrases.WhenOutOfReach}";
            }
        });
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Encoder = JsonOutput.Options.Encoder;
            foreach (var converter in JsonOutput.Options.Converters)
            {
                json.SerializerOptions.Converters.Add(converter);
            }
        });
        return services.AddOpenApi(Document, description => description.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "NewsReader";
            document.Info.Version = Document;
            document.Info.Description = "How a news story was told, version by version. Names follow schema.org. What is unknown is null; no date is made up.";
            return Task.CompletedTask;
        }));
    }

    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi("/api/{documentName}/openapi.json");
        var api = routes.MapGroup(Root).WithGroupName(Document);
        api.MapStories();
        api.MapArticles();
        api.MapQuotes();
        api.MapComparisons();
        api.MapDocuments();
    }
}
