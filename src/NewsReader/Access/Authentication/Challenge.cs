using NewsReader.Requests;

namespace NewsReader.Access.Authentication;

/// <summary>Names the accepted authentication schemes in a 401 response.</summary>
internal static class Challenge
{
    /// <summary>The challenge of feeds: a user's name and password, or a feed token in the password's place.</summary>
    private const string Basic = "Basic realm=\"NewsReader feeds\", charset=\"UTF-8\"";

    /// <summary>Answers 401 and names the scheme: Basic for feeds, a bearer's token for everything else.</summary>
    public static void Send(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        context.Response.Headers.WWWAuthenticate = FeedRequest.Of(context) is null ? TokenAuthentication.SchemeName : Basic;
    }
}
