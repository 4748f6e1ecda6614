using NewsReader.Core.Text;

namespace NewsReader.Core.Documents;

/// <summary>What a format says about a stretch of text.</summary>
/// <param name="Span">The stretch.</param>
/// <param name="Role">The role the format gives it; <see langword="null"/> where the format only says when or by whom.</param>
/// <param name="Speaker">The speaker the format names (a caption's voice); <see langword="null"/> when it names none.</param>
/// <param name="Offset">When it was said, from the start of the recording; <see langword="null"/> when untimed.</param>
/// <param name="Credit">
/// The part of the range that names the photographer, at its beginning or end; <see langword="null"/> when the format does
/// not say.
/// </param>
public sealed record LayoutHint(TextSpan Span, BlockRole? Role, string? Speaker = null, TimeSpan? Offset = null, TextSpan? Credit = null);
