namespace NewsReader.Core.Search;

/// <summary>A question for an index of words.</summary>
/// <param name="Alternatives">One of them must be there; each is a list of words or phrases that must all be there.</param>
public sealed record WordQuestion(IReadOnlyList<IReadOnlyList<string>> Alternatives);
