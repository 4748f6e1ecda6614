using NewsReader.Following.Fetching;

namespace NewsReader.Tests.Following.Fetching;

/// <summary>No address, name, redirect or answer of a name server leads a request inside (server-side request forgery).</summary>
public sealed class ForgedRequestTests
{
    /// <summary>Addresses as literals: every special block at both ends, every form that carries an IPv4 address.</summary>
    public static TheoryData<string> Inside =>
    [
        "0.0.0.0", "0.255.255.255", "10.0.0.0", "10.255.255.255", "100.64.0.0", "100.100.100.200", "100.127.255.255", "127.0.0.1",
        "127.0.0.53", "127.255.255.255", "168.63.129.16", "169.254.0.0", "169.254.169.254", "169.254.170.2", "169.254.255.255",
        "172.16.0.0", "172.31.255.255", "192.0.0.0", "192.0.0.192", "192.0.2.1", "192.31.196.1", "192.52.193.1", "192.88.99.1",
        "192.168.0.0", "192.168.255.255", "192.175.48.1", "198.18.0.0", "198.19.255.255", "198.51.100.1", "203.0.113.1", "224.0.0.1",
        "239.255.255.255", "240.0.0.1", "255.255.255.255",
        "[::]", "[::1]", "[0:0:0:0:0:0:0:1]", "[0000:0000:0000:0000:0000:0000:0000:0001]", "[::127.0.0.1]", "[::7f00:1]",
        "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[0:0:0:0:0:ffff:10.0.0.1]", "[::ffff:169.254.169.254]", "[::ffff:0:127.0.0.1]",
        "[64:ff9b::127.0.0.1]", "[64:ff9b::a9fe:a9fe]", "[64:ff9b::93.184.216.34]", "[64:ff9b:1::10.0.0.1]", "[100::1]", "[100:0:0:1::1]",
        "[2001::1]", "[2001:0:4136:e378:8000:63bf:3fff:fdd2]", "[2001:2::1]", "[2001:10::1]", "[2001:20::1]", "[2001:db8::1]",
        "[2002:7f00:1::]", "[2002:a9fe:a9fe::1]", "[2002:5db8:d822::1]", "[2620:4f:8000::1]", "[3fff::1]", "[4000::1]", "[5f00::1]",
        "[fc00::1]", "[fd00:ec2::254]", "[fdff::1]", "[fe80::1]", "[fe80::1%25eth0]", "[::1%25lo]", "[fec0::1]", "[ff02::1]", "[ff0e::1]",
        "[2606:2800:220:1::5efe:10.0.0.1]", "[2606:2800:220:1:200:5efe:a00:1]", "[2606:2800:220:1:248:1893:25c8:1946%25eth0]",
        "127.1", "127.0.1", "0", "0x7f.1", "0x7f.0x0.0x0.0x1", "0x7f000001", "0X7F000001", "0177.0.0.1", "0177.1", "017700000001",
        "2130706433", "2852039166", "0xa9fea9fe", "0251.0376.0251.0376", "3232235521", "167772161", "127.0.0.1.", "0x7f.1.",
        "①②⑦.⓪.⓪.①", "１２７.０.０.１", "127。0。0。1", "127．0．0．1", "%31%32%37.0.0.1", "127.0.0.1%00", "127.0.0.1%20", "127.0.0.1%2f",
        "[::1", "::1", "[::1]a", "[v1.fe80::a+en1]", "[127.0.0.1]", "[[::1]]", "[::1]:80:80", "256.1.1.1", "1.2.3.4.5", "0x", "127.0.0.-1",
        "4294967296", ".", "..", "*", ":80", "-",
    ];

    /// <summary>Addresses that are not plainly of the web, or use a port of another service.</summary>
    public static TheoryData<string> Forms =>
    [
        "", " ", "http://", "https://", "http:///127.0.0.1/", "http:127.0.0.1/", "http:/127.0.0.1/", "//127.0.0.1/", "/etc/passwd",
        "http:\\\\127.0.0.1\\", "http:/\\127.0.0.1/", "\\\\127.0.0.1\\share", "http://site.example\\@127.0.0.1/",
        " http://site.example/", "http://site.example/ ", "http://site.example/\t", "http://site.example/\nHost: x", "h\nttp://site.example/",
        "http://site.example/\r\n\r\nGET http://127.0.0.1/", "http://site.example\0/", "http://site .example/",
        "http://\u2488.example\uFFFE/", "http://xn--\u00FF.example/",
        "http://user@site.example/", "http://user:word@site.example/", "http://@site.example/", "http://site.example@127.0.0.1/",
        "http://site.example:80@127.0.0.1/", "http://site.example%40127.0.0.1/", "http://127.0.0.1#@site.example/",
        "http://127.0.0.1?@site.example/", "http://site.example@127.0.0.1#@site.example/", "http://site.example:80@[::1]/",
        "http://site.example:0/", "http://site.example:22/", "http://site.example:25/", "http://site.example:6379/",
        "http://site.example:11211/", "http://site.example:65536/", "http://site.example:-1/", "https://site.example:5432/",
        "file:///etc/passwd", "file://site.example/x", "ftp://site.example/", "gopher://site.example:6379/_x", "dict://site.example/",
        "ldap://site.example/", "tftp://site.example/", "sftp://site.example/", "ssh://site.example/", "smb://site.example/x",
        "unix:/var/run/docker.sock", "http+unix://%2Fvar%2Frun/", "data:text/html,x", "javascript:1", "about:blank",
        "blob:http://127.0.0.1/", "view-source:http://127.0.0.1/", "ws://site.example/", "wss://site.example/", "feed:http://127.0.0.1/",
        "jar:http://127.0.0.1!/", "netdoc:///etc/passwd", "C:\\Windows\\win.ini",
    ];

