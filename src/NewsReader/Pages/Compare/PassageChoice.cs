namespace NewsReader.Pages.Compare;

/// <summary>What the sentence of one side could belong to on the other.</summary>
/// <param name="Side">The side of the sentence: <c>left</c> or <c>right</c>.</param>
/// <param name="OtherName">What the other text is called.</param>
/// <param name="Candidates">The unmatched sentences of the other side, each with its row.</param>
internal sealed record PassageChoice(string Side, string OtherName, IReadOnlyList<(int Row, string Sentence)> Candidates);
