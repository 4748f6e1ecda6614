using AngleSharp.Dom;

namespace NewsReader.Reading.Html.Elements;

/// <summary>Finds embedded posts of other sites, including the boxes around them with names such as social, embed or widget.</summary>
internal static class QuotedPosts
{
    // Levels around a post that belong to its embedding. A box further out may hold the report.
    private const int Boxes = 3;

    /// <summary>The posts inside an element and the boxes around each.</summary>
    public static HashSet<IElement> Around(IElement root)
    {
        var around = new HashSet<IElement>();
        foreach (var post in root.QuerySelectorAll("blockquote").Where(PageParts.IsQuotedPost))
        {
            var box = post;
            for (var level = 0; level <= Boxes && box is not null && box != root; level++, box = box.ParentElement)
            {
                around.Add(box);
            }
        }

        return around;
    }
}
