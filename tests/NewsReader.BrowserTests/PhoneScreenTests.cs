namespace NewsReader.BrowserTests;

/// <summary>Every screen as wide as the narrowest phone.</summary>
public sealed class PhoneScreenTests(Newsroom newsroom) : ScreenTests(newsroom, width: 320);
