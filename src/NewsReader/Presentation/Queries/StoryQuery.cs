using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using NewsReader.Core.Documents;
using NewsReader.Storage.Stories;

namespace NewsReader.Presentation.Queries;

/// <summary>The filters of a list of stories as its address carries them.</summary>
internal sealed record StoryQuery
{
    /// <summary>Value of <c>versions</c> that asks for stories with more than one.</summary>
    public const string Several = "several";

    /// <summary>Value of <c>versions</c> that asks for stories with more than one text: several versions, or one that was edited.</summary>
    public const string Compared = "compared";

    /// <summary>The filters set.</summary>
    public required StoryFilter Filter { get; init; }

    /// <summary>The order of the list.</summary>
    public StoryOrder Order { get; private init; }

    /// <summary>Where the part before ended; <see langword="null"/> for the first part.</summary>
    public StoryCursor? After { get; private init; }

    /// <summary>The values that cannot be meant; the list must not be shown when there are any.</summary>
    public IReadOnlyList<ParameterProblem> Problems { get; private init; } = [];

    /// <summary>The filters an address asks for.</summary>
    public static StoryQuery Of(IQueryCollection query) => Of(StoryParameters.Of(query));

    /// <summary>The filters that were written.</summary>
    public static StoryQuery Of(StoryParameters written)
    {
        var problems = new List<ParameterProblem>();
        var filter = new StoryFilter
        {
            Outlet = written.Source,
            Medium = OneOf<Medium>("medium", written.Medium, problems),
            From = Day("from", written.From, problems),
            To = Day("to", written.To, problems),
            HasSeveralVersions = written.Versions is Several,
            HasSeveralTexts = written.Versions is Compared ? true : null,
            ChangedAfter = Moment("since", written.Since, problems),
        };
        var order = OneOf<StoryOrder>("sort", written.Sort, problems) ?? StoryOrder.Changed;
        if (written.Versions is { } other and not (Several or Compared))
        {
            problems.Add(ParameterProblem.NotOneOf("versions", [Several, Compared], other));
        }

        if (filter.From > filter.To)
        {
            problems.Add(new("to", $"to must be {Iso(filter.From)} or later: from is after it."));
        }

        return new() { Filter = filter, Order = order, After = CursorOf(order, written.After, problems), Problems = problems };
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

        if (Filter.HasSeveralTexts is true)
        {
            yield return ("several versions or edited", Address(Filter with { HasSeveralTexts = null }));
        }

        if (Filter.ChangedAfter is { } since)
        {
            yield return ($"changed since {Phrases.Moment(since)}", Address(Filter with { ChangedAfter = null }));
        }
    }

    /// <summary>The address of the list after a page of it, under the same filters.</summary>
    public string Older(StoryCursor cursor) => Address(Filter, cursor);

    /// <summary>The address of the stories that changed after a moment.</summary>
    public string Since(DateTimeOffset moment) => Address(new() { ChangedAfter = moment });

    /// <summary>The address of the stories with more than one text.</summary>
    public string AllCompared => Address(new() { HasSeveralTexts = true });

    /// <summary>A day as an address and a date field write it.</summary>
    public static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A medium or an order as an address writes it.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>An order as a reader chooses it.</summary>
    public static string Name(StoryOrder order) => order switch
    {
        StoryOrder.Published => "date of publication",
        StoryOrder.Versions => "number of versions",
        _ => "latest change",
    };

    private string Address(StoryFilter filter, StoryCursor? after = null)
    {
        var query = new QueryBuilder();
        Add(query, "source", filter.Outlet);
        Add(query, "medium", filter.Medium is { } medium ? Word(medium) : null);
        Add(query, "from", Iso(filter.From));
        Add(query, "to", Iso(filter.To));
        Add(query, "versions", filter.HasSeveralVersions ? Several : filter.HasSeveralTexts is true ? Compared : null);
        Add(query, "since", filter.ChangedAfter?.ToString("O", CultureInfo.InvariantCulture));
        Add(query, "sort", Order is StoryOrder.Changed ? null : Word(Order));
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

    private static T? OneOf<T>(string name, string? value, List<ParameterProblem> problems)
        where T : struct, Enum
    {
        if (value is null)
        {
            return null;
        }

        foreach (var known in Enum.GetValues<T>())
        {
            if (string.Equals(Word(known), value, StringComparison.OrdinalIgnoreCase))
            {
                return known;
            }
        }

        problems.Add(ParameterProblem.NotOneOf(name, Enum.GetValues<T>().Select(Word), value));
        return null;
    }

    private static DateOnly? Day(string name, string? value, List<ParameterProblem> problems)
    {
        if (value is null)
        {
            return null;
        }

        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        problems.Add(ParameterProblem.Not(name, "a day such as 2018-07-15", value));
        return null;
    }

    private static DateTimeOffset? Moment(string name, string? value, List<ParameterProblem> problems)
    {
        if (value is null)
        {
            return null;
        }

        if (DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
        {
            return moment.ToUniversalTime();
        }

        problems.Add(ParameterProblem.Not(name, "a moment such as 2018-07-15T18:30:00Z", value));
        return null;
    }

    private static StoryCursor? CursorOf(StoryOrder order, string? value, List<ParameterProblem> problems)
    {
        var cursor = StoryCursor.Parse(order, value);
        if (value is not null && cursor is null)
        {
            problems.Add(ParameterProblem.Not("after", "what the link to the next part of the list has", value));
        }

        return cursor;
    }
}
