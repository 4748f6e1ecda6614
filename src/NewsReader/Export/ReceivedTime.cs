namespace NewsReader.Export;

/// <summary>A clock that shows when something first came in.</summary>
internal sealed class ReceivedTime : TimeProvider
{
    /// <summary>What it shows.</summary>
    public DateTimeOffset Now { get; set; }

    public override DateTimeOffset GetUtcNow() => Now;
}
