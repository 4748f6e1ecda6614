using NewsReader.Core.Text;

namespace NewsReader.Presentation;

/// <summary>One of the parts in which a long text is delivered.</summary>
/// <param name="Number">Its place among the parts, from 1.</param>
/// <param name="Count">How many parts the text has; 1 for nearly every text.</param>
/// <param name="Span">The stretch of the text it shows.</param>
internal sealed record TextPart(int Number, int Count, TextSpan Span)
{
    /// <summary>Whether the text has other parts.</summary>
    public bool IsOneOfSeveral => Count > 1;
}
