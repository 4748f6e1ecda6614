using NewsReader.Core.Text;

namespace NewsReader.Markup;

/// <summary>A range of a text that is wrapped in an element.</summary>
/// <param name="Layer">Which marks it lies inside of where marks cross.</param>
/// <param name="Span">The stretch; an empty one is left out.</param>
/// <param name="Element">The element's name, ours and never from a document (<c>del</c>).</param>
/// <param name="Class">Its class, when it has one.</param>
/// <param name="Id">Its id, if any; only the first piece has it when the mark is split.</param>
internal sealed record TextMark(MarkLayer Layer, TextSpan Span, string Element, string? Class = null, string? Id = null);