    /// <summary>Answers of a name server of which at least one is inside.</summary>
    public static TheoryData<string> Answers =>
    [
        "127.0.0.1", "10.0.0.1", "169.254.169.254", "::1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001::1", "fd00::1",
        "fe80::1", "0.0.0.0", "::", "100.64.0.1", "224.0.0.1", "93.184.216.34 127.0.0.1", "127.0.0.1 93.184.216.34",
        "93.184.216.34 ::1", "2606:4700:4700::1111 fd00::1", "93.184.216.34 151.101.1.140 10.0.0.1",
    ];

    /// <summary>Where a public site redirects to.</summary>
    public static TheoryData<string> Locations =>
    [
        "http://127.0.0.1/", "http://127.0.0.1:80/", "https://10.0.0.1/", "//127.0.0.1/x", "http://[::1]/", "http://[::ffff:127.0.0.1]/",
        "http://[64:ff9b::7f00:1]/", "http://169.254.169.254/latest/meta-data/", "http://2130706433/", "http://0x7f.1/",
        "http://0177.0.0.1/", "http://localhost/", "http://inside.example/", "http://mixed.example/", "http://user@site.example/x",
        "http://127.0.0.1%2f@site.example/", "http:\\\\127.0.0.1\\", "file:///etc/passwd", "gopher://127.0.0.1/", "data:text/plain,x",
        "javascript:1", "ftp://site.example/", "http://site.example:6379/", "http://[::1", "", "http://①②⑦.0.0.1/", "/start", "start",
    ];

    [Theory]
    [MemberData(nameof(Inside))]
    public async Task ALiteralInsideIsNeverDialled(string host)
    {
        var network = new FakeNetwork();

        Assert.NotEqual(FetchOutcome.Fetched, (await FetchAsync(network, $"http://{host}/")).Outcome);
        Assert.NotEqual(FetchOutcome.Fetched, (await FetchAsync(network, $"https://{host}/")).Outcome);
        Assert.Empty(network.Dialled);
    }

