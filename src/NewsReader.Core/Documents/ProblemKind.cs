namespace NewsReader.Core.Documents;

/// <summary>The kinds of doubt a reading can leave.</summary>
public enum ProblemKind
{
    /// <summary>The document contains no report: it is empty, or page furniture only.</summary>
    NoArticle,

    /// <summary>Bytes that are not valid in the charset used; replaced by U+FFFD.</summary>
    InvalidBytes,

    /// <summary>The charset was guessed, or differs from the one declared.</summary>
    Charset,

    /// <summary>Characters that were decoded wrongly upstream and have been repaired.</summary>
    Repaired,

    /// <summary>Control characters that were taken out.</summary>
    ControlCharacters,

    /// <summary>Structure that starts and never ends, or ends and never started: a clip, a quotation, a tag.</summary>
    Unbalanced,

    /// <summary>Metadata that could not be read or contradicts the text.</summary>
    Metadata,

    /// <summary>A timing that makes no sense, or a malformed cue.</summary>
    Timing,

    /// <summary>A line that may or may not be a speaker's label.</summary>
    UnclearSpeaker,

    /// <summary>A limit was reached and part of the input was read as plain text.</summary>
    Limit,
}
