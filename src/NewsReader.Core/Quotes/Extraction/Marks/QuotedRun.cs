using NewsReader.Core.Text;

namespace NewsReader.Core.Quotes.Extraction.Marks;

/// <summary>A stretch of a paragraph inside the outermost quote marks.</summary>
/// <param name="Outer">From the opening mark to after the closing one.</param>
/// <param name="Inner">What the marks enclose, without white space at its ends.</param>
/// <param name="IsClosed">Whether a closing mark was found; otherwise the run ends with its paragraph.</param>
/// <param name="IsSingle">
/// Whether the marks are single ones in a paragraph without double ones: then an apostrophe may have been taken for one.
/// </param>
internal readonly record struct QuotedRun(TextSpan Outer, TextSpan Inner, bool IsClosed, bool IsSingle);
