namespace NewsReader.Core.Search;

/// <summary>A question for an index of words.</summary>
/// <param name="Alternatives">One of them must match; each is a list of words or phrases that must all occur.</param>
/// <param name="Within">
/// How many other words may separate the words of an alternative; <see langword="null"/> when they may be anywhere.
/// </param>
public sealed record WordQuestion(IReadOnlyList<IReadOnlyList<string>> Alternatives, int? Within = null);
