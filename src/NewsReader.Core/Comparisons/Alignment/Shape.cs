namespace NewsReader.Core.Comparisons.Alignment;

/// <summary>How many sentences of each side a row joins.</summary>
public enum Shape
{
    /// <summary>At most one on each side.</summary>
    One,

    /// <summary>One on the left, several on the right.</summary>
    Split,

    /// <summary>Several on the left, one on the right.</summary>
    Merged,

    /// <summary>Several on both sides.</summary>
    Many,
}
