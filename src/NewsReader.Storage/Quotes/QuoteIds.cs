using System.Data.Common;
using Dapper;

namespace NewsReader.Storage.Quotes;

/// <summary>
/// The ids that the quotes of a revision get when they are found again: the known id for the same words at the same place, else a new one.
/// </summary>
internal sealed class QuoteIds
{
    private readonly Dictionary<string, long> known = new(StringComparer.Ordinal);
    private long last;

    private QuoteIds()
    {
    }

    /// <summary>The ids that a revision's quotes have now. Call it before they are deleted.</summary>
    public static async Task<QuoteIds> OfAsync(DbConnection change, long revisionId)
    {
        var ids = new QuoteIds { last = await change.ExecuteScalarAsync<long>("select coalesce(max(id), 0) from quote") };
        var before =
            await change.QueryAsync<(long, string)>("select id, parts from quote where revision_id = @revisionId", new { revisionId });
        foreach (var (id, parts) in before)
        {
            ids.known.TryAdd(parts, id);
        }

        return ids;
    }

    /// <summary>The id of a quote. Each call for the same place returns another id.</summary>
    /// <param name="parts">Where its words are, as stored.</param>
    public long Take(string parts) => known.Remove(parts, out var id) ? id : ++last;
}
