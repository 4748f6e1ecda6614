using NewsReader.Requests;

namespace NewsReader.Feeds;

/// <summary>
/// Detects requests for data by suffix or <c>Accept</c> header: <c>/quotes.csv</c> is the list at <c>/quotes</c> as a
/// table. Runs before routing, which then has one address for a page and its data.
/// </summary>
internal sealed class DataAddress(RequestDelegate next)
{
    /// <summary>First segments under which pages have data; elsewhere a full stop means nothing.</summary>
    private static readonly string[] Collections = ["/stories", "/articles", "/quotes", "/speakers", "/compare", "/edits"];

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            var path = request.Path.Value ?? "";
            var dot = path.LastIndexOf('.');
            if (dot > path.LastIndexOf('/') && DataFormats.OfSuffix(path[(dot + 1)..]) is { } named && IsCollection(path[..dot]))
            {
                context.Features.Set(new DataRequest(named, request.Path, IsNamed: true));
                request.Path = path[..dot];
            }
            else if (DataFormats.Preferred(request.GetTypedHeaders()) is { } preferred)
            {
                context.Features.Set(new DataRequest(preferred, request.Path, IsNamed: false));
            }

            if (context.Features.Get<DataRequest>() is { Format: DataFormat.Atom or DataFormat.JsonFeed })
            {
                context.Features.Set(new FeedRequest(TakeToken(request)));
            }
        }

        return next(context);
    }

    /// <summary>Takes a feed reader's private token out of the address, so that nothing that reads the address later can pass it
    /// on.</summary>
    private static string? TakeToken(HttpRequest request)
    {
        if (!request.Query.TryGetValue(FeedRequest.Parameter, out var given))
        {
            return null;
        }

        request.QueryString = QueryString.Create(
            request.Query.Where(part => !string.Equals(part.Key, FeedRequest.Parameter, StringComparison.OrdinalIgnoreCase))
            .SelectMany(part => part.Value, (part, value) => KeyValuePair.Create(part.Key, value)));
        return given.ToString();
    }

    private static bool IsCollection(string path) =>
        Array.Exists(Collections, collection =>
            path.StartsWith(collection, StringComparison.Ordinal) && (path.Length == collection.Length || path[collection.Length] == '/'));
}
