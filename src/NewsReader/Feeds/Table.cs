namespace NewsReader.Feeds;

/// <summary>A list as rows and columns.</summary>
/// <param name="Columns">Names of the columns.</param>
/// <param name="Rows">The rows, each with a cell for every column; a cell is text, a number, or nothing.</param>
internal sealed record Table(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <summary>One row for each item, one column for each name.</summary>
    public static Table Of<T>(IEnumerable<T> items, params IReadOnlyList<(string Name, Func<T, object?> Cell)> columns) =>
        new([.. columns.Select(column => column.Name)],
            [.. items.Select(item => (IReadOnlyList<object?>)[.. columns.Select(column => column.Cell(item))])]);
}
