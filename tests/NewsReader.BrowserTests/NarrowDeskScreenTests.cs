namespace NewsReader.BrowserTests;

/// <summary>Every screen on a desk, in narrow fonts.</summary>
public sealed class NarrowDeskScreenTests(Newsroom newsroom) : ScreenTests(newsroom, Fonts.Narrow, width: 1280);
