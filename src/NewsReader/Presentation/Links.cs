using Microsoft.AspNetCore.Http.Extensions;
using NewsReader.Core.Stories;
using NewsReader.Requests;
using NewsReader.Storage.Rows;

namespace NewsReader.Presentation;

/// <summary>Absolute addresses of what data speaks of, on the host it was asked for.</summary>
internal sealed class Links(HttpRequest request)
{
    private readonly string root = UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase);

    /// <summary>The address as it was asked for.</summary>
    public string Self => root.TrimEnd('/') + Asked.ToUriComponent() + WithToken(request.QueryString).ToUriComponent();

    /// <summary>The page the data is of.</summary>
    public string Page => root.TrimEnd('/') + request.Path.ToUriComponent() + request.QueryString.ToUriComponent();

    /// <summary>Names the list in the collection, whatever the host and the form: its path and query.</summary>
    public string Name => request.Path.Value + request.QueryString.Value;

    /// <summary>An address below the site's root.</summary>
    public string To(string address) => root.TrimEnd('/') + "/" + address;

    /// <summary>The same data under another query, for the next part of a list.</summary>
    public string Next(string name, string value)
    {
        var query =
            new QueryBuilder(request.Query.Where(part => !string.Equals(part.Key, name, StringComparison.OrdinalIgnoreCase))
                .SelectMany(part => part.Value, (part, text) => KeyValuePair.Create(part.Key, text ?? ""))) { { name, value } };
        return root.TrimEnd('/') + Asked.ToUriComponent() + WithToken(query.ToQueryString());
    }

    public string Story(long id) => To(FormattableString.Invariant($"stories/{id}"));

    public string Article(long id) => To(FormattableString.Invariant($"articles/{id}"));

    /// <summary>Permanent link to a text.</summary>
    public string Revision(long article, int number) => To(FormattableString.Invariant($"articles/{article}/revisions/{number}"));

    /// <summary>Permanent link to a quote in its text.</summary>
    public string Quote(long article, int revision, StoredQuote quote) => To(TextAddress.Of(new(article, revision), quote));

    public string Speaker(long id) => To(FormattableString.Invariant($"speakers/{id}"));

    public string Source(long id) => To(FormattableString.Invariant($"sources/{id}"));

    public string Comparison(RevisionReference left, RevisionReference right) => To($"compare/{left}...{right}");

    /// <summary>The query with the private token that the feed was asked for with: a reader must send it again. No address of a page has
    /// it.</summary>
    private QueryString WithToken(QueryString query) =>
        request.HttpContext.Features.Get<FeedRequest>()?.Token is { } token ? query.Add(FeedRequest.Parameter, token) : query;

    private PathString Asked => request.HttpContext.Features.Get<DataRequest>()?.Path ?? request.Path;
}
