using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace NewsReader.Access;

/// <summary>
/// Limits password guessing: attempts per minute from one address, and on one account from any address. It needs the form's
/// values, so it cannot be an endpoint policy.
/// </summary>
internal sealed class LoginLimits(IOptions<AllowedRates> rates) : IDisposable
{
    private readonly PartitionedRateLimiter<string> addresses = Create(rates.Value);
    private readonly PartitionedRateLimiter<string> accounts = Create(rates.Value);

    /// <summary>Counts an attempt.</summary>
    /// <returns>Whether it may be made; otherwise it says how long to wait.</returns>
    public RateLimitLease Attempt(string address, string account)
    {
        var byAddress = addresses.AttemptAcquire(address);
        return byAddress.IsAcquired ? accounts.AttemptAcquire(account) : byAddress;
    }

    /// <summary>Says whether an attempt may be made, without counting one.</summary>
    public RateLimitLease Ask(string address, string account)
    {
        var byAddress = addresses.AttemptAcquire(address, 0);
        return byAddress.IsAcquired ? accounts.AttemptAcquire(account, 0) : byAddress;
    }

    public void Dispose()
    {
        addresses.Dispose();
        accounts.Dispose();
    }

    private static PartitionedRateLimiter<string> Create(AllowedRates rates) =>
        PartitionedRateLimiter.Create<string, string>(
            key => RateLimitPartition.GetFixedWindowLimiter(key, _ => rates.PerMinute(rates.LoginsPerMinute)), StringComparer.Ordinal);
}
