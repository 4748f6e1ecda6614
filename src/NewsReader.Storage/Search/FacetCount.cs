using System.Data.Common;
using System.Runtime.InteropServices;
using System.Text.Json;
using Dapper;
using NewsReader.Storage.Facets;

namespace NewsReader.Storage.Search;

/// <summary>
/// Counts what a list of quotes can be narrowed to. The database gives each quote as two numbers; counting them here takes
/// a fraction of the time of grouping them there.
/// </summary>
internal sealed class FacetCount
{
    private readonly QuoteFacetTable table;
    private readonly int[] counts;
    private readonly Dictionary<long, Said> speakers = [];

    private FacetCount(QuoteFacetTable table) => (this.table, counts) = (table, new int[table.Values.Length]);

    /// <summary>The facets of quotes: by kind, the most frequent first.</summary>
    /// <param name="facts">The quotes.</param>
    /// <param name="table">What the numbers of their circumstances mean.</param>
    /// <param name="connection">Where names are looked up.</param>
    /// <param name="most">Values of one facet that are returned; of dates all are.</param>
    public static async Task<IReadOnlyList<Facet>> OfAsync(FacetRows facts, QuoteFacetTable table, DbConnection connection, int most)
    {
        var count = new FacetCount(table);
        for (var quote = 0; quote < facts.Count; quote++)
        {
            count.Add(facts.Speakers[quote], table.Rows[facts.Circumstances[quote]]);
        }

        return await count.OfAsync(connection, most);
    }

    private async Task<IReadOnlyList<Facet>> OfAsync(DbConnection connection, int most) =>
    [
        .. Values("date"), .. Values("medium").Take(most), .. Values("source").Take(most), .. Values("type").Take(most),
        .. await SpeakersAsync(connection, most),
    ];

    private void Add(long speaker, QuoteFacetKey shared)
    {
        counts[shared.Month]++;
        counts[shared.Medium]++;
        counts[shared.Source]++;
        counts[shared.Type]++;
        if (speaker > 0)
        {
            ref var said = ref CollectionsMarshal.GetValueRefOrAddDefault(speakers, speaker, out _);
            said = said.With(shared.Month > 0 ? table.Values[shared.Month].Text : null);
        }
    }

    private IEnumerable<Facet> Values(string kind) => Ordered(
        table.Values.Index().Skip(1).Where(value => counts[value.Index] > 0 && value.Item.Kind.Equals(kind, StringComparison.Ordinal))
            .Select(value => new Facet(kind, value.Item.Text, null, counts[value.Index])));

    /// <summary>Of those who said as much as the last that is returned, who were known before the others.</summary>
    private async Task<IEnumerable<Facet>> SpeakersAsync(DbConnection connection, int most)
    {
        var shown = speakers.OrderByDescending(speaker => speaker.Value.Count).ThenBy(speaker => speaker.Key).Take(most).ToList();
        var names = (await connection.QueryAsync<(long Id, string Name)>(
            "select id, name from speaker where id in (select value from json_each(@ids))",
            new { ids = JsonSerializer.Serialize(shown.ConvertAll(speaker => speaker.Key)) }))
                .ToDictionary(speaker => speaker.Id, speaker => speaker.Name);
        return Ordered(shown.Select(speaker =>
            new Facet("who", names[speaker.Key], speaker.Key, speaker.Value.Count, speaker.Value.First, speaker.Value.Last)));
    }

    private static IOrderedEnumerable<Facet> Ordered(IEnumerable<Facet> facets) =>
        facets.OrderByDescending(facet => facet.Count).ThenBy(facet => facet.Value, StringComparer.Ordinal);

    /// <summary>What is counted of a speaker.</summary>
    /// <param name="Count">Their quotes.</param>
    /// <param name="First">The earliest month of these; <see langword="null"/> while none is dated.</param>
    /// <param name="Last">The latest.</param>
    private readonly record struct Said(int Count, string? First, string? Last)
    {
        public Said With(string? month) => month is null
            ? this with { Count = Count + 1 }
            : new(
                Count + 1,
                First is null || string.CompareOrdinal(month, First) < 0 ? month : First,
                Last is null || string.CompareOrdinal(month, Last) > 0 ? month : Last);
    }
}
