namespace NewsReader.Core.Quotes.Matching;

/// <summary>
/// The quotes, across documents, that render the same words of one speaker; where a version names another speaker, it says
/// so.
/// </summary>
/// <param name="Fullest">
/// Index, among the members, of the version the others are compared with: the most words of the speaker's own.
/// </param>
/// <param name="Members">The versions, by document and place.</param>
public sealed record Utterance(int Fullest, IReadOnlyList<UtteranceMember> Members);
