using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using NewsReader.Access;
using NewsReader.Presentation;
using NewsReader.Presentation.Edits;
using NewsReader.Storage.Articles;

namespace NewsReader.Pages.Edits;

/// <summary>The reports that changed last, with what changed in them.</summary>
[EnableRateLimiting(RateLimits.Comparison)]
[RequestTimeout(RateLimits.Comparison)]
internal sealed class EditsModel(EditStore edits, TimeProvider clock) : PageModel
{
    private const string Newest = "newest";

    /// <summary>Kinds that can be asked for: there are not as many.</summary>
    private const int MostKinds = 30;

    /// <summary>The part of the list that is shown.</summary>
    public EditList List { get; private set; } = new([], Older: null);

    /// <summary>Whether the latest edits of a day are first, instead of the weightiest.</summary>
    public bool IsNewestFirst { get; private set; }

    /// <summary>The kinds of change that are shown; empty for all.</summary>
    public IReadOnlyList<string> Kinds { get; private set; } = [];

    /// <summary>The kinds of change in this part of the list, and those that are shown, with the number of edits of each.</summary>
    public IReadOnlyList<(string Kind, int Edits)> KindsThere { get; private set; } = [];

    /// <summary>Only edits after this revision are shown; <see langword="null"/> for all.</summary>
    public long? Since { get; private set; }

    /// <summary>The latest edit; <see langword="null"/> when there is none.</summary>
    public long? Latest { get; private set; }

    /// <summary>Edits of today, in UTC.</summary>
    public long Today { get; private set; }

    /// <summary>Edits of the last seven days.</summary>
    public long ThisWeek { get; private set; }

    /// <summary>A day as its heading.</summary>
    public string NameOf(DateOnly day) => Phrases.Day(day, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));

    /// <summary>The address of this list with other choices, below the site's root.</summary>
    public static string AddressOf(IEnumerable<string> kinds, bool isNewestFirst, long? since, long? before = null)
    {
        var query = new QueryBuilder();
        if (isNewestFirst)
        {
            query.Add("order", Newest);
        }

        query.Add("kind", kinds);
        AddNumber(query, "since", since);
        AddNumber(query, "before", before);
        return $"edits{query}";
    }

    /// <summary>The address with only a kind of change shown; with all kinds, when it is shown now.</summary>
    public string Toggled(string kind) =>
        AddressOf(Kinds.Contains(kind, StringComparer.Ordinal) ? [] : [kind], IsNewestFirst, Since);

    private static void AddNumber(QueryBuilder query, string name, long? number)
    {
        if (number is { } given)
        {
            query.Add(name, given.ToString(CultureInfo.InvariantCulture));
        }
    }

    public async Task OnGetAsync(long? before, string? order, string[]? kind, long? since, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        IsNewestFirst = order is Newest;
        (Kinds, Since) = ([.. (kind ?? []).Where(one => one.Length > 0).Distinct(StringComparer.Ordinal).Take(MostKinds)], since);
        var all = (await EditList.ReadAsync(edits, before, cancellation)).Since(since);
        List = all.Only(Kinds);
        KindsThere = [.. all.Kinds, .. Kinds.Except(all.Kinds.Select(one => one.Kind), StringComparer.Ordinal).Select(one => (one, 0))];
        Latest = all.Edits.Count > 0 && before is null ? all.Edits.Max(edit => edit.After.Id) : since;
        Today = await edits.CountAsync(new(now.UtcDateTime.Date, TimeSpan.Zero), cancellation);
        ThisWeek = await edits.CountAsync(now.AddDays(-7), cancellation);
    }
}