    [Theory]
    [InlineData("http://localhost/")]
    [InlineData("http://LOCALHOST./")]
    [InlineData("https://printer.localhost/")]
    public async Task LocalhostIsThisMachineWhateverTheNameServerSays(string address)
    {
        var network = new FakeNetwork { Any = [FakeNetwork.Public] };

        Assert.Equal(FetchOutcome.Refused, (await FetchAsync(network, address)).Outcome);
        Assert.Empty(network.Dialled);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task AnotherFormIsNeverDialled(string address)
    {
        var network = new FakeNetwork().With("site.example", [FakeNetwork.Public]);

        Assert.NotEqual(FetchOutcome.Fetched, (await FetchAsync(network, address)).Outcome);
        Assert.Empty(network.Dialled);
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task ANameWithAnAnswerInsideIsRefused(string answers)
    {
        var network = new FakeNetwork().With("site.example", answers.Split(' '));

        Assert.Equal(FetchOutcome.Refused, (await FetchAsync(network, "http://site.example/")).Outcome);
        Assert.Empty(network.Dialled);
    }

    [Theory]
    [MemberData(nameof(Locations))]
    public async Task ARedirectInsideIsNotFollowed(string location)
    {
        var network = Site();
        network.Answer = _ => FakeNetwork.Redirect(location);

        Assert.Equal(FetchOutcome.Refused, (await FetchAsync(network, "http://site.example/start")).Outcome);
        Assert.All(network.Dialled, dialled => Assert.Equal($"{FakeNetwork.Public}:80", dialled.ToString()));
    }

    [Theory]
    [InlineData(301)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task EveryStatusOfARedirectIsChecked(int status)
    {
        var network = Site();
        network.Answer = _ => FakeNetwork.Redirect("http://127.0.0.1/", status);

        Assert.Equal(FetchOutcome.Refused, (await FetchAsync(network, "http://site.example/")).Outcome);
        Assert.Equal(FakeNetwork.Public, Assert.Single(network.Dialled).Address.ToString());
    }

    [Fact]
    public async Task TheCheckedAddressIsTheDialledOne()
    {
        var network = new FakeNetwork().With("site.example", [FakeNetwork.Public], ["127.0.0.1"]);

        Assert.Equal(FetchOutcome.Fetched, (await FetchAsync(network, "http://site.example/")).Outcome);
        Assert.Equal(FakeNetwork.Public, Assert.Single(network.Dialled).Address.ToString());
    }

    [Fact]
    public async Task ANameThatTurnsInsideIsRefusedAtTheNextHop()
    {
        var network = new FakeNetwork().With("site.example", [FakeNetwork.Public], ["169.254.169.254"]);
        network.Answer = _ => FakeNetwork.Redirect("/next");

        Assert.Equal(FetchOutcome.Refused, (await FetchAsync(network, "http://site.example/")).Outcome);
        Assert.Equal(FakeNetwork.Public, Assert.Single(network.Dialled).Address.ToString());
    }

    [Fact]
    public async Task ASilentAddressLeadsToTheNextOfTheSameAnswer()
    {
        var network = new FakeNetwork().With("site.example", [FakeNetwork.Public, "151.101.1.140"], ["127.0.0.1"]);
        network.Silent.Add(FakeNetwork.Public);

        Assert.Equal(FetchOutcome.Fetched, (await FetchAsync(network, "http://site.example/")).Outcome);
        Assert.Equal([FakeNetwork.Public, "151.101.1.140"], network.Dialled.Select(dialled => dialled.Address.ToString()));
    }

    [Theory]
    [InlineData("http://11.0.0.1/", "11.0.0.1:80")]
    [InlineData("http://172.15.255.255/", "172.15.255.255:80")]
    [InlineData("http://172.32.0.1/", "172.32.0.1:80")]
    [InlineData("http://100.63.255.255/", "100.63.255.255:80")]
    [InlineData("http://169.253.255.255/", "169.253.255.255:80")]
    [InlineData("http://[2606:4700:4700::1111]/", "[2606:4700:4700::1111]:80")]
    [InlineData("http://SITE.example./", "93.184.216.34:80")]
    [InlineData("http://site.example:80", "93.184.216.34:80")]
    [InlineData("http://site.example:443/", "93.184.216.34:443")]
    public async Task ThePublicWebIsDialled(string address, string dialled)
    {
        var network = Site();

        Assert.Equal(FetchOutcome.Fetched, (await FetchAsync(network, address)).Outcome);
        Assert.Equal(dialled, Assert.Single(network.Dialled).ToString());
    }

    [Theory]
    [InlineData("http://10.1.2.3/", true)]
    [InlineData("http://10.1.2.3:8080/", true)]
    [InlineData("http://[::ffff:10.1.2.3]/", true)]
    [InlineData("http://10.2.0.1/", false)]
    [InlineData("http://127.0.0.1/", false)]
    [InlineData("http://both.example/", false)]
    public async Task OnlyListedNetworksAreAllowed(string address, bool isAllowed)
    {
        var network = new FakeNetwork().With("both.example", ["10.1.2.3", "127.0.0.1"]);
        var settings = new FetchSettings { AllowedNetworks = FetchSettings.Networks("10.1.0.0/16") };

        var result = await FetchAsync(network, address, settings);

        Assert.Equal(isAllowed ? FetchOutcome.Fetched : FetchOutcome.Refused, result.Outcome);
        Assert.Equal(isAllowed ? 1 : 0, network.Dialled.Count);
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public async Task FiveRedirectsAreFollowed(int redirects, bool isFetched)
    {
        var (network, count) = (Site(), 0);
        network.Answer = _ => ++count <= redirects ? FakeNetwork.Redirect($"/{count}") : FakeNetwork.Ok();

        var outcome = (await FetchAsync(network, "http://site.example/")).Outcome;

        Assert.Equal(isFetched ? FetchOutcome.Fetched : FetchOutcome.Refused, outcome);
    }

    private static FakeNetwork Site() => new FakeNetwork()
        .With("site.example", [FakeNetwork.Public])
        .With("site.example.", [FakeNetwork.Public])
        .With("localhost", ["127.0.0.1", "::1"])
        .With("inside.example", ["10.0.0.7"])
        .With("mixed.example", [FakeNetwork.Public, "127.0.0.1"]);

    /// <summary>Fetches without asking robots.txt first, which is fetched in the same way.</summary>
    private static async Task<FetchResult> FetchAsync(FakeNetwork network, string address, FetchSettings? settings = null)
    {
        var clock = new SignallingClock();
        using var fetcher = new Fetcher(settings ?? new(), clock, network.Access);
        var fetching = fetcher.FetchAsync(new(address, RobotsUse.Ignore), TestContext.Current.CancellationToken);
        await clock.MoveUntilAsync(fetching, HostTurns.Pause);
        return await fetching;
    }
}
