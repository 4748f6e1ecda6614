using System.Collections.Concurrent;
using System.Text;

namespace NewsReader.Following.Fetching;

/// <summary>The robots.txt of every site that is fetched from, remembered for a day. Thread-safe.</summary>
/// <param name="fetchAsync">Fetches a robots.txt, redirects followed.</param>
internal sealed class RobotsCache(Func<Uri, CancellationToken, Task<FetchResult>> fetchAsync, TimeProvider time)
{
    /// <summary>How long rules are believed (RFC 9309, 2.4: not longer than a day).</summary>
    private static readonly TimeSpan Believed = TimeSpan.FromHours(24);

    /// <summary>How long a site that cannot say is left alone before it is asked again.</summary>
    private static readonly TimeSpan AskAgain = TimeSpan.FromMinutes(15);

    /// <summary>
    /// Sites that are remembered at most: more than the feeds of a long list have. Most sites share one set of rules, so that each takes
    /// some hundred bytes.
    /// </summary>
    private const int MostSites = 20_000;

    /// <summary>Sites that are forgotten at once when there are more, so that they are not sorted for each new one.</summary>
    private const int Forgotten = MostSites / 10;

    private readonly ConcurrentDictionary<string, (RobotsRules Rules, DateTimeOffset Until)> sites = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The rules of the site that an address belongs to.</summary>
    public async Task<RobotsRules> OfAsync(Uri address, CancellationToken cancellation)
    {
        var site = address.GetLeftPart(UriPartial.Authority);
        if (sites.TryGetValue(site, out var known) && known.Until > time.GetUtcNow()
            && known.Until - time.GetUtcNow() <= Believed) // later only when the clock went back
        {
            return known.Rules;
        }

        var result = await fetchAsync(new(site + "/robots.txt"), cancellation);
        var rules = RulesOf(result);
        if (sites.Count >= MostSites)
        {
            ForgetOldest();
        }

        sites[site] = (rules, time.GetUtcNow() + (rules == RobotsRules.AllowNothing ? AskAgain : Believed));
        return rules;
    }

    /// <summary>Forgets the sites whose rules end first.</summary>
    private void ForgetOldest()
    {
        foreach (var (site, _) in sites.OrderBy(site => site.Value.Until).Take(Forgotten).ToList())
        {
            sites.TryRemove(site, out _);
        }
    }

    /// <summary>
    /// Without a robots.txt everything is allowed; while the site cannot say, nothing (RFC 9309, 2.3.1). A host that is refused is
    /// refused again for the address itself.
    /// </summary>
    private static RobotsRules RulesOf(FetchResult result) => result switch
    {
        { Outcome: FetchOutcome.Fetched } => RobotsRules.Read(Encoding.UTF8.GetString(result.Bytes)),
        { Outcome: FetchOutcome.Failed, Status: >= 300 and < 500 and not 429 } => RobotsRules.AllowAll,
        { Outcome: FetchOutcome.Unreadable or FetchOutcome.Refused } => RobotsRules.AllowAll,
        _ => RobotsRules.AllowNothing,
    };
}
