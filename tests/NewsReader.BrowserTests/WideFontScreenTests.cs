namespace NewsReader.BrowserTests;

/// <summary>Every screen in the fonts of a bare Linux.</summary>
public sealed class WideFontScreenTests(Newsroom newsroom) : ScreenTests(newsroom, Fonts.Wide);
