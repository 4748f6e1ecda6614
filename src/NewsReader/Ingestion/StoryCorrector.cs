using System.Data.Common;
using NewsReader.Storage;
using NewsReader.Storage.Corrections;

namespace NewsReader.Ingestion;

/// <summary>Stores and applies readers' corrections of stories.</summary>
internal sealed class StoryCorrector(Database database, Grouping grouping, TimeProvider clock)
{
    /// <summary>Applies what was said in one go: all of it or nothing.</summary>
    public Task ApplyAsync(IReadOnlyList<StoryCorrection> said, CancellationToken cancellation) =>
        WriteAsync(
            async change =>
            {
                foreach (var one in said)
                {
                    await grouping.CorrectAsync(change, one, clock.GetUtcNow());
                }
            },
            cancellation);

    /// <summary>Takes back what was said of two articles.</summary>
    public Task WithdrawAsync(long one, long other, CancellationToken cancellation) =>
        WriteAsync(change => grouping.WithdrawAsync(change, one, other, clock.GetUtcNow()), cancellation);

    private async Task WriteAsync(Func<DbConnection, Task> change, CancellationToken cancellation)
    {
        try
        {
            await database.WriteAsync(change, cancellation);
        }
        catch
        {
            grouping.Forget();
            throw;
        }
    }
}
