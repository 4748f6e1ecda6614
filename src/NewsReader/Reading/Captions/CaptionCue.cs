namespace NewsReader.Reading.Captions;

/// <summary>A timed piece of caption.</summary>
/// <param name="Start">When it appears, from the start of the recording; <see langword="null"/> when its timing made no sense.</param>
/// <param name="End">When it goes.</param>
/// <param name="Voice">The speaker, if the format names one.</param>
/// <param name="Text">Its words, tags and entities resolved, lines as shown.</param>
internal sealed record CaptionCue(TimeSpan? Start, TimeSpan? End, string? Voice, string Text)
{
    /// <summary>The line above its words that should have held its timing and made no sense.</summary>
    public string? BadTiming { get; init; }
}
