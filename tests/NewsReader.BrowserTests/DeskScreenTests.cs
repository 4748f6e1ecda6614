namespace NewsReader.BrowserTests;

/// <summary>Every screen on a desk, in wide fonts.</summary>
public sealed class DeskScreenTests(Newsroom newsroom) : ScreenTests(newsroom, Fonts.Wide, width: 1280);
