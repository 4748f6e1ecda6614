using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using NewsReader.Core.Documents;
using NewsReader.Storage.Stories;

namespace NewsReader.Presentation;

/// <summary>The filters of the front page as its address carries them.</summary>
internal sealed record StoryQuery
{
    /// <summary>Value of <c>versions</c> that asks for stories with more than one.</summary>
    public const string Several = "several";

    /// <summary>The filters set.</summary>
    public required StoryFilter Filter { get; init; }

    /// <summary>Values that could not be read, as the address has them.</summary>
    public IReadOnlyList<string> Unread { get; private init; } = [];

    /// <summary>The filters an address asks for; a value that cannot be read sets none, and is told.</summary>
    public static StoryQuery Of(IQueryCollection query)
    {
        var filter = new StoryFilter
        {
            Outlet = Text(query["source"]),
            Medium = Enum.TryParse<Medium>(Text(query["medium"]), ignoreCase: true, out var medium) && Enum.IsDefined(medium) ? medium : null,
            From = Day(query["from"]),
            To = Day(query["to"]),
            HasSeveralVersions = query["versions"] == Several,
        };
        (string Name, bool IsRead)[] filters = [("medium", filter.Medium is not null), ("from", filter.From is not null), ("to", filter.To is not null)];
        return new() { Filter = filter, Unread = [.. filters.Where(one => !one.IsRead).Select(one => Text(query[one.Name])).OfType<string>()] };
    }

    /// <summary>Each filter that is set, in words, with the address of the list without it.</summary>
    public IEnumerable<(string Words, string Without)> Chips()
    {
        if (Filter.Outlet is { } outlet)
        {
            yield return (outlet, Address(Filter with { Outlet = null }));
        }

        if (Filter.Medium is { } medium)
        {
            yield return (Phrases.Medium(medium), Address(Filter with { Medium = null }));
        }

        if (Filter.From is { } from)
        {
            yield return ($"from {Phrases.Date(Iso(from))}", Address(Filter with { From = null }));
        }

        if (Filter.To is { } to)
        {
            yield return ($"to {Phrases.Date(Iso(to))}", Address(Filter with { To = null }));
        }

        if (Filter.HasSeveralVersions)
        {
            yield return ("more than one version", Address(Filter with { HasSeveralVersions = false }));
        }
    }

    /// <summary>The address of the list after a page of it, under the same filters.</summary>
    public string Older(StoryCursor cursor) => Address(Filter, cursor);

    /// <summary>A day as an address and a date field write it.</summary>
    public static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Address(StoryFilter filter, StoryCursor? after = null)
    {
        var query = new QueryBuilder();
        Add(query, "source", filter.Outlet);
        Add(query, "medium", filter.Medium?.ToString().ToLowerInvariant());
        Add(query, "from", Iso(filter.From));
        Add(query, "to", Iso(filter.To));
        Add(query, "versions", filter.HasSeveralVersions ? Several : null);
        Add(query, "after", after?.ToString());
        return query.ToString();
    }

    private static void Add(QueryBuilder query, string name, string? value)
    {
        if (value is not null)
        {
            query.Add(name, value);
        }
    }

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private static DateOnly? Day(string? value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
