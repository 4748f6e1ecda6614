using NewsReader.Storage;

namespace NewsReader.Data.Lists;

/// <summary>That there is no data of an article: because there never was one, or because it was withdrawn.</summary>
internal static class AbsentArticle
{
    /// <summary>410 when one of the articles was withdrawn, else 404.</summary>
    public static async Task<IResult> OfAsync(WithdrawalStore withdrawals, IEnumerable<long?> articles, CancellationToken cancellation)
    {
        foreach (var article in articles.OfType<long>())
        {
            if (await withdrawals.FindAsync(article, cancellation) is not null)
            {
                return Results.StatusCode(StatusCodes.Status410Gone);
            }
        }

        return Results.StatusCode(StatusCodes.Status404NotFound);
    }
}
