namespace NewsReader.Presentation.Resources;

/// <summary>A speaker and what they said.</summary>
/// <param name="Speaker">Who.</param>
/// <param name="Quotes">Their quotes, the latest to come in first.</param>
internal sealed record SpeakerPageResource(SpeakerResource Speaker, PageResource<QuoteResource> Quotes);
