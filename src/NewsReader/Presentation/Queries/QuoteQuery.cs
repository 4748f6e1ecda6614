using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using NewsReader.Core.Search;
using NewsReader.Storage.Search;

namespace NewsReader.Presentation.Queries;

/// <summary>A search of quotes as its address carries it.</summary>
/// <param name="Search">What to find.</param>
/// <param name="IsNewestFirst">Whether the latest to come in are first, instead of the best matches.</param>
/// <param name="IsByPerson">Whether finds are counted by person instead of listed.</param>
/// <param name="Page">The page of the list, from 1.</param>
internal sealed record QuoteQuery(SearchQuery Search, bool IsNewestFirst = false, bool IsByPerson = false, int Page = 1)
{
    /// <summary>Value of <c>sort</c> for the latest first.</summary>
    public const string Newest = "newest";

    /// <summary>Value of <c>group</c> for people.</summary>
    public const string Person = "person";

    /// <summary>The text of the search field as it was typed.</summary>
    public string Typed { get; private init; } = "";

    /// <summary>The values that cannot be meant; nothing must be listed when there are any.</summary>
    public IReadOnlyList<ParameterProblem> Problems { get; private init; } = [];

    /// <summary>
    /// What the search field shows: the words alone, since filters are shown as chips; what was typed while it is not
    /// understood.
    /// </summary>
    public string Field => Problems.Count > 0 ? Typed : Words;

    /// <summary>Reads an address: <c>q</c> as typed, and <c>f</c> for each filter that was ticked.</summary>
    public static QuoteQuery Of(IQueryCollection query)
    {
        var search = SearchQuery.Parse(string.Join(' ', query["q"].Concat(query["f"]).Where(part => !string.IsNullOrWhiteSpace(part))));
        return new(
            search,
            query["sort"] == Newest,
            query["group"] == Person,
            int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and < 1000 ? page : 1)
        {
            Typed = query["q"].ToString(),
            Problems = [.. ParameterProblem.Of(search), .. Choice(query, "sort", Newest), .. Choice(query, "group", Person)],
        };
    }

    private static IEnumerable<ParameterProblem> Choice(IQueryCollection query, string name, string accepted) =>
        query[name] is [{ Length: > 0 } given, ..] && !string.Equals(given, accepted, StringComparison.Ordinal)
            ? [ParameterProblem.Not(name, $"the word {accepted}", given)]
            : [];

    /// <summary>In which order to list.</summary>
    public QuoteOrder Order => IsNewestFirst || !Search.Words.Any() ? QuoteOrder.Newest : QuoteOrder.Relevance;

    /// <summary>The words of the search, without its filters.</summary>
    public string Words => string.Join(' ', Search.Words);

    /// <summary>The filters that are set, each in the query language.</summary>
    public IReadOnlyList<string> Filters => [.. Search.Parts.OfType<SearchFilter>().Select(filter => filter.ToString())];

    /// <summary>The quotes of one person among those found, as a list: their name in place of any other.</summary>
    public QuoteQuery By(string person) => In(SearchField.Who, $"who:\"{person.Replace('"', ' ')}\"") with { IsByPerson = false };

    /// <summary>Those found that were published in a month or year, in place of any other time.</summary>
    public QuoteQuery During(string date) => In(SearchField.Date, $"date:{date}");

    /// <summary>The search with one of its words put right.</summary>
    public QuoteQuery Spelled(string typed, string near) =>
        this with
        {
            Search =
            SearchQuery.Parse(string.Join(' ', Search.ToString()
                .Split(' ')
                .Select(word => string.Equals(word, typed, StringComparison.Ordinal) ? near : word))),
            Page = 1
        };

    private QuoteQuery In(SearchField field, string filter) =>
        this with
        {
            Search =
            SearchQuery.Parse(string.Join(' ',
                [.. Search.Parts.Where(part => part is not SearchFilter other || other.Field != field)
                    .Select(part => part.ToString()), filter])),
            Page = 1
        };

    /// <summary>The address, below the site's root.</summary>
    public override string ToString()
    {
        var query = new QueryBuilder();
        if (!Search.IsEmpty)
        {
            query.Add("q", Search.ToString());
        }

        if (IsNewestFirst)
        {
            query.Add("sort", Newest);
        }

        if (IsByPerson)
        {
            query.Add("group", Person);
        }

        if (Page > 1)
        {
            query.Add("page", Page.ToString(CultureInfo.InvariantCulture));
        }

        return $"quotes{query}";
    }
}
