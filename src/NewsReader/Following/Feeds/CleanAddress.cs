using NewsReader.Following.LooseXml;

namespace NewsReader.Following.Feeds;

/// <summary>The address of a page without what changes from link to link: tracking parameters, the fragment, the default port.</summary>
internal static class CleanAddress
{
    /// <summary>Parameters that say where a reader comes from and never which page is meant.</summary>
    private static readonly HashSet<string> Tracking = new(StringComparer.OrdinalIgnoreCase)
    {
        "fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "mc_cid", "mc_eid", "_ga", "at_medium", "at_campaign", "ns_mchannel",
        "ns_source", "ns_campaign", "ns_linkname", "cmpid", "smid", "partner", "ref_src", "guccounter",
    };

    /// <summary>The clean address; <see langword="null"/> for what is not an address of the web.</summary>
    public static string? Of(string? address)
    {
        if (!LooseAddress.IsWeb(address))
        {
            return null;
        }

        var parts = new UriBuilder(address!) { Fragment = "" };
        parts.Port = parts.Uri.IsDefaultPort ? -1 : parts.Port;
        parts.Query = string.Join('&', parts.Query.TrimStart('?').Split('&').Where(parameter => !IsTracking(parameter)));
        return parts.Uri.AbsoluteUri;
    }

    private static bool IsTracking(string parameter)
    {
        var name = parameter.Split('=')[0];
        return name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || Tracking.Contains(name);
    }
}
