namespace NewsReader.Core.Text;

/// <summary>Decides whether an address that a page states belongs to the site that the page was fetched from.</summary>
public static class WebSites
{
    /// <summary>
    /// Whether a page may state an address as its own: one of the same host, with or without <c>www.</c>, or of a parent domain of
    /// it, at the same port or at the usual ones. A parent domain has at least two labels. What was fetched without encryption may have
    /// been written on the way by anyone and never states an address of <c>https</c>.
    /// </summary>
    /// <param name="stated">The address that the page states, absolute.</param>
    /// <param name="fetched">The address that it was fetched from.</param>
    public static bool IsOwn(Uri stated, Uri fetched)
    {
        ArgumentNullException.ThrowIfNull(stated);
        ArgumentNullException.ThrowIfNull(fetched);
        if (!IsWeb(stated) || !IsWeb(fetched) || (stated.Scheme is "https" && fetched.Scheme is "http") || !HaveOnePort(stated, fetched))
        {
            return false;
        }

        var (own, host) = (Host(stated), Host(fetched));
        return string.Equals(own, host, StringComparison.Ordinal)
            || (stated.HostNameType is UriHostNameType.Dns && own.Contains('.', StringComparison.Ordinal)
                && host.EndsWith('.' + own, StringComparison.Ordinal));
    }

    /// <summary>Whether two addresses are of one site: one of them may be of a parent domain of the other.</summary>
    public static bool AreOne(Uri first, Uri second) => IsOwn(first, second) || IsOwn(second, first);

    private static bool HaveOnePort(Uri first, Uri second) =>
        first.Port == second.Port || (first.IsDefaultPort && second.IsDefaultPort);

    private static bool IsWeb(Uri address) => address.IsAbsoluteUri && address.Scheme is "http" or "https";

    private static string Host(Uri address)
    {
        var host = address.IdnHost.TrimEnd('.').ToLowerInvariant();
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }
}
