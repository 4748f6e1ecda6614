using NewsReader.Core.Search;
using NewsReader.Storage.Speakers;

namespace NewsReader.Storage.Search;

/// <summary>A search of articles' full texts: <c>r</c> is a current revision, <c>a</c> its article.</summary>
internal sealed class ArticleStatement : SearchStatement
{
    private const string Index = "revision_stemmed";

    public ArticleStatement(SearchQuery query)
    {
        var (words, phrases) = (FtsExpression.Stemmed(query), FtsExpression.Exact(query));
        AddMatch(Index, new(Both(words.Required, phrases.Required, "AND"), Both(words.Excluded, phrases.Excluded, "OR")));
        AddFilters(query);
        AddSubstrings("(select unpack(text) from body where revision_id = r.id)",
            query.Words.Where(part => part.Alternatives.Any(term => term.IsUnspaced)));
    }

    /// <inheritdoc/>
    protected override string Row => "r.id";

    /// <inheritdoc/>
    protected override string Joined =>
        (IsRanked ? $"{Index} f join revision r on r.id = f.rowid" : "revision r")
            + " join article a on a.current_revision = r.id and a.id = r.article_id";

    /// <inheritdoc/>
    protected override string Shown => "";

    /// <inheritdoc/>
    protected override (string Outlet, string Medium, string Published) Columns => ("r.outlet", "r.medium", "r.published");

    /// <inheritdoc/>
    protected override string StoryCondition(string story) => $"a.story_id = {story}";

    /// <inheritdoc/>
    protected override string QuoteCondition(SearchFilter filter)
    {
        var condition = filter.Field == SearchField.Who ? "q.speaker_id " + IsSpeaker(filter.Value) : $"q.type = {Add(filter.Value)}";
        return $"exists (select 1 from quote q where q.revision_id = r.id and {condition})";
    }

    /// <summary>Condition that the speaker in the preceding column has a normalised name containing a value.</summary>
    private string IsSpeaker(string name) =>
        $"in (select id from speaker where instr(folded, {Add(" " + NameNormalizer.Of(name) + " ")}) > 0)";

    private static string? Both(string? one, string? other, string joint) =>
        one is null ? other : other is null ? one : $"({one}) {joint} ({other})";
}
