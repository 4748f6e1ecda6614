using NewsReader.Core.Search;

namespace NewsReader.Storage.Search;

/// <summary>
/// A search of quotes: <c>k</c> holds the facts of a current quote, <c>c</c>, where it is asked for, what it shares with
/// many; shown with the quote itself, <c>q</c>, its revision <c>r</c> and article <c>a</c>.
/// </summary>
internal sealed class QuoteStatement : SearchStatement
{
    /// <summary>Whether a condition is on what the quote shares with many.</summary>
    private readonly bool asksCircumstance;

    private readonly IReadOnlyDictionary<string, string> speakers;

    /// <param name="query">What to find.</param>
    /// <param name="speakerId">Only quotes given to this person or body; <see langword="null"/> for everyone's.</param>
    /// <param name="speakers">Those that each name in the query means, as a JSON list.</param>
    public QuoteStatement(SearchQuery query, long? speakerId, IReadOnlyDictionary<string, string> speakers)
    {
        this.speakers = speakers;
        asksCircumstance = query.Parts.OfType<SearchFilter>()
            .Any(filter => filter.Field is SearchField.Source or SearchField.Medium or SearchField.Type or SearchField.Date);
        AddMatch("quote_stemmed", FtsExpression.Stemmed(query));
        AddMatch("quote_exact", FtsExpression.Exact(query));
        AddMatch("quote_substring", FtsExpression.Substring(query));
        if (speakerId is { } speaker)
        {
            IsSelective = true;
            Require(IsBy($"= {Add(speaker)}"));
        }

        AddFilters(query);
        AddSubstrings("(select text from quote where id = k.quote_id)",
            query.Words.Where(words => words.Alternatives.Any(term => term.IsUnspaced && IsShort(term))));
    }

    /// <inheritdoc/>
    protected override string Row => "k.quote_id";

    /// <inheritdoc/>
    protected override string Joined =>
        (IsRanked ? $"{Indexes[0].Index} f {(IsSelective ? "cross join" : "join")} quote_fact k on k.quote_id = f.rowid" : "quote_fact k")
        + (asksCircumstance ? " join circumstance c on c.id = k.circumstance_id" : "");

    /// <inheritdoc/>
    protected override string Shown =>
        " join quote q on q.id = k.quote_id join revision r on r.id = q.revision_id join article a on a.id = r.article_id";

    /// <inheritdoc/>
    protected override (string Outlet, string Medium, string Published) Columns => ("c.outlet", "c.medium", "c.day");

    /// <inheritdoc/>
    protected override string StoryCondition(string story) =>
        $"k.quote_id in (select s.id from article t join quote s on s.revision_id = t.current_revision where t.story_id = {story})";

    /// <inheritdoc/>
    protected override string QuoteCondition(SearchFilter filter)
    {
        IsSelective |= filter is { Field: SearchField.Who, IsExcluded: false };
        return filter.Field == SearchField.Who
            ? IsBy($"in (select value from json_each({Add(speakers[filter.Value])}))")
            : $"c.type = {Add(filter.Value)}";
    }

    /// <summary>
    /// The condition on the speaker. What an index found is looked up among all that the speaker said, which is less than
    /// to look up the speaker of each find.
    /// </summary>
    private string IsBy(string speaker) => $"{(IsRanked ? "+f.rowid" : "k.quote_id")} in (select id from quote where speaker_id {speaker})";

    private static bool IsShort(SearchTerm term) => term.Text.EnumerateRunes().Count() < FtsExpression.ShortestSubstring;
}
