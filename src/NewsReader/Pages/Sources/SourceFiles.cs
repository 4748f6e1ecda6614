using NewsReader.Storage.Following;
using NewsReader.Visiting.Sources;

namespace NewsReader.Pages.Sources;

/// <summary>The list of sources as a file for other programs.</summary>
internal static class SourceFiles
{
    /// <summary>Subscriptions that are read at once.</summary>
    private const int Batch = 500;

    public static void MapSourceFiles(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/sources.opml", OpmlAsync).ExcludeFromDescription();

    private static async Task<IResult> OpmlAsync(SubscriptionStore subscriptions, TimeProvider clock, CancellationToken cancellation)
    {
        var sources = new List<FollowedSource>();
        while (sources.Count < Follower.MostListed
            && await subscriptions.ListAsync(clock.GetUtcNow(), sources.Count, Batch, cancellation: cancellation) is { Count: > 0 } batch)
        {
            sources.AddRange(batch);
        }

        return TypedResults.File(SourceList.Opml(sources), "text/x-opml", "sources.opml");
    }
}
