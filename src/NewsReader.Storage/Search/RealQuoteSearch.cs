using System.Data.Common;
using System.Globalization;
using Dapper;
using NewsReader.Core.Quotes.Matching;
using NewsReader.Core.Search;
using NewsReader.Storage.Rows;

namespace NewsReader.Storage.Search;

/// <summary>Finds the real quote behind remembered words: candidates by rare words, then ranked by alignment.</summary>
internal sealed class RealQuoteSearch(DbConnection connection)
{
    /// <summary>Candidates taken from one question: aligning this many takes a few milliseconds.</summary>
    private const int CandidatesOfAQuestion = 200;

    /// <summary>With this many candidates no further, less selective question is asked.</summary>
    private const int CandidatesEnough = 50;

    /// <summary>The nearest quotes of the current revisions, the nearest first.</summary>
    public async Task<IReadOnlyList<RealQuoteHit>> FindAsync(string remembered, RealQuoteQuery query, int most)
    {
        var candidates = new Dictionary<long, QuoteHit>();
        foreach (var question in query.Questions)
        {
            await AddAsync(candidates, "quote_stemmed", FtsExpression.Of(question));
            if (candidates.Count >= CandidatesEnough)
            {
                break;
            }
        }

        if (query.Pieces.Count > 0)
        {
            await AddAsync(candidates, "quote_substring", FtsExpression.OfPieces(query.Pieces));
        }

        var hits = candidates.OrderBy(candidate => candidate.Key).Select(candidate => candidate.Value).ToList();
        return [.. RealQuoteFinder.Rank(remembered, hits.ConvertAll(hit => hit.Stored.Quote.Text), most)
            .Select(near => new RealQuoteHit(hits[near.Candidate], near))];
    }

    private async Task AddAsync(Dictionary<long, QuoteHit> candidates, string index, string expression)
    {
        var found = await connection.QueryAsync<QuoteRow, ArticleRow, QuoteHit>(
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                select {QuoteRow.Columns}, {ArticleRow.Columns}
                from {index} f join quote q on q.id = f.rowid
                  join revision r on r.id = q.revision_id join article a on a.id = r.article_id
                where {index} match @expression order by f.rank limit {CandidatesOfAQuestion}
                """),
            (quote, article) => new(quote.ToQuote(), article.ToSummary(), []),
            new { expression });
        foreach (var hit in found)
        {
            candidates[hit.Stored.Id] = hit;
        }
    }
}
