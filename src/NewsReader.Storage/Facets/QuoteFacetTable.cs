using System.Collections.Immutable;
using System.Data.Common;
using Dapper;

namespace NewsReader.Storage.Facets;

/// <summary>
/// The table <c>circumstance</c> as it was when it was last read. Its rows are added and never changed, so what was read
/// holds, and no search reads them again.
/// </summary>
/// <param name="Rows">The circumstances, each at its number in the database.</param>
/// <param name="Values">The values of the facet keys, each with its facet. The first value means unknown.</param>
internal sealed record QuoteFacetTable(ImmutableArray<QuoteFacetKey> Rows, ImmutableArray<(string Kind, string Text)> Values)
{
    /// <summary>That of an empty collection.</summary>
    public static QuoteFacetTable Empty { get; } = new([default], [("", "")]);

    /// <summary>The same with everything that a connection shows.</summary>
    public async Task<QuoteFacetTable> ReadOnAsync(DbConnection connection)
    {
        if (await connection.ExecuteScalarAsync<long>("select coalesce(max(id), 0) from circumstance") is var last && last < Rows.Length)
        {
            return this;
        }

        var rows = await connection.QueryAsync<(long Id, string Month, string Medium, string Outlet, string Type)>(
            "select id, substr(day, 1, 7), medium, outlet, type from circumstance where id >= @next", new { next = Rows.Length });
        return With(rows.AsList(), (int)last);
    }

    private QuoteFacetTable With(List<(long Id, string Month, string Medium, string Outlet, string Type)> added, int last)
    {
        var rows = new QuoteFacetKey[last + 1];
        Rows.CopyTo(rows);
        var (values, numbers) = (Values.ToList(), Values.Index().ToDictionary(value => value.Item, value => value.Index));
        foreach (var (id, month, medium, outlet, type) in added)
        {
            rows[id] = new(Number("date", month), Number("medium", medium), Number("source", outlet), Number("type", type));
        }

        return new([.. rows], [.. values]);

        int Number(string kind, string text)
        {
            if (text.Length > 0 && numbers.TryAdd((kind, text), values.Count))
            {
                values.Add((kind, text));
            }

            return text.Length > 0 ? numbers[(kind, text)] : 0;
        }
    }
}
