namespace NewsReader.Pages.Quotes;

/// <summary>The quotes of one month or year.</summary>
/// <param name="Label">The month or year as people read it.</param>
/// <param name="Filter">The same as the query language takes it.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Left">Where the bar begins across.</param>
/// <param name="Height">How high it is.</param>
internal sealed record DateBar(string Label, string Filter, long Count, int Left, int Height);
