namespace NewsReader.Tests.Comparison.Constructed;

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
