namespace NewsReader.Core.Text.Normalization;

/// <summary>The kind of a normalised token, according to its form.</summary>
public enum FormKind
{
    /// <summary>A word, or part of a hyphenated one.</summary>
    Word,

    /// <summary>A number, in figures or words.</summary>
    Number,

    /// <summary>A day of the calendar.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A sign that is read aloud: currency, plus, an emoji.</summary>
    Symbol,
}
