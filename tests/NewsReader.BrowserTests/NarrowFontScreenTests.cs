namespace NewsReader.BrowserTests;

/// <summary>Every screen in narrow fonts.</summary>
public sealed class NarrowFontScreenTests(Newsroom newsroom) : ScreenTests(newsroom, Fonts.Narrow);
