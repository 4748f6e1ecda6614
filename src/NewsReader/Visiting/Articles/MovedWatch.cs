using NewsReader.Storage.Following;
using NewsReader.Visiting.Watches;

namespace NewsReader.Visiting.Articles;

/// <summary>Takes over an address to which a site has redirected for good on several days.</summary>
internal static class MovedWatch
{
    /// <summary>The watch at its new address; as it was when it has not moved, or another watch has that address.</summary>
    public static async Task<Watch> OfAsync(WatchStore watches, Watch watch, CancellationToken cancellation)
    {
        var memory = WatchMemory.Read(watch.Memory);
        if (memory.Moves is not { IsAdopted: true } moves || WatchAddress.IdentityOf(moves.Target) is not { } identity)
        {
            return watch;
        }

        var holder = await watches.FindAsync(identity, cancellation);
        return holder is not null && holder.Id != watch.Id ? watch
            : WatchAddress.Moved(watch, moves.Target) with { Memory = (memory with { Moves = null }).Write() };
    }
}
