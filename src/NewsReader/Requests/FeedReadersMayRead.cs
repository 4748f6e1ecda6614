namespace NewsReader.Requests;

/// <summary>Marks an address that answers with feeds: there, and nowhere else, a feed token or a password by HTTP Basic lets a reader
/// in.</summary>
internal sealed class FeedReadersMayRead;
