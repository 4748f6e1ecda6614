using NewsReader.Presentation;

namespace NewsReader.Pages.Compare;

/// <summary>The way from change to change on a page. It goes round: after the last change comes the first.</summary>
/// <param name="Count">How many changes the page has.</param>
/// <param name="At">The change the reader is at, from 1; 0 before the first.</param>
/// <param name="To">The address of a change, from 1, below the site's root.</param>
internal sealed record ChangeSteps(int Count, int At, Func<int, string> To)
{
    /// <summary>The address of the change before; the last one for a reader at the first.</summary>
    public string Previous => To(At > 1 ? At - 1 : Count);

    /// <summary>The address of the change after; the first one for a reader at the last.</summary>
    public string Next => To(At < Count ? At + 1 : 1);

    /// <summary>Where the reader is, in words.</summary>
    public string Words => At > 0 ? $"{At} of {Count}" : Phrases.Count(Count, "change");

    /// <summary>The steps through a page's changes.</summary>
    /// <param name="anchors">How an address points at each change, in the order of the page.</param>
    /// <param name="change">The change that was asked for, from 1, which may be none of them.</param>
    /// <param name="address">The address of the page at a change.</param>
    public static ChangeSteps Of(IReadOnlyList<string> anchors, int? change, Func<int, object> address) =>
        new(anchors.Count, Math.Min(change ?? 0, anchors.Count), to => $"{address(to)}#{anchors[to - 1]}");
}
