using System.Globalization;
using System.Runtime.CompilerServices;
using Dapper;

namespace NewsReader.Storage;

/// <summary>
/// Reads the rows of a table that may be damaged, in the order of their ids: where a batch cannot be read, its halves are,
/// down to the single row. What cannot be read is reported and left out.
/// </summary>
/// <param name="database">The collection.</param>
/// <param name="table">The table; fixed text.</param>
/// <param name="report">Called with a sentence for each stretch of rows that cannot be read.</param>
public sealed class RowWalk(Database database, string table, Action<string> report)
{
    /// <summary>Rows that are asked for at once.</summary>
    private const int Batch = 200;

    /// <summary>Rows of a page of the file at the most, to know where to stop when the table's own end cannot be read.</summary>
    private const int MostRowsOfAPage = 100;

    private (long First, long Last)? lost;

    /// <summary>All rows that can be read.</summary>
    /// <param name="sql">Selects the rows from <c>@first</c> to <c>@last</c>, by id.</param>
    public async IAsyncEnumerable<T> ReadAsync<T>(string sql, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var end = await EndAsync(cancellation);
        for (long first = 1; first <= end; first += Batch)
        {
            foreach (var row in await ReadAsync<T>(sql, first, Math.Min(end, first + Batch - 1), cancellation))
            {
                yield return row;
            }
        }

        ReportLost();
    }

    private async Task<IReadOnlyList<T>> ReadAsync<T>(string sql, long first, long last, CancellationToken cancellation)
    {
        try
        {
            return [.. await database.ReadAsync(connection => connection.QueryAsync<T>(sql, new { first, last }), cancellation)];
        }
        catch (Exception damaged) when (Damage.IsIn(damaged))
        {
            if (first == last)
            {
                Lose(first);
                return [];
            }

            var middle = first + ((last - first) / 2);
            return [.. await ReadAsync<T>(sql, first, middle, cancellation), .. await ReadAsync<T>(sql, middle + 1, last, cancellation)];
        }
    }

    /// <summary>The largest id; where it cannot be read, one that no row of a file of this size reaches.</summary>
    private async Task<long> EndAsync(CancellationToken cancellation)
    {
        try
        {
            return await database.ReadAsync(
                connection => connection.ExecuteScalarAsync<long>($"select coalesce(max(id), 0) from {table}"), cancellation);
        }
        catch (Exception damaged) when (Damage.IsIn(damaged))
        {
            report($"the end of the table {table} cannot be read; restore a backup");
            return MostRowsOfAPage * await PagesAsync(cancellation);
        }
    }

    /// <summary>Pages of the file; 0 when not even they can be counted, so that nothing is asked for one by one in vain.</summary>
    private async Task<long> PagesAsync(CancellationToken cancellation)
    {
        try
        {
            return await database.ReadAsync(connection => connection.ExecuteScalarAsync<long>("pragma page_count"), cancellation);
        }
        catch (Exception damaged) when (Damage.IsIn(damaged))
        {
            return 0;
        }
    }

    private void Lose(long row)
    {
        if (lost is { } stretch && stretch.Last == row - 1)
        {
            lost = stretch with { Last = row };
            return;
        }

        ReportLost();
        lost = (row, row);
    }

    private void ReportLost()
    {
        if (lost is { } stretch)
        {
            report(string.Create(
                CultureInfo.InvariantCulture,
                $"{table} {stretch.First}{(stretch.Last > stretch.First ? $" to {stretch.Last}" : "")} cannot be read; restore a backup"));
        }
    }
}
