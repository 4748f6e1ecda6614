namespace NewsReader.BrowserTests;

/// <summary>Every screen as wide as the narrowest phone, in wide fonts.</summary>
public sealed class PhoneScreenTests(Newsroom newsroom) : ScreenTests(newsroom, Fonts.Wide, width: 320);
