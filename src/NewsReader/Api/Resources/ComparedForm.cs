namespace NewsReader.Api.Resources;

/// <summary>Words that differ in form only.</summary>
/// <param name="Left">Spans in the left text.</param>
/// <param name="Right">Spans in the right text.</param>
internal sealed record ComparedForm(IReadOnlyList<int[]> Left, IReadOnlyList<int[]> Right);
