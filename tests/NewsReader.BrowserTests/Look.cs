namespace NewsReader.BrowserTests;

/// <summary>How a window shows pages.</summary>
/// <param name="Width">Its width in CSS pixels.</param>
/// <param name="IsDark">Whether the device asks for dark colours.</param>
/// <param name="HasScript">Whether script runs.</param>
/// <param name="Fonts">The fonts of the browser that shows it.</param>
/// <param name="HasTouch">Whether it can be tapped.</param>
internal sealed record Look(int Width = 1280, bool IsDark = false, bool HasScript = true, Fonts Fonts = Fonts.Wide, bool HasTouch = false)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Width}-{(IsDark ? "dark" : "light")}";
}
