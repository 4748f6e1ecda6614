using NewsReader.Core.Comparisons;
using NewsReader.Storage.Articles;

namespace NewsReader.Presentation.Edits;

/// <summary>A part of the list of edits.</summary>
/// <param name="Edits">The edits, the latest first.</param>
/// <param name="Older">Where the next part begins (<see cref="EditStore.ListAsync"/>); <see langword="null"/> for the last.</param>
internal sealed record EditList(IReadOnlyList<ListedEdit> Edits, long? Older)
{
    /// <summary>Edits of a part: each is compared when the page is made.</summary>
    public const int PageSize = 20;

    /// <summary>Reads a part and compares each edit with the revision before.</summary>
    /// <param name="before">Where it begins; <see langword="null"/> for the latest.</param>
    public static async Task<EditList> ReadAsync(EditStore store, long? before, CancellationToken cancellation)
    {
        var pairs = await store.ListAsync(before, PageSize, cancellation);
        var edits = pairs.Select(pair => new ListedEdit(pair.Before, pair.After,
            Comparison.Of(pair.Before.Document, pair.After.Document, cancellation: cancellation)));
        return new([.. edits], pairs.Count == PageSize ? pairs[^1].After.Id : null);
    }

    /// <summary>The kinds of its edits with the number of edits of each, the most frequent first.</summary>
    public IReadOnlyList<(string Kind, int Edits)> Kinds =>
    [
        .. Edits.SelectMany(edit => edit.Kinds).CountBy(kind => kind)
            .OrderByDescending(kind => kind.Value).ThenBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => (kind.Key, kind.Value)),
    ];

    /// <summary>Its edits of some kinds; all of them when no kind is given.</summary>
    public EditList Only(IReadOnlyCollection<string> kinds) =>
        kinds.Count == 0 ? this : this with { Edits = [.. Edits.Where(edit => edit.Kinds.Overlaps(kinds))] };

    /// <summary>Its edits after a revision, and no further part when one is not after it.</summary>
    public EditList Since(long? revision) =>
        revision is not { } last || Edits.All(edit => edit.After.Id > last) ? this
            : new([.. Edits.Where(edit => edit.After.Id > last)], Older: null);

    /// <summary>The edits by day, the latest day first; within a day the weightiest first.</summary>
    /// <param name="isNewestFirst">Whether the latest are first within a day too.</param>
    public IEnumerable<IGrouping<DateOnly, ListedEdit>> Days(bool isNewestFirst) =>
        (isNewestFirst ? Edits.AsEnumerable() : Edits.OrderByDescending(DayOf).ThenByDescending(edit => edit.Score)).GroupBy(DayOf);

    private static DateOnly DayOf(ListedEdit edit) => DateOnly.FromDateTime(edit.After.ReceivedAt.UtcDateTime);
}
