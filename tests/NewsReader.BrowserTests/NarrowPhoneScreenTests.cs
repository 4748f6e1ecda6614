namespace NewsReader.BrowserTests;

/// <summary>Every screen as wide as the narrowest phone, in narrow fonts.</summary>
public sealed class NarrowPhoneScreenTests(Newsroom newsroom) : ScreenTests(newsroom, Fonts.Narrow, width: 320);
