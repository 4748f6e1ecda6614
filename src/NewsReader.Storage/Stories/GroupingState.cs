namespace NewsReader.Storage.Stories;

/// <summary>The state of grouping.</summary>
/// <param name="LastArticle">The latest article; 0 when there is none.</param>
/// <param name="LastMove">The latest move of an article between stories; 0 when there was none.</param>
public sealed record GroupingState(long LastArticle, long LastMove);
