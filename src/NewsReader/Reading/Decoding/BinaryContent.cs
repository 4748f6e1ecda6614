using NewsReader.Core.Documents;

namespace NewsReader.Reading.Decoding;

/// <summary>Distinguishes binary data (a picture, a program, noise) from text with a few stray characters.</summary>
internal static class BinaryContent
{
    /// <summary>
    /// The share of control characters above which a file is not text. Damaged transcripts are far below one in a hundred;
    /// in random bytes one in nine is a control character.
    /// </summary>
    private const double MostControls = 1 / 30.0;

    /// <summary>The problem of binary data; <see langword="null"/> for text.</summary>
    public static Problem? Find(string decoded)
    {
        var controls = decoded.Count(IsControl);
        return controls > decoded.Length * MostControls
            ? new(ProblemKind.NoArticle, $"This is not text: {controls} of its {decoded.Length} characters are control characters.")
            : null;
    }

    private static bool IsControl(char letter) =>
        char.IsControl(letter) && letter is not ('\t' or '\n' or '\r' or '\v' or '\f' or '\u0085');
}
