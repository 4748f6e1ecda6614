namespace NewsReader.Core.Text.Tokens;

/// <summary>The kind of a token, according to its characters.</summary>
public enum TokenKind
{
    /// <summary>
    /// A word, with its inner apostrophes, hyphens and abbreviation dots (<c>don't</c>, <c>post-war</c>, <c>U.S.</c>); one
    /// ideograph.
    /// </summary>
    Word,

    /// <summary>A number with its inner separators (<c>2,500</c>, <c>3.5</c>, <c>19:30</c>).</summary>
    Number,

    /// <summary>A punctuation mark or symbol; runs of the same dot or dash are one token.</summary>
    Punctuation,
}
