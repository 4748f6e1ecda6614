using NewsReader.Following.Feeds;
using NewsReader.Storage.Following;

namespace NewsReader.Visiting.Watches;

/// <summary>Makes watches of addresses, so that one page has one watch however it is linked.</summary>
internal static class WatchAddress
{
    /// <summary>What makes two addresses one: all but scheme, fragment and tracking parameters; <see langword="null"/> for none.</summary>
    public static string? IdentityOf(string? address) =>
        CleanAddress.Of(address) is { } clean ? clean[(clean.IndexOf("://", StringComparison.Ordinal) + "://".Length)..] : null;

    /// <summary>A new watch of an address, due now; <see langword="null"/> for what is not an address of the web.</summary>
    public static Watch? WatchOf(string? address, WatchKind kind, DateTimeOffset now) =>
        IdentityOf(address) is not { } identity ? null : new()
        {
            Kind = kind,
            Address = address!,
            Identity = identity,
            Host = HostOf(address!),
            NextAt = now,
            AddedAt = now,
        };

    /// <summary>The host of an address, in the form that its name is looked up in.</summary>
    public static string HostOf(string address) => new Uri(address).IdnHost.ToLowerInvariant();

    /// <summary>A watch at another address; as it was when that is not an address of the web.</summary>
    public static Watch Moved(Watch watch, string address) => IdentityOf(address) is not { } identity ? watch : watch with
    {
        Address = address,
        Identity = identity,
        Host = HostOf(address),
    };
}
