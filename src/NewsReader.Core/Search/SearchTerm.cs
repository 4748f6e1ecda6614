using NewsReader.Core.Text;

namespace NewsReader.Core.Search;

/// <summary>
/// A word or phrase to look for; it holds at least one letter or digit, no double quotation mark and no control character.
/// </summary>
/// <param name="Text">As typed, without its marks.</param>
/// <param name="IsPhrase">Whether it was given in quotation marks: these words, in this order, in this form.</param>
public sealed record SearchTerm(string Text, bool IsPhrase)
{
    /// <summary>
    /// Whether it is written in a script without spaces between words (Chinese, Japanese, Thai …), so that only search by
    /// substring finds it.
    /// </summary>
    public bool IsUnspaced { get; } = Script.IsUnspaced(Text);

    /// <summary>The term in the query language.</summary>
    public override string ToString() => IsPhrase ? $"\"{Text}\"" : Text;
}
