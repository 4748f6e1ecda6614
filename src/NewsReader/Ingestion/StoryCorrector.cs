using NewsReader.Storage;

namespace NewsReader.Ingestion;

/// <summary>Takes up what readers say of stories: kept, and carried out at once.</summary>
internal sealed class StoryCorrector(Database database, Grouping grouping, TimeProvider clock)
{
    /// <summary>Applies what was said in one go: all of it or nothing.</summary>
    public async Task ApplyAsync(IReadOnlyList<StoryCorrection> said, CancellationToken cancellation)
    {
        try
        {
            await database.WriteAsync(
                async change =>
                {
                    foreach (var one in said)
                    {
                        await grouping.CorrectAsync(change, one, clock.GetUtcNow());
                    }
                },
                cancellation);
        }
        catch
        {
            grouping.Forget();
            throw;
        }
    }
}
