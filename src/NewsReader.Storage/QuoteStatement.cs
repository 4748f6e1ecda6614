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

        AddMatch("quote_stemmed", "q.id", FtsExpression.Stemmed(query));
        AddMatch("quote_exact", "q.id", FtsExpression.Exact(query));
        AddMatch("quote_substring", "q.id", FtsExpression.Substring(query));
        AddFilters(query);
        AddSubstrings("q.text", query.Words.Where(words => words.Alternatives.Any(term => term.IsUnspaced && IsShort(term))));
    }

    /// <summary>From and where.</summary>
    public string Body => string.Concat(
        IsRanked ? $"from {Indexes[0].Index} f join quote q on q.id = f.rowid " : "from quote q ",
        "join revision r on r.id = q.revision_id join article a on a.id = r.article_id where ",
        Conditions);

    /// <summary>Newest first, by the column that lets the driving table be walked backwards.</summary>
    public string NewestFirst => IsRanked ? "order by f.rowid desc" : "order by q.id desc";

    protected override string QuoteCondition(SearchFilter filter) =>
        filter.Field == SearchField.Who ? IsSpeaker("q.speaker_id", filter.Value) : $"q.type = {Add(filter.Value)}";

    private static bool IsShort(SearchTerm term) => term.Text.EnumerateRunes().Count() < FtsExpression.ShortestSubstring;
}
