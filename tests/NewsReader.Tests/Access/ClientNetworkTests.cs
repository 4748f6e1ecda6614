using System.Net;
using Microsoft.Extensions.Options;
using NewsReader.Access;

namespace NewsReader.Tests.Access;

public sealed class ClientNetworkTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("192.0.2.7", "192.0.2.7")]
    [InlineData("::ffff:192.0.2.7", "192.0.2.7")]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2::/64")]
    [InlineData("2001:db8:1:2:ffff:ffff:ffff:ffff", "2001:db8:1:2::/64")]
    [InlineData("2001:db8:1:3::1", "2001:db8:1:3::/64")]
    [InlineData("fe80::1%2", "fe80::/64")]
    [InlineData("::1", "::/64")]
    public void AnAddressIsCountedByItsNetwork(string? address, string expected) =>
        Assert.Equal(expected, ClientNetwork.Of(address is null ? null : IPAddress.Parse(address)));

    [Fact]
    public void OneNetworkHasOneShareOfLogins()
    {
        using var limits = new LoginLimits(Options.Create(new AllowedRates()));
        var attempts = Enumerable.Range(1, 20)
            .Count(number => limits.Attempt(ClientNetwork.Of(IPAddress.Parse($"2001:db8::{number:x}")), $"user{number}").IsAcquired);

        Assert.Equal(5, attempts);
    }
}
