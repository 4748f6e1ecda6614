namespace NewsReader.Feeds;

/// <summary>
/// The methods of an address that is only read: a program asks for the headers of a list before it fetches it. The server
/// leaves out the body where HEAD asks.
/// </summary>
internal static class ReadMethods
{
    /// <summary>GET and HEAD.</summary>
    public static IReadOnlyList<string> All { get; } = [HttpMethods.Get, HttpMethods.Head];
}
