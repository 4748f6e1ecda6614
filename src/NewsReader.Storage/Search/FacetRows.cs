namespace NewsReader.Storage.Search;

/// <summary>The facet values by which quotes are counted and narrowed, in no order.</summary>
/// <param name="Speakers">The speaker of each; 0 for an unnamed one.</param>
/// <param name="Circumstances">What each shares with many, as the database numbers it.</param>
internal sealed record FacetRows(long[] Speakers, int[] Circumstances)
{
    /// <summary>How many quotes they are of.</summary>
    public int Count => Speakers.Length;
}
