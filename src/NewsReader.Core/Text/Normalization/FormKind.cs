namespace NewsReader.Core.Text.Normalization;

/// <summary>What a unit of normalised text is, as far as its form can tell.</summary>
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
