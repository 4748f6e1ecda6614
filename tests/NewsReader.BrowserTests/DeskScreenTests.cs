namespace NewsReader.BrowserTests;

/// <summary>Every screen on a desk.</summary>
public sealed class DeskScreenTests(Newsroom newsroom) : ScreenTests(newsroom, width: 1280);
