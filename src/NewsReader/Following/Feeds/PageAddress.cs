namespace NewsReader.Following.Feeds;

/// <summary>
/// The address of a page without what differs between saved copies of it: scheme, <c>www.</c>, tracking parameters, fragment, a slash
/// at the end, and the marks of its AMP form.
/// </summary>
internal static class PageAddress
{
    private static readonly string[] Prefixes = ["www.", "amp."];
    private static readonly string[] Endings = ["/amp", ".amp"];
    private static readonly HashSet<string> AmpParameters = new(StringComparer.OrdinalIgnoreCase)
    {
        "amp", "amp=1", "amp=true", "output=amp", "outputType=amp",
    };

    /// <summary>The key of a page; <see langword="null"/> for what is not an address of the web.</summary>
    public static string? KeyOf(string? address)
    {
        if (CleanAddress.Of(address) is not { } clean)
        {
            return null;
        }

        var uri = new Uri(clean);
        var host = Prefixes.Aggregate(uri.IdnHost, (name, prefix) =>
            name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? name[prefix.Length..] : name);
        var path = Endings.Aggregate(uri.AbsolutePath.TrimEnd('/'), (name, ending) =>
            name.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? name[..^ending.Length] : name);
        var query = string.Join('&', uri.Query.TrimStart('?').Split('&').Where(one => one.Length > 0 && !AmpParameters.Contains(one)));
        return $"{host.ToLowerInvariant()}{(uri.IsDefaultPort ? "" : $":{uri.Port}")}{path}{(query.Length > 0 ? "?" : "")}{query}";
    }
}
