using System.Net;
using NewsReader.Configuration;

namespace NewsReader.Tests.Configuration;

public sealed class AccessSettingsTests
{
    [Theory]
    [InlineData("proxy.example", null)]
    [InlineData("10.0.0.0/40", null)]
    [InlineData("", "Remote-User")]
    [InlineData(null, "Remote-User")]
    public void WhatCannotBeMeantIsRefusedWithAReason(string? proxies, string? header) =>
        Assert.Contains(AccessSettings.ProxiesVariable, Assert.Throws<FormatException>(() => Read(proxies, header)).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("10.1.2.3", true)]
    [InlineData("::ffff:10.1.2.3", true)]
    [InlineData("192.0.2.7", true)]
    [InlineData("192.0.2.8", false)]
    [InlineData("::1", false)]
    public void OnlyTheProxiesNamedAreBelieved(string address, bool expected) =>
        Assert.Equal(expected, Read("10.0.0.0/8, 192.0.2.7", "Remote-User").Trusts(IPAddress.Parse(address)));

    [Theory]
    [InlineData("yes", true)]
    [InlineData("no", false)]
    [InlineData("true", false)]
    [InlineData(null, false)]
    public void TheSiteIsOpenToAllOnlyOnOneWord(string? word, bool expected) =>
        Assert.Equal(expected, AccessSettings.Of(name => name is AccessSettings.OpenVariable ? word : null).IsOpenToAll);

    [Theory]
    [InlineData("http://127.0.0.1:5080", true)]
    [InlineData("http://localhost:5080", true)]
    [InlineData("https://[::1]:5081", true)]
    [InlineData("http://127.9.9.9", true)]
    [InlineData("http://[::]:80", false)]
    [InlineData("http://*:80", false)]
    [InlineData("http://+:80", false)]
    [InlineData("http://0.0.0.0:80", false)]
    [InlineData("http://127.0.0.1.example:80", false)]
    [InlineData("http://unix:/run/newsreader.sock", false)]
    public void OnlyAddressesOfThisMachineAreItsOwn(string url, bool expected) => Assert.Equal(expected, ListenAddresses.IsLoopback(url));

    private static AccessSettings Read(string? proxies, string? header) => AccessSettings.Of(name => name switch
    {
        AccessSettings.ProxiesVariable => proxies,
        AccessSettings.UserHeaderVariable => header,
        _ => null,
    });
}
