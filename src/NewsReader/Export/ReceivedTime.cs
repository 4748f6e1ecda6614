namespace NewsReader.Export;

/// <summary>A clock that returns the time at which a document was first received.</summary>
internal sealed class ReceivedTime : TimeProvider
{
    /// <summary>What it shows.</summary>
    public DateTimeOffset Now { get; set; }

    public override DateTimeOffset GetUtcNow() => Now;
}
