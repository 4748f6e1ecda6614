using NewsReader.Core.Search;

namespace NewsReader.Storage;

/// <summary>A search of quotes: <c>q</c> is the quote, <c>f</c> the index that drives.</summary>
internal sealed class QuoteStatement : SearchStatement
{
    public QuoteStatement(SearchQuery query, long? speakerId)
    {
        if (speakerId is { } speaker)
        {
            Require($"q.speaker_id = {Add(speaker)}");
        }

        AddMatch("quote_stemmed", FtsExpression.Stemmed(query));
        AddMatch("quote_exact", FtsExpression.Exact(query));
        AddMatch("quote_substring", FtsExpression.Substring(query));
        AddFilters(query);
        AddSubstrings("q.text", query.Words.Where(words => words.Alternatives.Any(term => term.IsUnspaced && IsShort(term))));
    }

    /// <summary>Newest first, by the column that lets the driving table be walked backwards.</summary>
    public string NewestFirst => IsRanked ? "order by f.rowid desc" : "order by q.id desc";

    /// <inheritdoc/>
    protected override string Joined => string.Concat(
        IsRanked ? $"{Indexes[0].Index} f join quote q on q.id = f.rowid" : "quote q",
        " join revision r on r.id = q.revision_id join article a on a.id = r.article_id");

    /// <inheritdoc/>
    protected override string Row => "q.id";

    /// <inheritdoc/>
    protected override string QuoteCondition(SearchFilter filter) =>
        filter.Field == SearchField.Who ? IsSpeaker("q.speaker_id", filter.Value) : $"q.type = {Add(filter.Value)}";

    private static bool IsShort(SearchTerm term) => term.Text.EnumerateRunes().Count() < FtsExpression.ShortestSubstring;
}
