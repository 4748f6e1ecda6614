using NewsReader.Visiting.Watches;


namespace NewsReader.Visiting;

/// <summary>Visits everything that is due, several at the same time, until nothing is.</summary>
internal sealed class VisitRound(Visitor visitor, VisitSettings settings)
{
    /// <summary>Runs one round.</summary>
    /// <param name="report">Called after each visit, one at a time.</param>
    /// <returns>How many visits were made.</returns>
    public async Task<int> RunAsync(Action<VisitResult> report, CancellationToken cancellation)
    {
        var (under, made) = (new List<Task<VisitResult>>(), 0);
        try
        {
            while (true)
            {
                var free = settings.AtATime - under.Count;
                var claimed = free == 0 ? [] : await visitor.ClaimAsync(free, cancellation);
                under.AddRange(claimed.Select(watch => visitor.VisitAsync(watch, cancellation)));
                if (under.Count == 0)
                {
                    return made;
                }

                var ended = await Task.WhenAny(under);
                under.Remove(ended);
                report(await ended);
                made++;
            }
        }
        finally
        {
            await ((Task)Task.WhenAll(under)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
