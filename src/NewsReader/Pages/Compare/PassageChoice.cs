namespace NewsReader.Pages.Compare;

/// <summary>What the sentence of one side could belong to on the other.</summary>
/// <param name="Side">The side the sentence stands on: <c>left</c> or <c>right</c>.</param>
/// <param name="OtherName">What the other text is called.</param>
/// <param name="Candidates">The sentences that stand alone on the other side, with the row each is in.</param>
internal sealed record PassageChoice(string Side, string OtherName, IReadOnlyList<(int Row, string Sentence)> Candidates);
