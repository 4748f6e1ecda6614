using NewsReader.Access;
using NewsReader.Ingestion.Uploads;

namespace NewsReader.Pages.Add;

/// <summary>Progress of an upload for the page that shows it.</summary>
internal static class UploadEvents
{
    public static void MapUploadEvents(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/add/{id:length(32)}/events", IResult (string id, PendingUploads desk, CancellationToken cancellation) =>
            desk.Find(id) is { } batch
                ? TypedResults.ServerSentEvents(BatchModel.FollowAsync(batch, cancellation))
                : TypedResults.NotFound())
            .RequireAuthorization(AccessPolicies.Editors).DisableRequestTimeout().ExcludeFromDescription();
}
