using NewsReader.Storage.Articles;

namespace NewsReader.Presentation;

/// <summary>The response for an absent article: unknown or withdrawn.</summary>
internal static class AbsentArticle
{
    /// <summary>410 when one of the articles was withdrawn, else 404.</summary>
    public static async Task<int> StatusAsync(WithdrawalStore withdrawals, IEnumerable<long?> articles, CancellationToken cancellation)
    {
        foreach (var article in articles.OfType<long>())
        {
            if (await withdrawals.FindAsync(article, cancellation) is not null)
            {
                return StatusCodes.Status410Gone;
            }
        }

        return StatusCodes.Status404NotFound;
    }

    /// <summary>The same as an answer.</summary>
    public static async Task<IResult> OfAsync(WithdrawalStore withdrawals, IEnumerable<long?> articles, CancellationToken cancellation) =>
        Results.StatusCode(await StatusAsync(withdrawals, articles, cancellation));
}
