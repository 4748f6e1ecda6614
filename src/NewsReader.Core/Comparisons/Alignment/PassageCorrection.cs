namespace NewsReader.Core.Comparisons.Alignment;

/// <summary>
/// What a reader said of two sentences: that they are the same passage, or that they are not. Sentences are named by their
/// words, so that a correction holds for every text that has them.
/// </summary>
/// <param name="Left">The left sentence, verbatim.</param>
/// <param name="Right">The right sentence, verbatim.</param>
/// <param name="AreSame">Whether both are the same passage.</param>
public sealed record PassageCorrection(string Left, string Right, bool AreSame)
{
    /// <summary>The same said of the texts with their sides swapped.</summary>
    public PassageCorrection Mirrored => new(Right, Left, AreSame);
}
