namespace NewsReader.Requests;

/// <summary>That a request asks for a feed, with the private token that its address had. The token is taken out of the address before
/// anything else reads it.</summary>
/// <param name="Token">The token as it came; <see langword="null"/> when there was none.</param>
internal sealed record FeedRequest(string? Token)
{
    /// <summary>Name of the parameter that holds the token.</summary>
    public const string Parameter = "token";

    /// <summary>The request for a feed that an address answers which has feeds; <see langword="null"/> for any other.</summary>
    public static FeedRequest? Of(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<FeedReadersMayRead>() is null ? null : context.Features.Get<FeedRequest>();
}
