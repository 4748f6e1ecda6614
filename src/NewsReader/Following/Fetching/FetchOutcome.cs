namespace NewsReader.Following.Fetching;

/// <summary>How a request ended.</summary>
internal enum FetchOutcome
{
    /// <summary>The document has arrived completely.</summary>
    Fetched,

    /// <summary>The document has not changed since the validators of the request.</summary>
    NotModified,

    /// <summary>The address, or one that it redirects to, is not allowed. Nothing was connected to there.</summary>
    Refused,

    /// <summary>The site's robots.txt asks programs not to fetch this address.</summary>
    Disallowed,

    /// <summary>The host is unknown, silent, slow or broke off.</summary>
    Unreachable,

    /// <summary>The site answered with a status that reports a failure.</summary>
    Failed,

    /// <summary>The answer is larger than the limit, in another encoding, or of a type that is not read.</summary>
    Unreadable,
}
