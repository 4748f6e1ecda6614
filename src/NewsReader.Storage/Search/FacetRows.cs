namespace NewsReader.Storage.Search;

/// <summary>What quotes are counted and narrowed by, in no order.</summary>
/// <param name="Speakers">Who said each; 0 where nobody is named.</param>
/// <param name="Circumstances">What each shares with many, as the database numbers it.</param>
internal sealed record FacetRows(long[] Speakers, int[] Circumstances)
{
    /// <summary>How many quotes they are of.</summary>
    public int Count => Speakers.Length;
}
