using AngleSharp.Dom;

namespace NewsReader.Reading.Html.Elements;

/// <summary>
/// Finds what surrounds a report and is recognised by its words instead of its names: readers' comments, subscription offers,
/// galleries and promotions.
/// </summary>
internal static class PageSurroundings
{
    /// <summary>The elements that hold nothing of the report.</summary>
    /// <param name="root">The page's body.</param>
    /// <param name="headline">The heading that titles the report, which none of the elements contains.</param>
    public static HashSet<IElement> Of(IElement root, IElement? headline)
    {
        var apart = new HashSet<IElement>();
        foreach (var element in CommentSections.In(root).Concat(SubscriptionOffers.In(root)).Concat(PictureGalleries.In(root)))
        {
            if (headline is null || !element.Contains(headline))
            {
                apart.Add(element);
            }
        }

        return apart;
    }
}
