using NewsReader.Core.Text;

namespace NewsReader.Core.Documents;

/// <summary>The label of a speaker in a transcript.</summary>
/// <param name="Name">The name as printed, without role or punctuation (<c>DONALD TRUMP</c>, <c>Q</c>).</param>
/// <param name="Role">
/// The role printed with this label or carried from an earlier one of the same speaker; <see langword="null"/> when none
/// was given.
/// </param>
/// <param name="Span">The whole label in the text, role and punctuation included.</param>
/// <param name="Manner">
/// How the voice reaches us (<c>on camera</c>, <c>voice-over</c>, <c>through translator</c>); <see langword="null"/> when
/// not said.
/// </param>
public sealed record SpeakerLabel(string Name, string? Role, TextSpan Span, string? Manner = null);
