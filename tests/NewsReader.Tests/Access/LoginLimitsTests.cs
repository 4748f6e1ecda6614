using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using NewsReader.Access;

namespace NewsReader.Tests.Access;

public sealed class LoginLimitsTests : IDisposable
{
    private readonly LoginLimits limits = new(Options.Create(new AllowedRates { LoginsPerMinute = 2, Window = TimeSpan.FromHours(1) }));

    public void Dispose() => limits.Dispose();

    [Fact]
    public void OneAddressCannotTryManyAccounts()
    {
        Assert.True(Attempt("192.0.2.1", "ann"));
        Assert.True(Attempt("192.0.2.1", "bob"));
        Assert.False(Attempt("192.0.2.1", "cat"));
        Assert.True(Attempt("192.0.2.2", "cat"));
    }

    [Fact]
    public void ManyAddressesCannotTryOneAccount()
    {
        Assert.True(Attempt("192.0.2.1", "ann"));
        Assert.True(Attempt("192.0.2.2", "ann"));
        Assert.False(Attempt("192.0.2.3", "ann"));
    }

    [Fact]
    public void ARefusalSaysHowLongToWait()
    {
        Attempt("192.0.2.1", "ann");
        Attempt("192.0.2.1", "ann");
        using var refused = limits.Attempt("192.0.2.1", "ann");

        Assert.True(refused.TryGetMetadata(MetadataName.RetryAfter, out var wait));
        Assert.InRange(wait, TimeSpan.FromSeconds(1), TimeSpan.FromHours(1));
    }

    private bool Attempt(string address, string account)
    {
        using var lease = limits.Attempt(address, account);
        return lease.IsAcquired;
    }
}
