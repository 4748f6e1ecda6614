namespace NewsReader.Reading.Speech;

/// <summary>A word, mark or utterance that a recogniser heard.</summary>
/// <param name="Start">When it begins; <see langword="null"/> when it does not say.</param>
/// <param name="End">When it ends.</param>
/// <param name="Speaker">Who says it, as the recogniser numbers the voices.</param>
/// <param name="Text">The words.</param>
/// <param name="IsMark">Whether it is punctuation that follows the word before without a space.</param>
internal sealed record SpeechPiece(TimeSpan? Start, TimeSpan? End, string? Speaker, string Text, bool IsMark = false);
