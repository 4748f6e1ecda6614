using NewsReader.Access;
using NewsReader.Requests;

namespace NewsReader.Feeds.Lists;

/// <summary>Every list of the site as data, at the address of its page.</summary>
internal static class DataLists
{
    /// <summary>Things on a part of a list unless an address asks for another number.</summary>
    public const int UsualLimit = 100;

    /// <summary>Most things on a part.</summary>
    public const int MostLimit = 1000;

    /// <summary>Parts that can be asked for by number: beyond, a search wants narrowing.</summary>
    public const int MostPage = 1000;

    public static IServiceCollection AddData(this IServiceCollection services) =>
        services.AddSingleton<RevisionResources>().AddSingleton<Microsoft.AspNetCore.Routing.MatcherPolicy, DataSelector>();

    public static void MapDataLists(this IEndpointRouteBuilder routes)
    {
        var lists = routes.MapGroup("").WithMetadata(new DataForms(DataFormats.OfLists), new FeedReadersMayRead()).ExcludeFromDescription();
        lists.WithRequestTimeout(RateLimits.Search);
        lists.MapStoryLists();
        lists.MapArticleLists();
        lists.MapQuoteLists();
        lists.MapSpeakerLists();
        lists.MapEditLists();
        routes.MapComparisonData();
        routes.MapCitations();
    }
}
