using NewsReader.Core.Documents;

namespace NewsReader.Following.Visits;

/// <summary>Knows pages that get new entries all day.</summary>
internal static class LivePage
{
    /// <summary>Whether a page is one: by what it says of itself, or by a part of its address.</summary>
    public static bool Is(Document document, Uri address) =>
        document.IsLive || address.Segments.Any(part => part.TrimEnd('/') is "live" or "liveblog" or "live-blog" or "liveticker");
}
