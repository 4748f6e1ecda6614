using NewsReader.Pages;
using System.Text.Json.Serialization;
using NewsReader.Api.Description;
using NewsReader.Json;
using NewsReader.Presentation;
using NewsReader.Requests;
using NewsReader.Storage;

namespace NewsReader.Api;

/// <summary>The API, version 1: the same collection, with the same names as the data of the pages.</summary>
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
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict; // numbers are numbers, in the description too
            foreach (var converter in JsonOutput.Options.Converters)
            {
                json.SerializerOptions.Converters.Add(converter);
            }
        });
        return services.AddOpenApi(Document, description => description
            .AddDocumentTransformer<DocumentFacts>()
                .AddOperationTransformer<ParameterSchemas>()
                .AddOperationTransformer<CommonResponses>());
    }

    /// <summary>
    /// Sends errors to programs as problem details, whatever their <c>Accept</c> prefers: errors have no other format.
    /// </summary>
    public static void UseProblemDetails(this IApplicationBuilder app) => app.UseWhen(ProgramRequests.IsForPrograms, programs =>
    {
        programs.Use((context, next) =>
        {
            context.Request.Headers.Accept = default; // the form of an answer is chosen by now
            return next(context);
        });
        programs.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = ErrorModel.StatusOf }).UseStatusCodePages();
    });

    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi("/api/{documentName}/openapi.json");
        var api = routes.MapGroup(Root).WithGroupName(Document)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
                .ProducesProblem(StatusCodes.Status429TooManyRequests)
                .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        api.MapStories();
        api.MapArticles();
        api.MapFacts();
        api.MapQuotes();
        api.MapComparisons();
        api.MapDocuments();
        api.MapSubscriptions();
    }
}
