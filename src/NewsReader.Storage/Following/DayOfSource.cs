namespace NewsReader.Storage.Following;

/// <summary>What a subscription brought in a day.</summary>
/// <param name="Items">Items that its feed named for the first time.</param>
/// <param name="Edits">Revisions that visits found, first texts not counted.</param>
public readonly record struct DayOfSource(long Items, long Edits);
