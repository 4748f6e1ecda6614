namespace NewsReader.Tests.Comparisons.Constructed;

/// <summary>What was done to a sentence when the pair was built.</summary>
internal enum Edit
{
    Same,
    Reworded,
    Moved,
    MovedAndReworded,
    Split,
    Merged,
    Dropped,
    Added,
}
