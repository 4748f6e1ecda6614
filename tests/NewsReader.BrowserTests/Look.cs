namespace NewsReader.BrowserTests;

/// <summary>How a window shows pages.</summary>
/// <param name="Width">Its width in CSS pixels.</param>
/// <param name="IsDark">Whether the device asks for dark colours.</param>
/// <param name="HasScript">Whether script runs.</param>
internal sealed record Look(int Width = 1280, bool IsDark = false, bool HasScript = true)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Width}-{(IsDark ? "dark" : "light")}";
}
